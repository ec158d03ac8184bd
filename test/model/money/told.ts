import { bookedIn } from '../../../functions/billing/statements/issuing.ts';
import { keepFigures } from '../../../functions/insights/follow.ts';
import { tallies } from '../../../functions/insights/store.ts';
import { owedBy } from '../../../functions/ledger/index.ts';
import { keepTrade } from '../../../functions/relations/trade/keeping.ts';
import { dayIn, laterDay } from '../../../functions/shared/time.ts';
import { everything } from '../store.ts';
import { same } from './books.ts';
import type { Expected } from './expected.ts';

const FIRST = '2025-01-01';
/** So far back something is changed by what came later. */
const DAYS_BACK = 20;

/** What the stream brings to who keeps figures and trades: all that there is, in any order, again and again. */
export async function keepAll(backwards: boolean): Promise<void> {
  const items = (await everything()).filter(({ sk }) => sk === 'INVOICE' || sk === 'PAYMENT');
  for (const after of backwards ? items.reverse() : items) {
    await keepFigures({ after });
    await keepTrade({ after });
  }
}

/** A statement until today closes with what is owed, and one of days ago with what its customer's days say. */
export async function assertStatements(
  customerId: string,
  { owed }: Expected,
  at: string,
  timeZone: string,
): Promise<void> {
  const today = dayIn(timeZone, at);
  const span = { customerId, currency: 'EUR', from: FIRST } as const;
  const { opening, entries, standings } = await bookedIn({ ...span, to: today });
  const closing = entries.reduce((sum, { lines }) => sum + owedBy(lines), opening);
  same('what a statement closes with', closing, owed.receivable - owed.advances - owed.unapplied);
  const open = standings.reduce((sum, one) => sum + one.open, 0);
  same('what is open on invoices', open, owed.receivable);
  await bookedIn({ ...span, to: laterDay(today, -DAYS_BACK) });
}

/** What was invoiced, less what was credited, and what was received, less what was taken back. */
export async function assertFigures(all: readonly Expected[]): Promise<void> {
  const kept = await totals();
  const sum = (of: (one: Expected) => number) => all.reduce((total, one) => total + of(one), 0);
  same(
    'received by the figures',
    kept.received,
    sum(({ received }) => received),
  );
  const invoiced = ({ invoices }: Expected) =>
    invoices.flatMap(({ parts }) => parts).reduce((total, one) => total + one.total - one.credited, 0);
  same('invoiced by the figures', kept.invoiced, sum(invoiced));
}

async function totals() {
  const own = (await everything()).filter(({ subject, of }) => subject === 'total' && of === 'all');
  const days = own.map(tallies.parse).flatMap(({ buckets }) => Object.values(buckets));
  const sum = (figure: 'received' | 'invoiced') => days.reduce((total, day) => total + (day[figure] ?? 0), 0);
  return { received: sum('received'), invoiced: sum('invoiced') };
}
