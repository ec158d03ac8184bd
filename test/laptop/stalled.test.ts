import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Key, keys } from '../../functions/shared/keys.ts';
import { now, plusSeconds } from '../../functions/shared/time.ts';
import { audit } from '../../infra/audit/audit.ts';
import { executionArn } from '../../infra/local/machine/execution.ts';
import { clientOf, expectSound, snapshotOf } from '../support/audit.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Laptop, type Order, startLaptop } from '../support/tradewind.ts';

let tw: Laptop;
let flow: Flow;
beforeAll(async () => {
  tw = await startLaptop();
  flow = flowOf(tw);
});
afterAll(() => tw.stop());

/** An order whose execution is gone while it waits for the warehouse. */
async function lost(): Promise<Order> {
  const [customer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  await tw.stock(sku, '1');
  const { id } = await tw.place(customer.id, [{ sku, quantity: '1' }]);
  const order = await tw.until(id, waitsFor('dispatch'));
  for (const execution of tw.local.executions.list({ status: 'RUNNING' }))
    if (execution.name.startsWith(id)) tw.local.executions.abort(executionArn(execution));
  return order;
}

/** Past the API: two hours go by. */
const age = ({ pk, sk }: Key, field: string) =>
  clientOf(tw).send(
    new UpdateCommand({
      TableName: tw.local.table,
      Key: { pk, sk },
      UpdateExpression: 'SET #field = :past',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#field': field },
      ExpressionAttributeValues: { ':past': plusSeconds(now(), -7200) },
    }),
  );

const waitOf = ({ id, waits: [wait] }: Order): Key => keys.wait(id, `dispatch#${wait?.part}#1`);
const redrive = (id: string) => tw.as('admin').post(`/orders/${id}/redrive`);
const namedByAudit = async () => (await audit(await snapshotOf(tw), now())).violations.map((v) => v.about);

/** Its remaining way from the warehouse on, as if nothing had been. */
async function settle({ id, customerId, totals }: Order): Promise<void> {
  await tw.until(id, waitsFor('delivery'));
  await flow.track(id, 'delivered');
  await tw.until(id, (o) => o.status === 'delivered');
  await flow.pay(customerId, totals.total);
  await flow.ended(id, 'settled');
  expect((await flow.types(id)).filter((t) => t === 'shipment-created')).toHaveLength(1);
  expect(await flow.invoicesOf(id)).toHaveLength(1);
  await expectSound(tw);
}

test('an order whose deadline passed unheeded is named by the audit, and redriven to its end', async () => {
  const order = await lost();
  expect((await redrive(order.id)).status).toBe(409);
  await expectSound(tw);

  await age(waitOf(order), 'until');
  expect(await namedByAudit()).toEqual([order.id]);
  const answers = await Promise.all([1, 2, 3].map(() => redrive(order.id)));
  expect(answers.map((a) => a.status).sort()).toEqual([202, 409, 409]);
  expect(answers.find((a) => a.status === 202)?.body).toMatchObject({ status: 'confirmed', redrives: 1 });
  const told = (await tw.timeline(order.id)).find((e) => e.type === 'redriven');
  expect(told).toMatchObject({ reason: 'it stood still', by: { role: 'admin' } });
  await flow.dispatch(order.id);
  await settle(order);
});

test('so is one that waits for nothing and goes nowhere; what happened meanwhile counts', async () => {
  const order = await lost();
  const [shipmentId] = order.shipmentIds;
  await tw.post(`/shipments/${shipmentId}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
  await tw.until(order.id, (o) => o.waits.length === 0);
  expect((await redrive(order.id)).status).toBe(409);
  await age(keys.order(order.id), 'updatedAt');
  expect(await namedByAudit()).toEqual([order.id]);
  expect((await redrive(order.id)).status).toBe(202);
  await settle(order);
});
