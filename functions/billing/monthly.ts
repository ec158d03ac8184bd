import { type Charge, sum } from '../shared/amounts.ts';
import type { Settings } from '../shared/settings.ts';
import type { Billable, Invoiceable } from './billable.ts';
import { newInvoice } from './invoicing.ts';
import type { Invoice, InvoicedOrder } from './model.ts';
import { amountsOf } from './summing.ts';

/** What several orders hand over to be invoiced together. */
export interface MonthlyBillable extends Invoiceable {
  month: string;
  orders: InvoicedOrder[];
}

/** What all orders on one invoice over a month have in common. */
export type Common = Pick<
  MonthlyBillable,
  'month' | 'customerId' | 'buyer' | 'language' | 'currency' | 'eInvoice' | 'paymentTermDays'
>;

/**
 * What left for several orders in a month, as one invoice: each order keeps its lines, its freight and what was paid ahead
 * for it, and the sums are of them all, to the cent.
 * @param goods of one currency, and of one tax on freight; at least one
 * @param ahead what there is for each order, in minor units
 */
export function togetherOf(
  common: Common,
  goods: readonly Billable[],
  ahead: ReadonlyMap<string, number>,
  settings: Settings,
): MonthlyBillable {
  const left = goods.flatMap((one) => [one.suppliedFrom ?? one.suppliedAt, one.suppliedAt]).toSorted();
  const [first = '', last = ''] = [left[0], left.at(-1)];
  const freight = freightOf(goods.flatMap((one) => one.freight ?? []));
  const discounts = [...new Set(goods.map((one) => one.discountPercent))];
  const addresses = new Map(goods.map(({ deliveredTo }) => [JSON.stringify(deliveredTo), deliveredTo]));
  return {
    ...common,
    orders: goods.map((one) => partOf(one, ahead.get(one.orderId) ?? 0, settings)),
    shipmentIds: goods.flatMap((one) => one.shipmentIds),
    ...(addresses.size === 1 ? { deliveredTo: goods[0]?.deliveredTo } : {}),
    suppliedAt: last,
    ...(first < last ? { suppliedFrom: first } : {}),
    discountPercent: discounts.length === 1 ? (discounts[0] ?? '0') : '0',
    lines: goods.flatMap(({ orderId, lines }) => lines.map((line) => ({ ...line, orderId }))),
    ...(freight ? { freight } : {}),
  };
}

function partOf(goods: Billable, ahead: number, settings: Settings): InvoicedOrder {
  const { orderId, orderReference, shipmentIds, deliveredTo, discountPercent, freight, currency } = goods;
  const { total } = amountsOf(goods, settings);
  const prepaid = Math.min(ahead, total.amount);
  return {
    orderId,
    ...(orderReference ? { orderReference } : {}),
    shipmentIds,
    deliveredTo,
    discountPercent,
    ...(freight ? { freight } : {}),
    total,
    ...(prepaid > 0 ? { prepaid: { amount: prepaid, currency } } : {}),
  };
}

/** @throws Error for freight under several taxes */
function freightOf(charges: readonly Charge[]): Charge | undefined {
  const [first] = charges;
  if (!first) return undefined;
  const { taxCode, taxRate, net } = first;
  if (charges.some((one) => one.taxCode !== taxCode || one.taxRate !== taxRate))
    throw new Error('freight under several taxes on one invoice');
  const money = (amount: number) => ({ amount, currency: net.currency });
  return {
    taxCode,
    taxRate,
    net: money(sum(charges.map((c) => c.net))),
    tax: money(sum(charges.map((c) => c.tax))),
  };
}

/** An invoice of what left for several orders in a month; what was paid ahead for each of them is said of all. */
export const newMonthlyInvoice = (
  goods: MonthlyBillable,
  number: string,
  settings: Settings,
  at: string,
): Invoice => newInvoice(goods, number, settings, at, sum(goods.orders.flatMap((one) => one.prepaid ?? [])));
