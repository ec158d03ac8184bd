import { expect } from 'vitest';
import { waitsFor, waitsForJust } from '../../support/flow.ts';
import type { Stand } from '../stand.ts';
import type { Scene } from './scene.ts';

const LONG_AGO = '2020-01-01T00:00:00.000Z';

/** A price that only a reviewer lets pass. */
const dear = (stand: Stand) => stand.place('0', '1', { discountPercent: '90' });

export const reviewed: Scene = [
  'a clean order comes to wait for the warehouse',
  async ({ place, goes }) => goes((await place('1', '1')).id, waitsForJust('dispatch')),
];

export const dispatched: Scene = [
  'what leaves is booked out, invoiced and mailed',
  async ({ place, dispatch, goes }) => {
    const { id } = await dispatch((await place('1', '1')).id);
    await goes(id, waitsForJust('delivery'));
  },
];

export const short: Scene = [
  'what is missing is bought, comes in and leaves',
  async ({ tw, flow, place, goes, dispatch }) => {
    const { id, lines } = await place('0', '2');
    const { purchaseOrderIds } = await goes(id, waitsFor('goods'));
    await flow.receive(purchaseOrderIds[0] ?? '', lines[0]?.sku ?? '', '2');
    await dispatch(id);
    await tw.order(id);
  },
];

export const settled: Scene = [
  'what is delivered is paid and settled, and a wait left over goes with it',
  async ({ place, dispatch, deliver, linger, pay, goes }) => {
    const order = await place('1', '1');
    await dispatch(order.id);
    await goes((await deliver(order.id)).id, waitsForJust('payment'));
    await linger(order.id);
    await pay(order);
    const { waits } = await goes(order.id, ({ status }) => status === 'settled');
    expect(waits).toEqual([]);
  },
];

export const paidAhead: Scene = [
  'what was paid ahead is settled as soon as it is delivered',
  async ({ place, dispatch, goes, pay, flow }) => {
    const order = await place('1', '1');
    await goes(order.id, waitsFor('dispatch'));
    await pay(order);
    await dispatch(order.id);
    await flow.track(order.id, 'delivered');
    await goes(order.id, ({ status }) => status === 'settled');
  },
];

export const overAtOnce: Scene = [
  'a wait that is over as it begins is not on record any more',
  async ({ place, dispatch, goes, invoke }) => {
    const { id } = await dispatch((await place('1', '1')).id);
    const wait = { for: 'dispatch', part: 'HAM', round: 1, stage: 0, since: LONG_AGO };
    const run = { number: 0, at: LONG_AGO };
    await invoke('order-waits', { orderId: id, step: 'Await', run, wait, token: 'of nobody' });
    await goes(id, waitsForJust('delivery'));
  },
];

export const rejected: Scene = [
  'an order is rejected, a wait left over goes with it, and the customer is told',
  async (stand) => {
    const { tw, goes, linger, flow } = stand;
    const { id } = await dear(stand);
    await goes(id, waitsForJust('review'));
    await linger(id);
    await tw.post(`/orders/${id}/review`, { decision: 'reject', reason: 'too cheap' });
    const { waits } = await goes(id, ({ status }) => status === 'rejected');
    expect(waits).toEqual([]);
    await goes(id, async () => (await flow.mailsAbout(id)).length > 0);
  },
];

export const cancelled: Scene = [
  'a cancelled order frees its goods, and what it had bought',
  async ({ tw, place, goes, flow }) => {
    const { id, lines } = await place('1', '3');
    await goes(id, waitsFor('goods'));
    await tw.post(`/orders/${id}/cancel`, { reason: 'no longer needed' });
    await goes(id, ({ status }) => status === 'cancelled');
    expect((await flow.levelOf(lines[0]?.sku ?? '')).available).toBe('1');
  },
];

export const lateReturn: Scene = [
  'what comes back after its order was cancelled is taken back',
  async ({ tw, place, goes, dispatch, flow }) => {
    const { id, lines } = await place('1', '3');
    await dispatch(id);
    await tw.post(`/orders/${id}/cancel`, { reason: 'no longer needed' });
    await goes(id, ({ status }) => status === 'cancelled');
    await flow.track(id, 'returned');
    const back = async () => (await flow.levelOf(lines[0]?.sku ?? '')).available === '1';
    await goes(id, back);
  },
];

export const chased: Scene = [
  'a warehouse that is late is reminded',
  async ({ place, goes, invoke, flow }) => {
    const { id } = await goes((await place('1', '1')).id, waitsFor('dispatch'));
    const wait = { for: 'dispatch', part: 'HAM', round: 1, stage: 0, since: LONG_AGO };
    const run = { number: 0, at: LONG_AGO };
    await invoke('order-chase', { orderId: id, step: 'Chase', run, part: 'HAM', wait });
    expect(await flow.types(id)).toContain('reminded');
  },
];
