import type { Invoice, InvoicedOrder } from './model.ts';

/** Of which orders it is. */
export type Several = Pick<Invoice, 'orderId' | 'orders'>;

/** Whose goods a document is of: one order's, or those of several over a month. */
export const ordersOf = ({ orderId, orders = [] }: Several): string[] =>
  orderId ? [orderId] : orders.map((one) => one.orderId);

/** Each order of a document by itself, as if it had a document of its own; what is open and the taxes are of all of it. */
export const sectionsOf = (invoice: Invoice): Invoice[] =>
  invoice.orders ? invoice.orders.map((order) => section(invoice, order)) : [invoice];

/** @throws Error when none of it is that order's */
export function sectionOf(invoice: Invoice, orderId: string): Invoice {
  const found = sectionsOf(invoice).find((one) => one.orderId === orderId);
  if (!found) throw new Error(`nothing of ${invoice.number} is of ${orderId}`);
  return found;
}

function section({ orders: _, month: __, prepaid: ___, ...shared }: Invoice, own: InvoicedOrder): Invoice {
  const { freight: ____, orderReference: _____, ...invoice } = shared;
  const lines = invoice.lines.filter((line) => line.orderId === own.orderId);
  return { ...invoice, ...own, lines: lines.map(({ orderId: ______, ...line }) => line) };
}
