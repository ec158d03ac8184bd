import type { Billable, InvoiceLine, Ordered } from '../billing/index.ts';
import type { Customer } from '../customers/index.ts';
import { type Money, prorate } from '../shared/money.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Shipment } from '../shipping/index.ts';
import type { Order, OrderLine } from './model.ts';

/**
 * What went out, as it is to be invoiced: each line's share of its amounts, freight with the first invoice.
 * @param part of which all of it is; without one it may have left over some time
 */
export function billableOf(
  order: Order,
  customer: Customer,
  part: string | undefined,
  sent: readonly Shipment[],
): Billable {
  const quantities = shippedPerLine(sent);
  const left = sent.flatMap((s) => s.dispatchedAt ?? []).toSorted();
  const [first, last = order.updatedAt] = [left[0], left.at(-1)];
  return {
    ...billOf(order, customer, ({ lineNo }) => quantities.get(lineNo) ?? 0),
    part,
    shipmentIds: sent.map((s) => s.id),
    // What leaves in several parcels is supplied when the last one leaves.
    suppliedAt: last,
    ...(!part && first && first < last ? { suppliedFrom: first } : {}),
    eInvoice: customer.eInvoice,
    paymentTermDays: customer.paymentTermDays,
  };
}

/** All of an order of which nothing is invoiced yet. */
export const wholeOf = (order: Order, customer: Customer): Ordered =>
  billOf(order, customer, ({ quantity }) => quantity);

function billOf(order: Order, customer: Customer, quantityOf: (line: OrderLine) => Thousandths): Ordered {
  const first = order.invoiceIds.length === 0 && order.freight.net.amount > 0;
  return {
    orderId: order.id,
    orderReference: order.purchaseOrderNumber,
    customerId: order.customerId,
    buyer: buyerOf(order, customer),
    deliveredTo: order.deliveryAddress,
    language: order.language,
    currency: order.currency,
    discountPercent: order.discountPercent,
    lines: order.lines.flatMap((line) => invoiceLine(line, quantityOf(line))),
    ...(first ? { freight: order.freight } : {}),
  };
}

export function shippedPerLine(sent: readonly Shipment[]): Map<number, Thousandths> {
  const quantities = new Map<number, Thousandths>();
  for (const { lineNo, quantity } of sent.flatMap((s) => s.lines))
    quantities.set(lineNo, (quantities.get(lineNo) ?? 0) + quantity);
  return quantities;
}

/**
 * What falls to the first so much of a line: what was invoiced before it was amended stays, the rest is shared out
 * evenly.
 */
export function shareOf(
  line: Pick<OrderLine, 'billed' | 'quantity' | 'orderDiscount' | 'net' | 'tax'>,
  of: 'orderDiscount' | 'net' | 'tax',
  quantity: Thousandths,
): number {
  const [had, from] = line.billed ? [line.billed[of].amount, line.billed.quantity] : [0, 0];
  return had + prorate(line[of].amount - had, quantity - from, line.quantity - from);
}

/**
 * The share of a line that falls to `quantity`, as the difference of two cumulative shares: whatever the split, the
 * invoices of a line add up to the line.
 */
function invoiceLine(line: OrderLine, quantity: Thousandths): InvoiceLine[] {
  if (quantity === 0) return [];
  const share = (of: 'orderDiscount' | 'net' | 'tax'): Money => ({
    amount: shareOf(line, of, line.invoiced + quantity) - shareOf(line, of, line.invoiced),
    currency: line.net.currency,
  });
  const { lineNo, sku, name, unit, unitPrice, discountPercent, taxCode, taxRate } = line;
  const shared = { lineNo, sku, name, unit, unitPrice, discountPercent, taxCode, taxRate };
  const { orderedIn, taxIncluded } = line;
  const said = orderedIn ? { quantity, orderedIn } : { quantity };
  const amounts = { orderDiscount: share('orderDiscount'), net: share('net'), tax: share('tax') };
  return [{ ...shared, ...(taxIncluded ? { taxIncluded } : {}), ...said, ...amounts }];
}

function buyerOf({ deliveryAddress }: Order, customer: Customer): Billable['buyer'] {
  const [first] = customer.addresses;
  const { label: _, ...address } = first ?? { label: '', ...deliveryAddress };
  return {
    name: customer.invoiceTitle ?? customer.name,
    address,
    ...(customer.taxId ? { taxId: customer.taxId } : {}),
  };
}

/** The order with so much more of its lines shipped, or invoiced. */
export const withMore = (
  order: Order,
  of: 'shipped' | 'invoiced',
  quantities: ReadonlyMap<number, Thousandths>,
): Order => ({
  ...order,
  lines: order.lines.map((line) => ({ ...line, [of]: line[of] + (quantities.get(line.lineNo) ?? 0) })),
});
