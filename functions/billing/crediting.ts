import { type Money, prorate } from '../shared/money.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Invoice, InvoiceLine } from './model.ts';
import { sectionsOf } from './orders-of.ts';

/** Goods of an order's shipment that came back. */
export interface Returned {
  orderId: string;
  shipmentId: string;
  lines: readonly { lineNo: number; quantity: Thousandths }[];
}

/** What a credit note takes back of its invoice. */
export type TakenBack = Pick<Invoice, 'shipmentIds' | 'lines' | 'freight'>;

/** Whether nothing of an invoice is left with its buyer. @param notes all that take something of it back */
export const isAllBack = (invoice: Invoice, notes: readonly Invoice[]): boolean =>
  sectionsOf(invoice).every(({ orderId, lines }) => {
    const back = notes.filter((note) => note.orderId === orderId).flatMap((note) => note.lines);
    return lines.every(({ lineNo, quantity }) => quantityOf(back, lineNo) >= quantity);
  });

/**
 * The share of an invoice that falls to what came back, as the difference of two cumulative shares: whatever comes
 * back when, the credit notes of an invoice add up to it. Freight goes back with the last of the goods.
 * @param invoice of one order, or what of it is that order's
 * @param earlier the credit notes that take something of that back already
 */
export function takeBack(
  invoice: Invoice,
  returned: Omit<Returned, 'orderId'>,
  earlier: readonly Invoice[],
): TakenBack {
  const before = (lineNo: number) =>
    quantityOf(
      earlier.flatMap((note) => note.lines),
      lineNo,
    );
  const now = (lineNo: number) => quantityOf(returned.lines, lineNo);
  const lines = invoice.lines.flatMap((line) => shareOf(line, before(line.lineNo), now(line.lineNo)));
  const last = invoice.lines.every((l) => before(l.lineNo) + now(l.lineNo) >= l.quantity);
  return {
    shipmentIds: [returned.shipmentId],
    lines,
    ...(last && invoice.freight ? { freight: invoice.freight } : {}),
  };
}

const quantityOf = (lines: Returned['lines'], lineNo: number): Thousandths =>
  lines.reduce((sum, l) => (l.lineNo === lineNo ? sum + l.quantity : sum), 0);

function shareOf(line: InvoiceLine, before: Thousandths, quantity: Thousandths): InvoiceLine[] {
  if (quantity === 0) return [];
  const share = ({ amount, currency }: Money): Money => ({
    amount: prorate(amount, before + quantity, line.quantity) - prorate(amount, before, line.quantity),
    currency,
  });
  const { orderDiscount, net, tax } = line;
  return [{ ...line, quantity, orderDiscount: share(orderDiscount), net: share(net), tax: share(tax) }];
}
