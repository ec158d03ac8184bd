import { dayIn } from '../shared/time.ts';
import type { Invoice } from './model.ts';
import { ordersOf } from './orders-of.ts';

/** The day on which an invoice was issued, if that is after the day of what it is paid with. */
export type LaterDay = (invoice: Pick<Invoice, 'issuedAt'>) => string | undefined;

export const laterThan = (receivedAt: string, timeZone: string): LaterDay => {
  const on = dayIn(timeZone, receivedAt);
  return ({ issuedAt }) => {
    const day = dayIn(timeZone, issuedAt);
    return day > on ? day : undefined;
  };
};

export const never: LaterDay = () => undefined;

/**
 * A transaction holds 100 items, of which an invoice takes one and one for each of its orders, and each day after the
 * receipt's on which any was issued one for its entry; a receipt that would take more than this leaves the rest unapplied.
 */
const MOST_WRITES = 60;

/** The first of them that one transaction can pay. */
export function withinOne(payable: readonly Invoice[], later: LaterDay = never): Invoice[] {
  let writes = 0;
  const days = new Set<string | undefined>([undefined]);
  const over = payable.findIndex((invoice) => {
    const day = later(invoice);
    writes += 1 + ordersOf(invoice).length + (days.has(day) ? 0 : 1);
    days.add(day);
    return writes > MOST_WRITES;
  });
  return payable.slice(0, over < 0 ? payable.length : over);
}

/**
 * As how many further documents the orders of monthly invoices count, whose events are half of what a document takes, and
 * days after the receipt's on which any was issued, whose entries are.
 */
export function furtherIn(
  ids: readonly string[],
  known: ReadonlyMap<string, Invoice>,
  later: LaterDay = never,
): number {
  const paid = ids.flatMap((id) => known.get(id) ?? []);
  const orders = paid.reduce((sum, one) => sum + (one.orders?.length ?? 0), 0);
  const days = new Set(paid.flatMap((one) => later(one) ?? []));
  return Math.ceil((orders + days.size) / 2);
}
