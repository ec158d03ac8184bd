import { z } from 'zod';
import { stateMonths } from '../../billing/index.ts';
import { log } from '../../shared/log.ts';
import { allOf } from '../../shared/paging.ts';
import { getSettings } from '../../shared/settings.ts';
import { dayIn, laterDay, now } from '../../shared/time.ts';
import { invoiceMonth } from './issuing.ts';
import type { Unbilled } from './model.ts';
import { UNBILLED, unbilleds } from './store.ts';

/** After this a run leaves the rest to the next one, well before its function would be stopped. */
const RUN_MS = 12 * 60_000;
const A_PAGE = 100;

/** By hand also the present month is invoiced before it is over, e.g. `{"through": "2026-11"}`. */
const asked = z
  .object({
    through: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .optional(),
  })
  .default({});

/**
 * The hourly look whether the months that are over are invoiced and stated. Invoices come first; statements are made
 * whatever came of those, since they are of the days before.
 * @throws Error when a customer's could not be made, once the others' are
 */
export async function handler(event?: unknown) {
  const { through } = asked.parse(event);
  const started = performance.now();
  const hasTime = () => performance.now() - started < RUN_MS;
  const invoices = await invoiceMonths(now(), hasTime, through);
  const statements = await stateMonths(hasTime);
  if (invoices.failed > 0)
    throw new Error(`monthly invoices: those of ${invoices.failed} customers could not be issued`);
  return { ...statements, invoices };
}

/**
 * Invoices all that left in a month that is over and is on no invoice. What it works off is what is left, so that a run
 * that broke off is gone on with by the next, and one that finds nothing reads one page.
 * @param hasTime asked before each customer
 * @param through the last month that is invoiced
 */
export async function invoiceMonths(
  at: string,
  hasTime: () => boolean,
  through = lastMonth(at),
): Promise<{ issued: number; failed: number }> {
  // Bounds of an index take in what begins with them.
  const all = await allOf(A_PAGE, (page) =>
    unbilleds.list('byKind', UNBILLED, { ...page, to: through, sort: 'month' }),
  );
  const told = { issued: 0, failed: 0 };
  for (const [name, month] of Map.groupBy(all, nameOf)) if (hasTime()) await invoice(name, month, at, told);
  if (told.issued + told.failed > 0) log('info', 'monthly invoices', told);
  return told;
}

/** The last that is over. */
const lastMonth = (at: string): string =>
  laterDay(`${dayIn(getSettings().timeZone, at).slice(0, 7)}-01`, -1).slice(0, 7);

const nameOf = ({ month, customerId, currency }: Unbilled): string => [month, customerId, currency].join('#');

/** What fails with one customer holds up no other. */
async function invoice(
  name: string,
  month: readonly Unbilled[],
  at: string,
  told: { issued: number; failed: number },
): Promise<void> {
  try {
    told.issued += await invoiceMonth(month, at);
  } catch (error) {
    told.failed++;
    log('error', 'monthly invoice', { of: name, error });
  }
}
