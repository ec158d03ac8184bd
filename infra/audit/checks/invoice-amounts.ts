import { fingerprintOf } from '../../../functions/billing/invoicing.ts';
import type { Invoice } from '../../../functions/billing/model.ts';
import { total } from '../figures.ts';
import type { Check } from '../violation.ts';

/** Documents are as they were issued, add up, and have no more open than they ask for. */
export const invoiceAmounts: Check = function* ({ invoices }) {
  for (const invoice of invoices) for (const says of wrong(invoice)) yield { about: invoice.number, says };
};

function* wrong(invoice: Invoice): Iterable<string> {
  const { digest, lines, freight, taxes, net, tax, open, status, fees, reminders } = invoice;
  const charges = freight ? [...lines, freight] : lines;
  if (fingerprintOf(invoice) !== digest) yield 'was changed after it was issued';
  if (net.amount !== total(charges.map((c) => c.net))) yield `net is ${net.amount}`;
  if (tax.amount !== total(charges.map((c) => c.tax))) yield `tax is ${tax.amount}`;
  if (tax.amount !== total(taxes.map((t) => t.tax))) yield `taxes by rate are not ${tax.amount}`;
  if (net.amount !== total(taxes.map((t) => t.base))) yield `bases by rate are not ${net.amount}`;
  if (invoice.total.amount !== net.amount + tax.amount) yield `total is ${invoice.total.amount}`;
  yield* ofOrders(invoice);
  const beside = fees?.amount ?? 0;
  const asked = invoice.total.amount + beside;
  if (open.amount < 0 || open.amount > asked) yield `${open.amount} of ${asked} is open`;
  const cost = total(reminders.flatMap(({ fee }) => fee ?? []));
  if (beside > cost || (status !== 'credited' && beside !== cost))
    yield `${beside} is asked for its reminders, which cost ${cost}`;
  if ((status === 'open') !== open.amount > 0) yield `is ${status} with ${open.amount} open`;
}

/** What each order has of an invoice over a month comes to all of it. */
function* ofOrders({ orders, shipmentIds, total: all, freight, prepaid, lines }: Invoice): Iterable<string> {
  if (!orders) return;
  const sum = total(orders.map((one) => one.total));
  if (sum !== all.amount) yield `its orders come to ${sum}`;
  if (total(orders.flatMap((one) => one.freight?.net ?? [])) !== (freight?.net.amount ?? 0))
    yield 'its freight is not that of its orders';
  if (total(orders.flatMap((one) => one.prepaid ?? [])) !== (prepaid?.amount ?? 0))
    yield 'what was paid ahead is not that of its orders';
  if (orders.flatMap((one) => one.shipmentIds).join() !== shipmentIds.join())
    yield 'its shipments are not those of its orders';
  if (lines.some(({ orderId }) => !orders.some((one) => one.orderId === orderId)))
    yield 'has lines of other orders';
}
