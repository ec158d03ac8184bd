import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrderFor, planCover, sumBySku } from '../../functions/inventory/cover.ts';
import { assertAdjustable, levelAfter, totalStock } from '../../functions/inventory/rules.ts';
import { aProduct } from '../support/samples.ts';
import { levelsFor, WAREHOUSES } from '../support/stock.ts';

const SKUS = ['BOLT', 'NUT', 'RESIN'];
const demand = fc
  .array(fc.record({ sku: fc.constantFrom(...SKUS), quantity: fc.integer({ min: 1, max: 1_500_000 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map(sumBySku);
const cases = fc.record({ demand, levels: levelsFor(SKUS) });

const of = (all: readonly { sku: string; quantity: number }[], sku: string) =>
  all.reduce((sum, one) => sum + (one.sku === sku ? one.quantity : 0), 0);

describe('a delivery takes', () => {
  const at = (code: string, more: object = {}) => ({ code, ...more });
  test.each([
    ['in the order in which they stand', [at('A'), at('B')], ['A', 'B']],
    ['near ones first', [at('A'), at('B', { serves: ['DE'] })], ['B', 'A']],
    ['from none that serves others only', [at('A', { serves: ['CN'], onlyServes: true }), at('B')], ['B']],
    ['from one that serves it only', [at('A'), at('B', { serves: ['DE'], onlyServes: true })], ['B', 'A']],
    [
      'the cheapest first',
      [at('A', { serves: ['DE'], costs: { DE: 9 } }), at('B', { costs: { '*': 5 } }), at('C')],
      ['B', 'A', 'C'],
    ],
    [
      'of those that cost the same the near ones',
      [at('A', { costs: { '*': 5 } }), at('B', { serves: ['DE'], costs: { DE: 5 } })],
      ['B', 'A'],
    ],
  ])('%s', (_, warehouses, order) => {
    expect(inOrderFor('DE', warehouses)).toEqual(order);
  });
});

describe('a cover', () => {
  test('and what is missing make up the demand, to the thousandth', () => {
    fc.assert(
      fc.property(cases, ({ demand, levels }) => {
        const { goods, missing } = planCover(demand, levels, WAREHOUSES);
        for (const { sku, quantity } of demand) expect(of(goods, sku) + of(missing, sku)).toBe(quantity);
        for (const { quantity } of [...goods, ...missing]) expect(quantity).toBeGreaterThan(0);
      }),
    );
  });

  test('never takes more than is available, and touches each level once', () => {
    fc.assert(
      fc.property(cases, ({ demand, levels }) => {
        const { goods } = planCover(demand, levels, WAREHOUSES);
        const places = goods.map((g) => `${g.sku} ${g.warehouse}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { sku, warehouse, quantity } of goods) {
          const level = levels.find((l) => l.sku === sku && l.warehouse === warehouse);
          expect(quantity).toBeLessThanOrEqual(level?.available ?? 0);
        }
      }),
    );
  });

  test('misses only what no warehouse has', () => {
    fc.assert(
      fc.property(cases, ({ demand, levels }) => {
        const { missing } = planCover(demand, levels, WAREHOUSES);
        for (const { sku, quantity } of demand) {
          const available = levels.reduce((sum, l) => sum + (l.sku === sku ? l.available : 0), 0);
          expect(of(missing, sku)).toBe(Math.max(0, quantity - available));
        }
      }),
    );
  });

  test('comes from one warehouse whenever one has all of it', () => {
    fc.assert(
      fc.property(cases, ({ demand, levels }) => {
        const has = (sku: string, warehouse: string) =>
          levels.find((l) => l.sku === sku && l.warehouse === warehouse)?.available ?? 0;
        const whole = WAREHOUSES.find((w) => demand.every((d) => has(d.sku, w) >= d.quantity));
        fc.pre(whole !== undefined);
        const { goods } = planCover(demand, levels, WAREHOUSES);
        expect(new Set(goods.map((g) => g.warehouse))).toEqual(new Set([whole]));
      }),
    );
  });

  test('prefers the second warehouse whole to the first in part', () => {
    const level = (warehouse: string, available: number) => ({
      sku: 'BOLT',
      warehouse,
      onHand: available,
      reserved: 0,
      available,
      version: 1,
      incoming: 0,
    });
    const levels = [level('HAM', 3000), level('SHA', 5000)];
    const plan = (quantity: number) => planCover([{ sku: 'BOLT', quantity }], levels, ['HAM', 'SHA']);
    expect(plan(5000)).toEqual({ goods: [{ sku: 'BOLT', warehouse: 'SHA', quantity: 5000 }], missing: [] });
    expect(plan(9000)).toEqual({
      goods: [
        { sku: 'BOLT', warehouse: 'HAM', quantity: 3000 },
        { sku: 'BOLT', warehouse: 'SHA', quantity: 5000 },
      ],
      missing: [{ sku: 'BOLT', quantity: 1000 }],
    });
  });
});

test('two lines of one SKU are one demand', () => {
  const lines = [1000, 500].map((quantity) => ({ sku: 'BOLT', quantity }));
  expect(sumBySku([...lines, { sku: 'NUT', quantity: 1 }])).toEqual([
    { sku: 'BOLT', quantity: 1500 },
    { sku: 'NUT', quantity: 1 },
  ]);
});

test('the stock of a SKU is that of all its warehouses', () => {
  fc.assert(
    fc.property(levelsFor(['BOLT']), (levels) => {
      const total = totalStock('BOLT', levels);
      expect(total.onHand - total.reserved).toBe(total.available);
      expect(total.levels).toEqual(levels);
    }),
  );
});

describe('the order of warehouses', () => {
  const all = [{ code: 'HAM' }, { code: 'GDN', serves: ['PL', 'CZ'] }, { code: 'SHA', serves: ['CN', 'CZ'] }];

  test.each([
    ['CN', ['SHA', 'HAM', 'GDN']],
    ['CZ', ['GDN', 'SHA', 'HAM']],
    ['FR', ['HAM', 'GDN', 'SHA']],
  ])('for %s begins with those that serve it, and has each once', (country, codes) => {
    expect(inOrderFor(country, all)).toEqual(codes);
  });

  test('decides where goods come from, and an order is split only when none has all', () => {
    const level = (warehouse: string, available: number) => ({
      ...EMPTY,
      warehouse,
      onHand: available,
      available,
    });
    const from = (quantity: number, country: string) =>
      planCover(
        [{ sku: 'BOLT', quantity }],
        [level('HAM', 5000), level('SHA', 2000)],
        inOrderFor(country, all),
      ).goods.map((g) => [g.warehouse, g.quantity]);
    expect(from(2000, 'CN')).toEqual([['SHA', 2000]]);
    expect(from(2000, 'DE')).toEqual([['HAM', 2000]]);
    expect(from(4000, 'CN')).toEqual([['HAM', 4000]]);
    expect(from(6000, 'CN')).toEqual([
      ['SHA', 2000],
      ['HAM', 4000],
    ]);
  });
});

const EMPTY = { sku: 'BOLT', reserved: 0, incoming: 0, version: 1 };

describe('an adjustment', () => {
  const input = {
    sku: 'BOLT',
    warehouse: 'HAM',
    change: -1000,
    kind: 'adjustment' as const,
    reason: 'count',
  };

  test.each([
    ['/sku', input, undefined],
    ['/warehouse', { ...input, warehouse: 'XXX' }, aProduct()],
    ['/change', { ...input, change: 500 }, aProduct()],
    ['/change', { ...input, change: 1000, kind: 'scrap' as const }, aProduct()],
  ])('is refused at %s', (pointer, given, product) => {
    expect(() => assertAdjustable(given, product, WAREHOUSES)).toThrow(
      expect.objectContaining({ code: 'unprocessable', errors: [expect.objectContaining({ pointer })] }),
    );
  });

  test('changes what is on hand and available, not what is reserved', () => {
    const sums = { onHand: 5000, reserved: 2000, available: 3000, incoming: 1000 };
    const before = { sku: 'BOLT', warehouse: 'HAM', ...sums, version: 7 };
    expect(levelAfter(input, before)).toEqual({ ...before, onHand: 4000, available: 2000, version: 8 });
    expect(levelAfter({ ...input, change: 1000 }, undefined)).toMatchObject({ onHand: 1000, reserved: 0 });
  });
});
