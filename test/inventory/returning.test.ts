import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Product } from '../../functions/catalog/index.ts';
import { levelsOfSku, listMovements, monthsOf } from '../../functions/inventory/store.ts';
import { leadTimeOf } from '../../functions/replenishment/lead-time.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { post, Refused } from '../model/call.ts';
import { World } from '../model/world.ts';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const FIRST = '2026-03-02T09:00:00.000Z';
const SKUS = ['BOLT', 'NUT', 'PASTE', 'KIT'];
const OF: Record<string, Partial<Product>> = {
  PASTE: { tracked: 'lot' },
  KIT: { supply: { kind: 'production', leadTimeDays: 1 }, components: [{ sku: 'NUT', quantity: 1000 }] },
};

let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
let world: World;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
  log = keepLog();
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(FIRST) });
  world = new World(new Map(), SKUS, (sku) => OF[sku] ?? {});
  await world.open();
});
afterEach(async () => {
  await world.assertSound();
  vi.useRealTimers();
});
afterAll(async () => {
  log.end();
  await stop();
});

const onDay = (n: number) => vi.setSystemTime(new Date(plusDays(FIRST, n)));
const lotOf = (lot: string, quantity: string) => ({ lot, quantity, expiresOn: '2030-01-01' });
type Line = { sku: string; quantity: string; lots?: object[] };

/** Ordered and sent on the first day. */
async function ordered(lines: Line[]): Promise<string> {
  const { id } = await post('/purchase-orders', {
    warehouse: 'HAM',
    lines: lines.map(({ sku, quantity }) => ({ sku, quantity })),
  });
  await post('/purchase-orders/{id}/send', { via: 'telephone' }, { id });
  return id;
}
async function receive(id: string, line: Line) {
  const po = await post('/purchase-orders/{id}/receipts', { lines: [line] }, { id });
  world.add(Number(line.quantity), line.sku, 'HAM');
  await world.hear();
  return po;
}
async function sendBack(
  id: string,
  line: Line,
  how: { replace: boolean; offBooks?: true; neverCame?: true; expectedAt?: string },
) {
  const body = { lines: [line], reason: 'cracked', ...how };
  const po = await post('/purchase-orders/{id}/returns', body, { id });
  if (!how.offBooks) world.add(-Number(line.quantity), line.sku, 'HAM');
  return po;
}
const place = (quantity: string) =>
  post('/orders', { customerId: world.customer.id, lines: [{ sku: 'BOLT', quantity }] });
const level = async (sku = 'BOLT') => (await levelsOfSku(sku))[0];
const kinds = async (sku: string) =>
  (await listMovements(sku, { limit: 100 })).items.map(({ kind, change }) => [kind, change / 1000]);
const bolts = (quantity: string) => ({ sku: 'BOLT', quantity });

describe('what goes back to the supplier', () => {
  test('leaves the stock, and to be delivered again is owed and expected as long from then as it takes', async () => {
    const id = await ordered([bolts('10')]);
    expect((await receive(id, bolts('10'))).status).toBe('received');
    onDay(3);
    const po = await sendBack(id, bolts('4'), { replace: true });
    const due = plusDays(FIRST, 8);
    expect(po).toMatchObject({ status: 'partly-received', expectedAt: due });
    expect(po.lines[0]).toMatchObject({ received: '10', returned: '4', owedAgain: '4', expectedAt: due });
    expect(po.returns).toMatchObject([{ reason: 'cracked', replace: true, lines: [bolts('4')] }]);
    expect(await level()).toMatchObject({ onHand: 6000, available: 6000, incoming: 4000 });
    expect(await kinds('BOLT')).toEqual([
      ['supplier-return', -4],
      ['receipt', 10],
    ]);
    // What is short is promised of it.
    const order = await place('9');
    const life = world.start(order.id);
    while (await life.advance());
    await world.assertSound();
    const after = await receive(id, bolts('4'));
    expect(after).toMatchObject({
      status: 'received',
      lines: [{ received: '14', pegs: [{ received: '3' }] }],
    });
    expect((await level())?.incoming).toBe(0);
  });

  test('and not to be delivered again is gone; on a day that somebody says it comes then', async () => {
    const id = await ordered([bolts('10'), { sku: 'NUT', quantity: '5' }]);
    await receive(id, bolts('10'));
    const po = await sendBack(id, bolts('4'), { replace: false });
    expect(po.lines[0]).toMatchObject({ received: '10', returned: '4' });
    expect(await level()).toMatchObject({ onHand: 6000, incoming: 0 });
    await expect(receive(id, bolts('4'))).rejects.toThrow(/still to come/);
    const expectedAt = plusDays(FIRST, 40);
    const again = await sendBack(id, bolts('1'), { replace: true, expectedAt });
    expect(again).toMatchObject({ expectedAt, lines: [{ expectedAt, daySaid: true }, {}] });
    await expect(sendBack(id, bolts('1'), { replace: false, expectedAt })).rejects.toThrow(Refused);
  });

  test('is no more than came in, nor than is free, nor of what nobody brings', async () => {
    const id = await ordered([bolts('10')]);
    await receive(id, bolts('6'));
    await expect(sendBack(id, bolts('7'), { replace: true })).rejects.toThrow(/lines\/0\/quantity/);
    await expect(sendBack(id, { sku: 'NUT', quantity: '1' }, { replace: true })).rejects.toThrow(
      /lines\/0\/sku/,
    );
    const life = world.start((await place('4')).id);
    while (await life.advance());
    await expect(sendBack(id, bolts('3'), { replace: true })).rejects.toThrow(/reserved/);
    await sendBack(id, bolts('2'), { replace: true });
    await post('/purchase-orders/{id}/close', { reason: 'they can not' }, { id });
    await expect(sendBack(id, bolts('1'), { replace: true, offBooks: true })).rejects.toThrow(/closed/);
    const po = await sendBack(id, bolts('4'), { replace: false, offBooks: true });
    expect(po.lines[0]).toMatchObject({ received: '6', returned: '6' });
    expect((await level())?.onHand).toBe(4000);
    await expect(sendBack(id, bolts('1'), { replace: false, offBooks: true })).rejects.toThrow(Refused);
  });

  test('is by the lots that it brought', async () => {
    const id = await ordered([{ sku: 'PASTE', quantity: '6' }]);
    await post('/stock/adjustments', {
      sku: 'PASTE',
      warehouse: 'HAM',
      change: '9',
      reason: 'found',
      lots: [lotOf('OTHER', '4'), lotOf('OWN', '5')],
    });
    world.add(9, 'PASTE', 'HAM');
    await receive(id, { sku: 'PASTE', quantity: '6', lots: [lotOf('OWN', '6')] });
    const back = (quantity: string, lots?: object[]) =>
      sendBack(id, { sku: 'PASTE', quantity, ...(lots ? { lots } : {}) }, { replace: true });
    await expect(back('2')).rejects.toThrow(/name the lots/);
    await expect(back('2', [{ lot: 'OTHER', quantity: '2' }])).rejects.toThrow(/lots\/0\/quantity/);
    const po = await back('2', [{ lot: 'OWN', quantity: '2' }]);
    expect(po.returns[0].lines[0].lots).toEqual([lotOf('OWN', '2')]);
    expect((await level('PASTE'))?.lots).toMatchObject([{ lot: 'OTHER' }, { lot: 'OWN', onHand: 9000 }]);
    await expect(back('5', [{ lot: 'OWN', quantity: '5' }])).rejects.toThrow(Refused);
  });

  test('is nothing that our own works made', async () => {
    await post('/stock/adjustments', { sku: 'NUT', warehouse: 'HAM', change: '5', reason: 'found' });
    world.add(5, 'NUT', 'HAM');
    const id = await ordered([{ sku: 'KIT', quantity: '2' }]);
    await receive(id, { sku: 'KIT', quantity: '2' });
    world.add(-2, 'NUT', 'HAM');
    await expect(sendBack(id, { sku: 'KIT', quantity: '1' }, { replace: true })).rejects.toThrow(/own works/);
  });
});

describe('how long goods take', () => {
  const learnt = async () => {
    const months = await monthsOf('BOLT', '2026-01');
    return { ...leadTimeOf(months, 99), sold: months.flatMap(({ sold }) => [...sold.values()]) };
  };
  const LATER = 50;

  test('is learnt of what came first, and of no replacement; and nothing of it was demand', async () => {
    const ids = await Promise.all(Array.from({ length: 3 }, () => ordered([bolts('10')])));
    onDay(4);
    for (const id of ids) await receive(id, bolts('10'));
    for (const id of ids) await sendBack(id, bolts('10'), { replace: true });
    onDay(LATER);
    for (const id of ids) await receive(id, bolts('10'));
    expect(await learnt()).toMatchObject({ days: 4, spread: 0, receipts: 3, sold: [] });
  });

  test('is learnt of what truly came, when a receipt was wrong', async () => {
    const ids = await Promise.all(Array.from({ length: 3 }, () => ordered([bolts('10')])));
    onDay(4);
    for (const id of ids) await receive(id, bolts('10'));
    onDay(6);
    for (const id of ids) await sendBack(id, bolts('10'), { replace: true, neverCame: true });
    expect(await learnt()).toMatchObject({ receipts: 0 });
    onDay(LATER);
    for (const id of ids) await receive(id, bolts('10'));
    expect(await learnt()).toMatchObject({ days: LATER, spread: 0, receipts: 3, sold: [] });
  });
});
