import type { Invoice } from './model.ts';
import { ordersOf } from './orders-of.ts';

/**
 * A transaction holds 100 items, of which an invoice takes one and one for each of its orders; a receipt that would take
 * more than this leaves the rest unapplied.
 */
const MOST_WRITES = 60;

/** The first of them that one transaction can pay. */
export function withinOne(payable: readonly Invoice[]): Invoice[] {
  let writes = 0;
  const over = payable.findIndex((invoice) => {
    writes += 1 + ordersOf(invoice).length;
    return writes > MOST_WRITES;
  });
  return payable.slice(0, over < 0 ? payable.length : over);
}

/** As how many further documents the orders of monthly invoices count, whose events are half of what a document takes. */
export function furtherIn(ids: readonly string[], known: ReadonlyMap<string, Invoice>): number {
  const orders = ids.reduce((sum, id) => sum + (known.get(id)?.orders?.length ?? 0), 0);
  return Math.ceil(orders / 2);
}
