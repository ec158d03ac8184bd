import { type Money, prorate } from '../shared/money.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Invoice, InvoiceLine } from './model.ts';

/** Goods of an invoice that came back. */
export interface Returned {
  shipmentId: string;
  lines: readonly { lineNo: number; quantity: Thousandths }[];
}

/** What a credit note takes back of its invoice. */
export interface TakenBack extends Pick<Invoice, 'shipmentIds' | 'lines' | 'freight'> {
  /** Whether nothing of the invoice is left with this. */
  last: boolean;
}

/**
 * The share of an invoice that falls to what came back, as the difference of two cumulative shares: whatever comes
 * back when, the credit notes of an invoice add up to it. Freight goes back with the last of the goods.
 * @param earlier the credit notes that the invoice has already
 */
export function takeBack(invoice: Invoice, returned: Returned, earlier: readonly Invoice[]): TakenBack {
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
    last,
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
