import { type Invoice, issueMonthlyInvoice } from '../../billing/index.ts';
import { type Customer, customers } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { persistently } from '../../shared/once.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { billableOf, shippedPerLine, withMore } from '../billable.ts';
import { drawsTogether } from '../calling-off.ts';
import { shipmentsOf } from '../facts.ts';
import type { Order } from '../model.ts';
import { orders } from '../store.ts';
import { bundled, type Kept } from './bundling.ts';
import type { Unbilled } from './model.ts';
import { billed, unbilleds } from './store.ts';

const ATTEMPTS = 12;

/**
 * Invoices what was kept of a customer's month in one currency: one invoice, or as many as it needs. What another run, or
 * the end of an order, has invoiced meanwhile is left out, so that it is on one invoice whoever comes first.
 * @returns how many were issued now
 * @throws Stale when others kept changing the orders; what is issued stays so, and the next run goes on with the rest
 */
export async function invoiceMonth(month: readonly Unbilled[], at: string): Promise<number> {
  const bundles = bundled(await keptOf(month));
  let issued = 0;
  for (const bundle of bundles) if (await issue(bundle, at)) issued++;
  return issued;
}

/** As they are by now. */
async function keptOf(wanted: readonly Unbilled[]): Promise<Kept[]> {
  const [still, found] = await Promise.all([
    unbilleds.getMany(wanted.map(({ orderId, month }) => keys.unbilled(orderId, month))),
    orders.getMany(wanted.map(({ orderId }) => keys.order(orderId))),
  ]);
  const byId = new Map(found.map((order) => [order.id, order]));
  return still.flatMap((unbilled) => {
    const order = byId.get(unbilled.orderId);
    return order ? [{ unbilled, order }] : [];
  });
}

/** @returns whether anything was left to invoice */
const issue = (bundle: readonly Kept[], at: string): Promise<boolean> =>
  persistently(
    async () => {
      const kept = await keptOf(bundle.map(({ unbilled }) => unbilled));
      const [first] = kept;
      if (!first) return { value: false, writes: [] };
      const customer = await customers.get(keys.customer(first.order.customerId));
      return { value: true, writes: await writesOf(kept, first, customer, at) };
    },
    { attempts: ATTEMPTS },
  );

async function writesOf(
  kept: readonly Kept[],
  { unbilled: { month, currency } }: Kept,
  customer: Customer,
  at: string,
): Promise<Write[]> {
  const sent = await shipmentsOf(kept.flatMap(({ unbilled }) => unbilled.shipmentIds));
  const parts = kept.map(({ unbilled, order }) => {
    const own = sent.filter((shipment) => unbilled.shipmentIds.includes(shipment.id));
    return { unbilled, order, own, goods: billableOf(order, customer, undefined, own) };
  });
  const { id: customerId, language, eInvoice, paymentTermDays } = customer;
  const [first] = parts;
  if (!first) return [];
  const common = {
    month,
    customerId,
    currency,
    language,
    eInvoice,
    paymentTermDays,
    buyer: first.goods.buyer,
  };
  const goods = parts.map((part) => part.goods);
  const { invoice, writes } = await issueMonthlyInvoice(common, goods, getSettings(), at);
  return [
    ...writes,
    ...drawsTogether(parts.map(({ order, goods: { lines } }) => ({ order, lines }))),
    ...parts.flatMap(({ unbilled, order, own }) => [
      billed(unbilled),
      orders.replace(invoiced(withMore(order, 'invoiced', shippedPerLine(own)), invoice, at)),
      told(order, invoice, at),
    ]),
  ];
}

const invoiced = (order: Order, { id }: Invoice, at: string): Order => ({
  ...order,
  invoiceIds: [...order.invoiceIds, id],
  updatedAt: at,
});

/** Its own share of the invoice, as of one that is its own. */
function told(
  { id: orderId }: Order,
  { id, number, month, dueAt, orders: all = [] }: Invoice,
  at: string,
): Write {
  const total = all.find((one) => one.orderId === orderId)?.total;
  const data = { invoiceId: id, number, month, total, dueAt };
  return recordEvent(orderId, { type: 'invoice-issued', at, by: SYSTEM, data });
}
