import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { levelsOfSku, listMovements } from '../../functions/inventory/store.ts';
import { costOf } from '../../functions/inventory/worth.ts';
import { type Entry, entries } from '../../functions/ledger/index.ts';
import { balanceOf } from '../../functions/ledger/rules.ts';
import { inState, keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import { get, patch, post, Refused } from '../model/call.ts';
import { keepLog } from '../support/log-lines.ts';
import { aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
  log = keepLog();
});
afterAll(async () => {
  log.end();
  await stop();
});

const EUR = (unitCost: string) => ({ currency: 'EUR' as const, unitCost });
const euros = (amount: number) => ({ amount, currency: 'EUR' });
let made = 0;

async function product(unitCost: string | undefined, more: Parameters<typeof aProduct>[0] = {}) {
  const sku = `WORTH-${++made}`;
  const cost = unitCost ? { cost: EUR(unitCost) } : {};
  await transact([products.create(aProduct({ sku, quantityDecimals: 3, ...cost, ...more }))]);
  return sku;
}
const adjust = (sku: string, change: string, kind = 'adjustment', warehouse = 'HAM') =>
  post('/stock/adjustments', { sku, warehouse, change, kind, reason: 'found' });
const opening = (sku: string, quantity: string) => adjust(sku, quantity, 'opening');
const costs = (sku: string, unitCost: string | null) =>
  patch('/products/{sku}', { cost: unitCost === null ? null : EUR(unitCost) }, { sku });

/** What the entries of one document say, shortest first to read. */
const told = async (documentId: string) =>
  (await entriesOf(documentId)).map(({ rule, lines }) => [
    rule,
    ...lines.map(({ side, account, amount }) => `${side} ${account} ${amount.amount}`),
  ]);
const entriesOf = async (documentId: string): Promise<Entry[]> =>
  (await entries.list('byState', inState('ENTRY', documentId), { limit: 100, sort: 'on' })).items;

async function movementsOf(sku: string) {
  const { items } = await listMovements(sku, { limit: 100 });
  return items.reverse();
}

/** What the books say that its stock is worth: of levels, of movements and of the account. */
async function worthOf(sku: string) {
  const levels = (await levelsOfSku(sku)).reduce((sum, { value }) => sum + (value?.amount ?? 0), 0);
  const moved = await movementsOf(sku);
  const movements = moved.reduce((sum, { value }) => sum + (value?.amount ?? 0), 0);
  const documents = new Set(
    moved.map(({ id, kind, reference }) =>
      ['opening', 'adjustment', 'scrap'].includes(kind) ? id : reference,
    ),
  );
  const booked = await Promise.all([...documents].map(entriesOf));
  const account = balanceOf(
    booked.flatMap((some) => some.flatMap((one) => one.lines.filter((l) => l.account === 'stock'))),
  );
  return { levels, movements, account };
}
const same = (amount: number) => ({ levels: amount, movements: amount, account: amount });

describe('stock of a product with a cost', () => {
  test('is in the books for as much, by one entry of each document', async () => {
    const sku = await product('2.5');
    expect((await opening(sku, '10')).value).toEqual(euros(2500));
    const scrapped = await adjust(sku, '-1', 'scrap');
    expect(scrapped.value).toEqual(euros(2250));
    await adjust(sku, '2');
    const [first, second, third] = await movementsOf(sku);
    expect(await told(first?.id ?? '')).toEqual([
      ['stock-opening', 'debit stock 2500', 'credit opening-balances 2500'],
    ]);
    expect(await told(second?.id ?? '')).toEqual([
      ['stock-loss', 'debit stock-losses 250', 'credit stock 250'],
    ]);
    expect(await told(third?.id ?? '')).toEqual([
      ['stock-difference', 'debit stock 500', 'credit stock-differences 500'],
    ]);
    expect(await worthOf(sku)).toEqual(same(2750));
  });

  test('came of a supplier, is counted, and goes back', async () => {
    const sku = await product('2.5');
    const order = { warehouse: 'HAM', lines: [{ sku, quantity: '8' }] };
    const { id, number } = await post('/purchase-orders', order);
    await post('/purchase-orders/{id}/send', { via: 'telephone' }, { id });
    await post('/purchase-orders/{id}/receipts', { lines: [{ sku, quantity: '8' }] }, { id });
    const back = { lines: [{ sku, quantity: '3' }], reason: 'cracked', replace: false };
    await post('/purchase-orders/{id}/returns', back, { id });
    expect(await told(id)).toEqual([
      ['goods-receipt', 'debit stock 2000', 'credit goods-received 2000'],
      ['supplier-return', 'debit goods-received 750', 'credit stock 750'],
    ]);
    expect((await entriesOf(id)).map(({ document }) => document.number)).toEqual([number, number]);
    const count = await post('/counts', { warehouse: 'HAM', reason: 'yearly', skus: [sku] });
    await post('/counts/{id}/quantities', { lines: [{ sku, quantity: '4.5' }] }, { id: count.id });
    expect(await told(count.id)).toEqual([
      ['stock-difference', 'debit stock-differences 125', 'credit stock 125'],
    ]);
    expect(await worthOf(sku)).toEqual(same(1125));
  });

  test('between warehouses keeps the value with which it left, and is worth its cost where it arrives', async () => {
    const sku = await product('2.5');
    await opening(sku, '10');
    const words = { from: 'HAM', to: 'SHA', reason: 'sold there' };
    const { id, lines } = await post('/transfers', { ...words, lines: [{ sku, quantity: '4' }] });
    expect(lines[0].value).toEqual(euros(1000));
    await costs(sku, '3');
    const came = (quantity: string) => ({ lines: [{ sku, quantity }] });
    await post('/transfers/{id}/receipts', came('1'), { id });
    await post('/transfers/{id}/receipts', { ...came('2'), lossReason: 'fell off' }, { id });
    expect(await told(id)).toEqual([
      ['transfer-sent', 'debit stock-in-transit 1000', 'credit stock 1000'],
      ['transfer-arrival', 'debit stock 300', 'credit stock-in-transit 250', 'credit stock-revaluation 50'],
      [
        'transfer-arrival',
        'debit stock 900',
        'credit stock-in-transit 750',
        'debit stock-losses 300',
        'credit stock 300',
        'credit stock-revaluation 150',
      ],
    ]);
    expect(await told(sku)).toEqual([
      ['stock-revaluation', 'debit stock 300', 'credit stock-revaluation 300'],
    ]);
    expect(await worthOf(sku)).toEqual(same(2700));
  });

  test('is used up and made', async () => {
    const part = await product('2');
    const components = [{ sku: part, quantity: 3000 }];
    const sku = await product('7', { supply: { kind: 'production', leadTimeDays: 1 }, components });
    await opening(part, '9');
    const { id } = await post('/purchase-orders', { warehouse: 'HAM', lines: [{ sku, quantity: '2' }] });
    await post('/purchase-orders/{id}/receipts', { lines: [{ sku, quantity: '2' }] }, { id });
    expect(await told(id)).toEqual([
      [
        'production',
        'debit stock 1400',
        'credit production 1400',
        'debit production 1200',
        'credit stock 1200',
      ],
    ]);
  });

  test('tells what it was worth at an instant', async () => {
    const sku = await product('2.5');
    await opening(sku, '10');
    await costs(sku, '3');
    const asOf = now();
    await expect.poll(() => now() > asOf).toBe(true);
    await adjust(sku, '-4');
    const then = { onHand: '10', value: euros(3000) };
    expect(await get('/stock/{sku}/on-hand', { asOf }, { sku })).toEqual({
      ...{ sku, asOf, ...then },
      levels: [{ warehouse: 'HAM', ...then }],
    });
    expect(await get('/stock/{sku}', {}, { sku })).toMatchObject({ onHand: '6', value: euros(1800) });
  });
});

describe('stock that nobody can value', () => {
  test('is in no entry: without a cost, or with one in another currency', async () => {
    for (const more of [{}, { cost: { currency: 'USD' as const, unitCost: '2' } }]) {
      const sku = await product(undefined, more);
      expect((await opening(sku, '5')).value).toBeUndefined();
      const [movement] = await movementsOf(sku);
      expect([movement?.value, await told(movement?.id ?? '')]).toEqual([undefined, []]);
    }
  });

  test('is refused: worth more than an amount can be', async () => {
    const sku = await product('999999999');
    await expect(opening(sku, '999999999')).rejects.toThrow('comes to more than an amount can be');
    await opening(sku, '1');
    expect(await worthOf(sku)).toEqual(same(99_999_999_900));
  });

  test('gets its value with its first cost, and loses it with the last', async () => {
    const sku = await product(undefined);
    await opening(sku, '5');
    await costs(sku, '2');
    expect((await levelsOfSku(sku))[0]?.value).toEqual(euros(1000));
    await costs(sku, null);
    expect(await worthOf(sku)).toEqual(same(0));
    expect((await movementsOf(sku)).map(({ kind, change, value }) => [kind, change, value?.amount])).toEqual([
      ['opening', 5000, undefined],
      ['revaluation', 0, 1000],
      ['revaluation', 0, -1000],
    ]);
  });
});

describe('what is rounded', () => {
  const unitCost = fc
    .tuple(fc.nat({ max: 99 }), fc.nat({ max: 999_999 }))
    .map(([whole, part]) => `${whole}.${part}`);
  const change = fc.integer({ min: 1, max: 9999 });

  test('has the sign of what moves', () => {
    fc.assert(
      fc.property(unitCost, change, (cost, quantity) => {
        const worth = (moved: number) => costOf({ cost: EUR(cost) }, moved, 'EUR') ?? 0;
        expect(worth(quantity) + worth(-quantity)).toBe(0);
        expect(Object.is(worth(0), 0)).toBe(true);
      }),
    );
  });

  test('is half a cent each time at most, in the books alike, and gone when the cost is set again', async () => {
    const all = fc.array(fc.tuple(change, fc.boolean()), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(unitCost, all, async (cost, moves) => {
        const sku = await product(cost);
        await opening(sku, '100');
        for (const [quantity, isOut] of moves) await adjust(sku, `${isOut ? '-' : ''}${quantity / 1000}`);
        const [level] = await levelsOfSku(sku);
        const exact = Number(cost) * ((level?.onHand ?? 0) / 10);
        const { levels, movements, account } = await worthOf(sku);
        expect([movements, account]).toEqual([levels, levels]);
        expect(Math.abs(levels - exact)).toBeLessThanOrEqual(0.5 * (moves.length + 1) + 1e-6);
        await costs(sku, cost);
        expect(await worthOf(sku)).toEqual(same(costOf({ cost: EUR(cost) }, level?.onHand ?? 0, 'EUR') ?? 0));
      }),
      { numRuns: 15 },
    );
  });
});

test('goods that move while their cost changes are worth what they cost in the end', async () => {
  const sku = await product('1');
  await opening(sku, '100');
  const perhaps = (deed: Promise<unknown>) =>
    deed.catch((error) => {
      if (!(error instanceof Refused)) throw error;
    });
  const moves = Array.from({ length: 8 }, (_, i) => perhaps(adjust(sku, i % 2 === 0 ? '3' : '-2')));
  await Promise.all([...moves, ...['2', '3', '4'].map((cost) => costs(sku, cost))]);
  const [level] = await levelsOfSku(sku);
  const { cost } = await products.get(keys.product(sku));
  expect(await worthOf(sku)).toEqual(same(costOf({ cost }, level?.onHand ?? 0, 'EUR') ?? -1));
});
