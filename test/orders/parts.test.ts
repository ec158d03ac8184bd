import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planCover, sumBySku } from '../../functions/inventory/cover.ts';
import type { Goods } from '../../functions/inventory/goods.ts';
import type { StockLevel } from '../../functions/inventory/model.ts';
import type { Order, Part } from '../../functions/orders/model.ts';
import {
  consign,
  missingOf,
  partFor,
  splitIntoParts,
  withConsignments,
} from '../../functions/orders/parts.ts';
import { orderInputs, PRODUCTS } from '../support/arbitraries.ts';
import { anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { levelsFor, WAREHOUSES } from '../support/stock.ts';

const settings = useSettings();
const cases = fc
  .record({ input: orderInputs, levels: levelsFor(PRODUCTS.map((p) => p.sku)) })
  .map(({ input, levels }) => ({ order: anOrder(settings, input, { products: PRODUCTS }), levels }));

const cover = (order: Order, levels: StockLevel[]) => planCover(sumBySku(order.lines), levels, WAREHOUSES);

const perLine = (lines: readonly { lineNo: number; quantity: number }[]) => {
  const sums = new Map<number, number>();
  for (const { lineNo, quantity } of lines) sums.set(lineNo, (sums.get(lineNo) ?? 0) + quantity);
  return sums;
};
const ordered = (order: Order) => new Map(order.lines.map((l) => [l.lineNo, l.quantity]));

describe('an order split into parts', () => {
  test('has every line in them exactly once', () => {
    fc.assert(
      fc.property(cases, ({ order, levels }) => {
        const parts = splitIntoParts(order, cover(order, levels));
        expect(perLine(parts.flatMap((p) => p.lines))).toEqual(ordered(order));
      }),
    );
  });

  test('holds what is covered, and lacks what is missing', () => {
    fc.assert(
      fc.property(cases, ({ order, levels }) => {
        const planned = cover(order, levels);
        const parts = splitIntoParts(order, planned);
        const held = parts.flatMap((p) => p.holds);
        expect(held).toHaveLength(planned.goods.length);
        expect(held).toEqual(expect.arrayContaining(planned.goods));
        expect(sumBySku(parts.flatMap(missingOf))).toEqual(expect.arrayContaining(planned.missing));
        for (const part of parts.filter((p) => p.kind === 'stock')) expect(missingOf(part)).toEqual([]);
      }),
    );
  });

  test('has names that can be told from the warehouse alone, before anything is reserved', () => {
    fc.assert(
      fc.property(cases, ({ order, levels }) => {
        for (const part of splitIntoParts(order, cover(order, levels)))
          for (const { warehouse } of part.holds) expect(partFor(order, warehouse)).toBe(part.id);
      }),
    );
  });

  test('is one part when it ships complete', () => {
    fc.assert(
      fc.property(cases, ({ order, levels }) => {
        const whole: Order = { ...order, onShortage: 'complete' };
        const planned = cover(whole, levels);
        const kind = planned.missing.length > 0 ? 'backorder' : 'stock';
        expect(splitIntoParts(whole, planned)).toEqual([expect.objectContaining({ id: 'complete', kind })]);
      }),
    );
  });
});

/** Goods handed over bit by bit, each bit small enough to leave something for the next. */
function shipInRounds(order: Order, part: Part, goods: readonly Goods[], rounds: number) {
  let now = part;
  const sent = Array.from({ length: rounds }, (_, round) => {
    const share = goods.map((g) => ({ ...g, quantity: shareOf(g.quantity, round, rounds) }));
    const consignments = consign(
      order,
      now,
      share.filter((g) => g.quantity > 0),
    );
    now = withConsignments(now, consignments, []);
    return consignments;
  });
  return { part: now, sent: sent.flat() };
}

const shareOf = (quantity: number, round: number, rounds: number): number =>
  Math.floor((quantity * (round + 1)) / rounds) - Math.floor((quantity * round) / rounds);

describe('a part', () => {
  test('ships every line exactly once, in however many rounds its goods come', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 4 }), ({ order, levels }, rounds) => {
        for (const part of splitIntoParts(order, cover(order, levels))) {
          const later = missingOf(part).map((d): Goods => ({ ...d, warehouse: 'HAM' }));
          const { part: after, sent } = shipInRounds(order, part, [...part.holds, ...later], rounds);
          expect(perLine(sent.flatMap((c) => c.lines))).toEqual(perLine(part.lines));
          for (const line of after.lines) expect(line.shipped).toBe(line.quantity);
          expect(after.rounds).toBe(rounds);
        }
      }),
    );
  });

  test('takes what goes out of each warehouse from that warehouse', () => {
    fc.assert(
      fc.property(cases, ({ order, levels }) => {
        for (const part of splitIntoParts(order, cover(order, levels)))
          for (const { warehouse, lines } of consign(order, part, part.holds)) {
            const held = part.holds.filter((g) => g.warehouse === warehouse);
            expect(sumBySku(lines)).toEqual(expect.arrayContaining(sumBySku(held)));
            expect(lines.length).toBeGreaterThanOrEqual(held.length);
          }
      }),
    );
  });

  test('ships no more of a line than is open, whatever comes in', () => {
    const order = anOrder(settings);
    const [part] = splitIntoParts(order, { goods: [], missing: [{ sku: 'BOLT', quantity: 10_000 }] });
    if (!part) throw new Error('no part');
    const [first] = consign(order, part, [{ sku: 'BOLT', warehouse: 'HAM', quantity: 99_000 }]);
    expect(first?.lines).toEqual([expect.objectContaining({ lineNo: 1, quantity: 10_000 })]);
  });
});
