import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { releaseExpired, takeKept } from '../../functions/inventory/reservations/ending.ts';
import { reservationHandlers } from '../../functions/inventory/reservations/handlers.ts';
import { reservationRoutes } from '../../functions/inventory/reservations/routes.ts';
import { asKeptBy, ordered } from '../../functions/inventory/reservations/rules.ts';
import { quoteHolds } from '../../functions/inventory/reservations/store.ts';
import { adjust } from '../../functions/inventory/stock.ts';
import { levelsOfSku, reservationsOf } from '../../functions/inventory/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { Stale, transact } from '../../functions/shared/table.ts';
import { now, plusDays, plusSeconds } from '../../functions/shared/time.ts';
import { AT, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

const settings = useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const call = stackOf(reservationRoutes, reservationHandlers);
const soon = () => plusDays(now(), 2);
const keep = (lines: object[], more: object = {}) =>
  call('reserveForQuote', {
    body: JSON.stringify({ lines, until: soon(), reason: 'quote', ...more }),
    headers: { 'idempotency-key': randomUUID() },
  });
const release = (id: string) =>
  call('releaseReservation', { params: { id }, headers: { 'idempotency-key': randomUUID() } });

let made = 0;
async function stocked(quantity: number, warehouse = 'HAM'): Promise<string> {
  const sku = `KEPT-${++made}`;
  await transact([products.create(aProduct({ sku }))]);
  await arrive(sku, quantity, warehouse);
  return sku;
}
async function arrive(sku: string, quantity: number, warehouse: string): Promise<void> {
  const cause = { kind: 'adjustment', reason: 'found', reference: 'r', at: AT, by: SALES } as const;
  await transact(adjust({ sku, warehouse, quantity, product: undefined }, cause, () => new Error('short')));
}
const reservedOf = async (sku: string) =>
  (await levelsOfSku(sku))
    .toSorted((a, b) => a.warehouse.localeCompare(b.warehouse))
    .map(({ reserved }) => reserved);
const levelOf = async (sku: string) => {
  const [level] = await levelsOfSku(sku);
  return [level?.reserved, level?.available];
};

describe('stock', () => {
  test('is kept once where all of it is, and given back once', async () => {
    const sku = await stocked(5000, 'SHA');
    const { status, body } = await keep([{ sku, quantity: '4' }]);
    expect([status, body]).toMatchObject([201, { warehouse: 'SHA', status: 'open', version: 1 }]);
    expect(await levelOf(sku)).toEqual([4000, 1000]);
    expect((await keep([{ sku, quantity: '2' }])).status).toBe(409);
    expect((await release(body.id)).body).toMatchObject({ status: 'released', releasedBy: { id: 'sub-1' } });
    expect((await release(body.id)).status).toBe(409);
    expect(await levelOf(sku)).toEqual([0, 5000]);
  });

  test('is kept in several warehouses where none has all of it, the near ones first, and given back once', async () => {
    const sku = await stocked(5000);
    await arrive(sku, 4000, 'SHA');
    const more = await stocked(1000, 'SHA');
    const lines = [
      { sku, quantity: '6' },
      { sku: more, quantity: '1' },
    ];
    expect((await keep(lines, { warehouse: 'HAM' })).status).toBe(409);
    const { status, body } = await keep(lines, { country: 'CN' });
    expect(status).toBe(201);
    expect(body).not.toHaveProperty('warehouse');
    expect(body.lines).toEqual([
      { sku, quantity: '4', warehouse: 'SHA' },
      { sku, quantity: '2', warehouse: 'HAM' },
      { sku: more, quantity: '1', warehouse: 'SHA' },
    ]);
    expect(await reservedOf(sku)).toEqual([2000, 4000]);
    expect((await keep([{ sku, quantity: '4' }])).status).toBe(409);
    const told = await Promise.all([release(body.id), release(body.id)]);
    expect(told.map((one) => one.status).sort()).toEqual([200, 409]);
    expect(await reservedOf(sku)).toEqual([0, 0]);
    const { body: again } = await keep(lines, { until: plusSeconds(now(), 60) });
    expect(again.lines[0]).toMatchObject({ warehouse: 'HAM', quantity: '5' });
    const later = plusSeconds(now(), 120);
    await Promise.all([releaseExpired(later), releaseExpired(later)]);
    expect([await reservedOf(sku), await reservedOf(more)]).toEqual([[0, 0], [0]]);
  });

  test('is never kept twice, however many ask at once', async () => {
    const sku = await stocked(5000);
    const told = await Promise.all(Array.from({ length: 8 }, () => keep([{ sku, quantity: '1' }])));
    expect(told.filter(({ status }) => status === 201)).toHaveLength(5);
    expect(told.filter(({ status }) => status === 409)).toHaveLength(3);
    expect(await levelOf(sku)).toEqual([5000, 0]);
  });

  test('is free when the time is over, found by the index alone, and once', async () => {
    const sku = await stocked(5000);
    const until = plusSeconds(now(), 60);
    const { body } = await keep([{ sku, quantity: '3' }], { until });
    const { body: later } = await keep([{ sku, quantity: '1' }]);
    await releaseExpired(now());
    expect(await levelOf(sku)).toEqual([4000, 1000]);
    await Promise.all([releaseExpired(until), releaseExpired(until)]);
    await releaseExpired(until);
    expect(await levelOf(sku)).toEqual([1000, 4000]);
    const found = await quoteHolds.getMany([body.id, later.id].map(keys.quoteHold));
    expect(found.map((h) => h.status)).toEqual(['expired', 'open']);
  });

  test.each([
    ['/until', { until: '2020-01-01T00:00:00Z' }],
    ['/until', { until: plusSeconds(now(), settings.reservations.atMost + 600) }],
    ['/warehouse', { warehouse: 'ZZZ' }],
    ['/customerId', { customerId: newId('cus') }],
    ['/lines/0/sku', { lines: [{ sku: 'NOTHING', quantity: '1' }] }],
  ])('is not kept when %s can not be', async (pointer, more) => {
    const sku = await stocked(5000);
    const { status, body } = await keep([{ sku, quantity: '1' }], more);
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer]);
    expect(await levelOf(sku)).toEqual([0, 5000]);
  });
});

describe('an order', () => {
  test('takes over what it wants of it, the rest is free', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.nat(6), async (kept, wants) => {
        const sku = await stocked(6000);
        const { body } = await keep([{ sku, quantity: String(kept) }]);
        const hold = await quoteHolds.get(keys.quoteHold(body.id));
        const { goods, writes } = takeKept(
          hold,
          () => wants * 1000,
          () => 'order',
        );
        await transact(writes);
        const taken = Math.min(kept, wants) * 1000;
        expect(goods.reduce((sum, g) => sum + g.quantity, 0)).toBe(taken);
        expect(await levelOf(sku)).toEqual([taken, 6000 - taken]);
        const at = { sku, warehouse: 'HAM' };
        const held = await reservationsOf([hold.id, 'order'].map((holder) => ({ ...at, holder })));
        expect(held.map((r) => [r.holder, r.quantity])).toEqual(taken > 0 ? [['order', taken]] : []);
        await expect(transact(writes)).rejects.toThrow(Stale);
      }),
      { numRuns: 10 },
    );
  });

  test('may name it while it is open, and if it is its customer’s; customers none that is nobody’s', async () => {
    const sku = await stocked(5000);
    const { body } = await keep([{ sku, quantity: '1' }]);
    const hold = await quoteHolds.get(keys.quoteHold(body.id));
    const [orderId, customerId] = [newId('ord'), newId('cus')];
    const by = (mayTakeAny: boolean) => ({ orderId, customerId, mayTakeAny });
    expect(ordered(hold, by(true), now())).toMatchObject({ status: 'ordered', orderId });
    expect(ordered(hold, by(false), now())).toBeUndefined();
    expect(ordered({ ...hold, customerId }, by(false), now())?.status).toBe('ordered');
    expect(ordered({ ...hold, customerId: newId('cus') }, by(true), now())).toBeUndefined();
    expect(() => ordered(hold, by(true), hold.until)).toThrow(expect.objectContaining({ code: 'conflict' }));
    const levels = await levelsOfSku(sku);
    expect(asKeptBy(hold, levels).map((l) => l.available)).toEqual([5000]);
  });
});
