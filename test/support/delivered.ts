import { issueInvoice, openOrderAccount } from '../../functions/billing/issue.ts';
import { products } from '../../functions/catalog/store.ts';
import { customers } from '../../functions/customers/store.ts';
import { billableOf, shippedPerLine, withMore } from '../../functions/orders/billable.ts';
import { orders } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import type { Settings } from '../../functions/shared/settings.ts';
import { transact } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import type { Shipment } from '../../functions/shipping/model.ts';
import { newShipment } from '../../functions/shipping/rules.ts';
import { addShipment } from '../../functions/shipping/store.ts';
import { aCustomer, anOrder, aProduct } from './samples.ts';

/** What of each line leaves in which shipment, in pieces; the order is for all of it. */
type Sent = readonly (readonly number[])[];

/** An order of whose lines, one product each, everything was delivered and each shipment invoiced. */
export async function aDeliveredOrder(settings: Settings, sku: string, sent: Sent) {
  const customer = aCustomer();
  const skus = sent[0]?.map((_, i) => `${sku}-${i}`) ?? [];
  const sold = skus.map((one) => aProduct({ sku: one, prices: [{ currency: 'EUR', unitPrice: '9.99' }] }));
  const lines = skus.map((one, i) => ({
    sku: one,
    quantity: sent.reduce((sum, quantities) => sum + (quantities[i] ?? 0) * 1000, 0),
  }));
  const placed = anOrder(settings, { lines, discountPercent: '3.5' }, { customer, products: sold });
  await transact([customers.create(customer), ...sold.map((one) => products.create(one))]);
  await transact([orders.create(placed), openOrderAccount(placed.id, customer.id, 'EUR', now())]);
  const shipments: Shipment[] = [];
  for (const [i, quantities] of sent.entries()) {
    const { id: orderId, customerId, deliveryAddress: recipient } = placed;
    const goods = placed.lines.flatMap(({ lineNo, sku: one, name, unit }, j) =>
      quantities[j] ? [{ lineNo, sku: one, name, unit, quantity: quantities[j] * 1000 }] : [],
    );
    const made = newShipment(
      { orderId, part: 'HAM', round: i + 1, customerId, warehouse: 'HAM', recipient, lines: goods },
      now(),
    );
    const shipment: Shipment = { ...made, status: 'delivered', dispatchedAt: now(), deliveredAt: now() };
    const order = await orders.get(keys.order(orderId));
    const { invoice, writes } = await issueInvoice(
      billableOf(order, customer, 'HAM', [shipment]),
      settings,
      now(),
    );
    const sentNow = shippedPerLine([shipment]);
    const after = {
      ...withMore(withMore(order, 'shipped', sentNow), 'invoiced', sentNow),
      shipmentIds: [...order.shipmentIds, shipment.id],
      invoiceIds: [...order.invoiceIds, invoice.id],
    };
    await transact([...writes, orders.replace(after), ...addShipment(shipment)]);
    shipments.push(shipment);
  }
  return { orderId: placed.id, customer, skus, shipments };
}
