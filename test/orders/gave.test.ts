import { expect, it } from 'vitest';
import { customers } from '../../functions/customers/store.ts';
import { consequencesOf } from '../../functions/orders/consequences.ts';
import { tellGave } from '../../functions/orders/gave.ts';
import { orders } from '../../functions/orders/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { transact } from '../../functions/shared/table.ts';
import { givenFrom, type Shipment, shipments } from '../../functions/shipping/index.ts';
import { sampleShipment } from '../shipping/sample-shipment.ts';
import { mailingTests } from '../support/mailing.ts';
import { AT, aCustomer, anOrder } from '../support/samples.ts';

const outbox = mailingTests();

const change = (before: Shipment | undefined, after: Shipment) =>
  consequencesOf({
    ...(before ? { before: shipments.toItem(before) } : {}),
    after: shipments.toItem(after),
  });

it('whoever looks after the customer is told once that what stood ready is another’s', async () => {
  const salesperson = { name: 'Mo Field', email: 'mo@tradewind.example' };
  const customer = aCustomer({ salesperson });
  const order = anOrder(outbox.settings(), {}, { customer });
  const made = { ...sampleShipment('en', 2), orderId: order.id, status: 'created' as const };
  const lines = made.lines.slice(0, 1).map(({ lineNo, sku }) => ({ lineNo, sku, quantity: 1000 }));
  const to = newId('ord');
  const after = givenFrom(made, { at: AT, lines, part: 'backorder.s1', to }, AT);
  await transact([
    customers.create(customer),
    orders.create({ ...order, shipmentIds: [made.id] }),
    shipments.create(after),
  ]);
  const gave = { orderId: order.id, part: 'backorder.s1' };
  expect(change(made, after)).toEqual({ wake: [], gave });
  expect([change(undefined, after), change(after, { ...after, version: 9 })]).toEqual([
    { wake: [] },
    { wake: [] },
  ]);
  for (let time = 0; time < 2; time++) await tellGave(gave);
  const [mail, ...more] = await outbox.mails();
  expect(more).toEqual([]);
  expect(mail?.destination.to.join()).toContain(salesperson.email);
  expect(mail?.subject).toContain(order.id);
  for (const told of [`1 × ${lines[0]?.sku}`, to, customer.name]) expect(mail?.body.text).toContain(told);
});
