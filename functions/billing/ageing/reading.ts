import { ENTRIES, type Entry, entries } from '../../ledger/index.ts';
import { type IndexName, inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import { allOf } from '../../shared/paging.ts';
import { laterDay } from '../../shared/time.ts';
import type { Invoice } from '../model.ts';
import { INVOICES, invoices } from '../store.ts';
import type { Standing } from './rules.ts';
import { before, changesOf } from './undoing.ts';

/** As many are read at a time. */
export const A_PAGE = 200;

/** Where a customer's invoices and entries lie in the indexes, or everybody's. */
export interface Whose {
  open: [IndexName, string];
  /** Of the entries on some days; everybody's lie by month. */
  booked: [IndexName, string][];
}

export const ofCustomer = (customerId: string): Whose => ({
  open: ['byOwnerState', ownedInState(customerId, INVOICES, 'open')],
  booked: [['byOwner', owned(customerId, ENTRIES)]],
});

/** @param months of which there may be entries after the day that is asked for */
export const ofEverybody = (months: readonly string[]): Whose => ({
  open: ['byState', inState(INVOICES, 'open')],
  booked: months.map((month): [IndexName, string] => ['byKind', inState(ENTRIES, month)]),
});

/**
 * How invoices stood at the end of a day: as they stand now, without what was booked on the days since. So it takes as
 * much as is open and as was booked since, and no more with the years.
 */
export async function standingsOn(day: string, whose: Whose): Promise<Standing[]> {
  const [open, later] = await Promise.all([allOpen(whose), bookedAfter(day, whose)]);
  const was = before(new Map(open.map((one) => [one.id, one.open.amount])), later.flatMap(changesOf));
  return withInvoices(was, open);
}

const allOpen = ({ open: [index, pk] }: Whose): Promise<Invoice[]> =>
  allOf(A_PAGE, (page) => invoices.list(index, pk, { ...page, sort: 'dueAt' }));

async function bookedAfter(day: string, { booked }: Whose): Promise<Entry[]> {
  const from = laterDay(day, 1);
  const parts = booked.map(([index, pk]) =>
    allOf(A_PAGE, (page) => entries.list(index, pk, { ...page, from, sort: 'on' })),
  );
  return (await Promise.all(parts)).flat();
}

/** Those that changed since and are no longer open are fetched for what they are due and in. */
async function withInvoices(was: ReadonlyMap<string, number>, open: readonly Invoice[]): Promise<Standing[]> {
  const known = new Set(open.map(({ id }) => id));
  const missing = [...was.keys()].filter((id) => !known.has(id));
  const others = await invoices.getMany(missing.map(keys.invoice));
  return [...open, ...others].map((invoice) => {
    const now = known.has(invoice.id) ? 0 : invoice.open.amount;
    return { invoice, open: now + (was.get(invoice.id) ?? 0) };
  });
}
