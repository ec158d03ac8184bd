import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Customer } from '../../functions/customers/model.ts';
import { customers } from '../../functions/customers/store.ts';
import { closeShort } from '../../functions/inventory/purchasing/closing.ts';
import { allOn } from '../../functions/inventory/purchasing/days.ts';
import type { PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import { postpone } from '../../functions/inventory/purchasing/postponing.ts';
import { purchaseOrders } from '../../functions/inventory/purchasing/store.ts';
import { tellClosed } from '../../functions/orders/closed-short.ts';
import { consequencesOf } from '../../functions/orders/consequences.ts';
import { handler as run } from '../../functions/orders/late-goods.ts';
import { tellMoved } from '../../functions/orders/moved.ts';
import { orders } from '../../functions/orders/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { ses } from '../../functions/shared/mail/ses.ts';
import { putNew } from '../../functions/shared/put-new.ts';
import { transact } from '../../functions/shared/table.ts';
import { samplePurchaseOrder } from '../inventory/sample-purchase-order.ts';
import { inject } from '../support/faults.ts';
import { mailingTests } from '../support/mailing.ts';
import { aCustomer, anOrder, SALES } from '../support/samples.ts';

const outbox = mailingTests();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const waits = (orderId: string, received = 0) => ({
  orderId,
  part: 'backorder',
  quantity: 5000,
  received,
  taken: 0,
});

/** Expected on the morning of 16 March. */
async function bought(changes: Partial<PurchaseOrder>, ...pegs: ReturnType<typeof waits>[]) {
  const [line] = samplePurchaseOrder().lines;
  if (!line) throw new Error('a line was expected');
  const lines = [{ ...line, pegs }];
  const po = samplePurchaseOrder({ changes: { id: newId('po'), lines, ...changes } });
  await transact([purchaseOrders.create(po)]);
  return po;
}
async function change({ id }: PurchaseOrder, changes: Partial<PurchaseOrder>): Promise<void> {
  const now = await purchaseOrders.get(keys.purchaseOrder(id));
  await transact([purchaseOrders.replace({ ...now, ...changes })]);
}
async function orderOf(customer: Customer): Promise<string> {
  const order = anOrder(outbox.settings(), {}, { customer });
  await transact([customers.create(customer), orders.create(order)]);
  return order.id;
}
/** As its parts have it, with what is bought for them. */
async function waitsOn(id: string, ...pos: PurchaseOrder[]): Promise<void> {
  const part = { id: 'backorder', kind: 'backorder' as const, lines: [], holds: [], rounds: 0 };
  const order = await orders.get(keys.order(id));
  const parts = [{ ...part, shipmentIds: [], purchaseOrderIds: pos.map((po) => po.id) }];
  await transact([orders.replace({ ...order, parts })]);
}
/** What sales is told of a change, which the stream may bring twice. */
async function tellOf(before: PurchaseOrder, after: PurchaseOrder): Promise<void> {
  const [was, is] = [before, after].map((one) => purchaseOrders.toItem(one));
  const { moved } = consequencesOf({ before: was, after: is });
  for (let time = 0; time < 2; time++) if (moved) await tellMoved(moved);
}
async function moveTo({ id }: PurchaseOrder, expectedAt: string): Promise<void> {
  const before = await purchaseOrders.get(keys.purchaseOrder(id));
  await transact([purchaseOrders.replace(allOn(before, expectedAt))]);
  await tellOf(before, await purchaseOrders.get(keys.purchaseOrder(id)));
}
const over = (po: PurchaseOrder) => change(po, { status: 'received' });
const mailsAbout = async ({ id }: PurchaseOrder) =>
  (await outbox.mails()).filter(({ body }) => body.text?.includes(id));

it('sales is told once of all that waits, from the day after, and again when another day passes', async () => {
  const [first, second, served] = [newId('ord'), newId('ord'), newId('ord')];
  const po = await bought({}, waits(first), waits(second), waits(served, 5000));
  vi.setSystemTime('2026-03-16T22:30:00Z');
  expect(await run()).toEqual({ late: 0 });
  vi.setSystemTime('2026-03-17T07:00:00Z');
  await Promise.all([run(), run()]);
  expect(await run()).toEqual({ late: 1 });
  vi.setSystemTime('2026-03-18T07:00:00Z');
  await run();
  const [mail, ...more] = await mailsAbout(po);
  expect(more).toEqual([]);
  expect(mail?.destination.to).toEqual([expect.stringContaining('sales@nordlicht-handel.example')]);
  for (const part of [first, second, '16 March 2026', '1 day']) expect(mail?.body.text).toContain(part);
  expect(mail?.body.text).not.toContain(served);

  await change(po, { expectedAt: '2026-03-20T12:00:00.000Z' });
  vi.setSystemTime('2026-03-20T16:00:00Z');
  await run();
  expect(await mailsAbout(po)).toHaveLength(1);
  vi.setSystemTime('2026-03-25T07:00:00Z');
  await run();
  await run();
  const [, again, ...others] = await mailsAbout(po);
  expect(others).toEqual([]);
  expect(again?.body.text).toContain('5 days');
  await over(po);
  expect(await run()).toEqual({ late: 0 });
});

it('whoever looks after a customer is told of its orders, and all of sales of the others', async () => {
  const looked = aCustomer({ salesperson: { name: 'Mo Field', email: 'mo@tradewind.example' } });
  const [own, others] = [await orderOf(looked), await orderOf(aCustomer())];
  const po = await bought({}, waits(own), waits(others));
  vi.setSystemTime('2026-03-17T07:00:00Z');
  await run();
  await run();
  const mails = await mailsAbout(po);
  const told = mails.map(({ destination, body }) => [destination.to[0], body.text?.includes(own)]);
  expect(told.toSorted()).toEqual([
    [expect.stringContaining('mo@tradewind.example'), true],
    [expect.stringContaining('sales@nordlicht-handel.example'), false],
  ]);
  await over(po);
});

it('sales is told of the orders that wait for what is made of what is late', async () => {
  const order = newId('ord');
  const made = await bought({ kind: 'production', expectedAt: '2026-03-30T09:30:00.000Z' }, waits(order));
  const part = await bought({}, { ...waits(made.id), part: 'components' });
  vi.setSystemTime('2026-03-17T07:00:00Z');
  expect(await run()).toEqual({ late: 1 });
  const [mail, ...more] = await mailsAbout(part);
  expect(more).toEqual([]);
  expect(mail?.body.text).toContain(order);
  await Promise.all([made, part].map(over));
});

it('purchasing is told once of a draft that nobody sends, and nobody else is', async () => {
  const po = await bought({ status: 'draft', createdAt: '2026-03-16T09:30:00.000Z' }, waits(newId('ord')));
  vi.setSystemTime('2026-03-17T09:00:00Z');
  await run();
  expect(await outbox.mails()).toEqual([]);
  for (const morning of ['2026-03-18T07:00:00Z', '2026-03-19T07:00:00Z']) {
    vi.setSystemTime(morning);
    expect(await run()).toEqual({ late: 0 });
  }
  const [mail, ...more] = await outbox.mails();
  expect(more).toEqual([]);
  expect(mail?.destination.to).toEqual([expect.stringContaining('purchasing@')]);
  for (const part of [`/purchase-orders/${po.id}/send`, '16 March 2026'])
    expect(mail?.body.text).toContain(part);
  await over(po);
});

it('nobody is told of what nobody waits for, or is no longer to come', async () => {
  vi.setSystemTime('2026-03-20T07:00:00Z');
  const order = newId('ord');
  const all = [await bought({}), await bought({ status: 'closed' }, waits(order))];
  expect(await run()).toEqual({ late: 0 });
  expect(await outbox.mails()).toEqual([]);
  await Promise.all(all.map(over));
});

it('a mail that is refused holds up no other, fails the run, and goes out with its repetition', async () => {
  vi.setSystemTime('2026-03-17T07:00:00Z');
  const all = [await bought({}, waits(newId('ord'))), await bought({}, waits(newId('ord')))];
  const refusing = inject(ses, 'throttled', 0);
  await expect(run()).rejects.toThrow('late goods: 1 of the mails did not go out');
  refusing.remove();
  expect(await outbox.mails()).toHaveLength(1);
  expect(await run()).toEqual({ late: 2 });
  for (const po of all) expect(await mailsAbout(po)).toHaveLength(1);
  await Promise.all(all.map(over));
});

it('an order that waits with two of its parts for one purchase order is told of like any other', async () => {
  const order = await orderOf(aCustomer({ name: 'Möwe & Söhne' }));
  const po = await bought({}, waits(order), { ...waits(order), part: 'backorder.s1' });
  await waitsOn(order, po);
  const had = await orders.get(keys.order(order));
  const parts = had.parts.flatMap((part) => [part, { ...part, id: 'backorder.s1' }]);
  await transact([orders.replace({ ...had, parts })]);
  await moveTo(po, '2026-03-18T12:00:00.000Z');
  vi.setSystemTime('2026-03-20T07:00:00Z');
  expect(await run()).toEqual({ late: 1 });
  const texts = (await mailsAbout(po)).map((mail) => mail.body.text);
  expect(texts).toEqual([expect.stringContaining('18 March 2026'), expect.stringContaining('18 March 2026')]);
  await over(po);
});

it('one that nothing can be told of keeps nobody from hearing of the others', async () => {
  vi.setSystemTime('2026-03-17T07:00:00Z');
  const [broken, other] = [await bought({}, waits(newId('ord'))), await bought({}, waits(newId('ord')))];
  const [{ orderId } = { orderId: '' }] = broken.lines[0]?.pegs ?? [];
  await transact([putNew({ ...keys.order(orderId), id: orderId, status: 'nonsense' })]);
  await expect(run()).rejects.toThrow('1 of the mails');
  expect(await mailsAbout(other)).toHaveLength(1);
  await Promise.all([broken, other].map(over));
});

it('mails name whose each order is, and for which day it can be promised, if for any', async () => {
  const buyer = aCustomer({ name: 'Möwe & Söhne' });
  const order = await orderOf(buyer);
  const [late, coming] = [await bought({}, waits(order)), await bought({}, waits(order))];
  await change(coming, allOn(coming, '2026-03-30T12:00:00.000Z'));
  await waitsOn(order, late, coming);
  vi.setSystemTime('2026-03-17T07:00:00Z');
  await run();
  const [told] = await mailsAbout(late);
  expect(told?.body.text).toContain(
    `${order} · Möwe & Söhne · overdue since 16 March 2026, no day can be promised`,
  );
  await moveTo(late, '2026-03-20T12:00:00.000Z');
  const [, moved] = await mailsAbout(late);
  expect(moved?.body.text).toContain(`${order} · Möwe & Söhne · goods expected on 30 March 2026`);
  await Promise.all([late, coming].map(over));
});

it('sales is told at once of another day for what orders wait for, once for each, sent or not', async () => {
  const order = newId('ord');
  const po = await bought({ status: 'draft' }, waits(order));
  const unwanted = await bought({});
  for (const one of [po, unwanted]) await moveTo(one, '2026-03-20T12:00:00.000Z');
  await moveTo(po, '2026-03-20T18:00:00.000Z');
  const [mail, ...more] = await outbox.mails();
  expect(more).toEqual([]);
  expect(mail?.destination.to).toEqual([expect.stringContaining('sales@nordlicht-handel.example')]);
  for (const part of [po.id, order, '16 March 2026', '20 March 2026'])
    expect(mail?.body.text).toContain(part);
  await moveTo(po, '2026-03-12T12:00:00.000Z');
  expect(await outbox.mails()).toHaveLength(2);
  await Promise.all([po, unwanted].map(over));
});

it('sales is told of the orders whose goods are made later since a component comes later', async () => {
  const order = newId('ord');
  const part = newId('po');
  const made = await bought({ kind: 'production', status: 'draft', suppliedBy: [part] }, waits(order));
  const source = await bought({ id: part }, { ...waits(made.id), part: 'components' });
  await moveTo(source, '2026-03-20T12:00:00.000Z');
  expect(await outbox.mails()).toEqual([]);
  await postpone(made.id);
  await tellOf(made, await purchaseOrders.get(keys.purchaseOrder(made.id)));
  const [mail, ...more] = await outbox.mails();
  expect(more).toEqual([]);
  for (const one of [made.id, part, order]) expect(mail?.body.text).toContain(one);
  await Promise.all([made, source].map(over));
});

it('sales is told once of a purchase order that is closed, and for which day its orders are promised then', async () => {
  const order = await orderOf(aCustomer({ name: 'Möwe & Söhne' }));
  const po = await bought({}, waits(order));
  const again = await bought({ status: 'draft' }, waits(order));
  await change(again, allOn(again, '2026-04-10T12:00:00.000Z'));
  await waitsOn(order, po, again);
  await change(po, closeShort(po, 'out of production', po.updatedAt, SALES));
  vi.setSystemTime('2026-03-10T07:00:00Z');
  for (let time = 0; time < 2; time++) await tellClosed(po.id, [{ orderId: order, part: 'backorder' }]);
  const [mail, ...more] = await outbox.mails();
  expect(more).toEqual([]);
  for (const part of [
    po.id,
    'out of production',
    `${order} · Möwe & Söhne · goods expected on 10 April 2026`,
  ])
    expect(mail?.body.text).toContain(part);
  await over(again);
});
