import { describe, expect, it, test } from 'vitest';
import { askToAct } from '../../functions/orders/asking.ts';
import { handler } from '../../functions/orders/steps/chase.ts';
import { orders } from '../../functions/orders/store.ts';
import { below, keys } from '../../functions/shared/keys.ts';
import { queryAll, transact } from '../../functions/shared/table.ts';
import { mailingTests } from '../support/mailing.ts';
import { AT, anOrder, SALES } from '../support/samples.ts';

const outbox = mailingTests();
const wait = { for: 'review', round: 1, stage: 0, since: AT } as const;
const run = { number: 0, at: AT };

async function reviewing() {
  const order = anOrder(outbox.settings());
  const waiting = { ...order, review: { ...order.review, state: 'waiting' as const } };
  await transact([orders.create(waiting)]);
  return waiting;
}
const chase = (orderId: string) => handler({ step: 'Chase', orderId, run, wait });
const typesOf = async (orderId: string) => (await queryAll(below.events(orderId))).map((event) => event.type);

it('a reminder that went out gets on record, though what it asked for came before it could be written down', async () => {
  const order = await reviewing();
  // Here the function that sent it died.
  await askToAct(order, wait, 'reminder', run);
  const decision = { decision: 'approve', reason: 'fine', at: AT, by: SALES } as const;
  const stored = await orders.get(keys.order(order.id));
  await transact([orders.replace({ ...stored, review: { ...stored.review, decision } })]);
  for (const _ of [1, 2]) expect(await chase(order.id)).toMatchObject({ wait: { stage: 1 } });
  expect(await typesOf(order.id)).toEqual(['reminded']);
  expect(await outbox.mails()).toHaveLength(1);
});

it('nobody is reminded of what has come', async () => {
  const order = await reviewing();
  const decision = { decision: 'approve', reason: 'fine', at: AT, by: SALES } as const;
  await transact([orders.replace({ ...order, review: { ...order.review, decision } })]);
  expect(await chase(order.id)).toMatchObject({ outcome: 'waiting', wait: { stage: 0 } });
  expect(await typesOf(order.id)).toEqual([]);
  expect(await outbox.mails()).toEqual([]);
});

describe('what was not paid ahead', () => {
  const since = { for: 'prepayment', round: 1, stage: 2, since: AT } as const;
  const lateChase = (orderId: string) => handler({ step: 'Chase', orderId, run, wait: since });

  test('is cancelled, once, where the settings say so', async () => {
    const order = anOrder(outbox.settings());
    await transact([orders.create({ ...order, status: 'confirmed' })]);
    for (const _ of [1, 2])
      expect(await lateChase(order.id)).toMatchObject({ outcome: 'waiting', wait: { stage: 2 } });
    expect(await orders.get(keys.order(order.id))).toMatchObject({
      status: 'cancelling',
      cancellation: { by: { role: 'system' }, reason: 'it was not paid ahead in time' },
    });
    expect(await typesOf(order.id)).toEqual(['cancellation-requested']);
  });
});
