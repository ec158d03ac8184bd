import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shipment } from '../../functions/shipping/model.ts';
import { goingNow } from '../../functions/shipping/splitting.ts';
import { sampleProducts, sampleShipment } from './sample-shipment.ts';

const products = sampleProducts(3);
/** 1, 2 and 3 pieces of three goods, in one parcel. */
const whole = sampleShipment('en', 3);
const { parcels: _, ...loose } = whole;
const line = (lineNo: number, quantity: number) => ({ lineNo, quantity: quantity * 1000 });
const quantities = (lines: Shipment['lines'] = []) => lines.map((l) => [l.lineNo, l.quantity / 1000]);
const refused = (pointer: string) =>
  expect.objectContaining({ code: 'unprocessable', errors: [expect.objectContaining({ pointer })] });

describe('what goes of a shipment now', () => {
  test('is what is named, and the rest of each line is left behind', () => {
    const { lines, leftBehind } = goingNow(loose, [line(3, 1), line(1, 1)], products);
    expect(quantities(lines)).toEqual([
      [1, 1],
      [3, 1],
    ]);
    expect(quantities(leftBehind)).toEqual([
      [2, 2],
      [3, 2],
    ]);
  });

  test('may be all of it, and then nothing is left behind', () => {
    expect(goingNow(loose, [line(1, 1), line(2, 2), line(3, 3)], products)).toEqual({ lines: loose.lines });
  });

  test('adds up to the shipment with what is left behind, whatever is named', () => {
    const some = fc.record({ one: fc.nat(1), two: fc.nat(2), three: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(some, ({ one, two, three }) => {
        const named = [line(1, one), line(2, two), line(3, three)].filter(({ quantity }) => quantity > 0);
        const { lines, leftBehind = [] } = goingNow(loose, named, products);
        for (const { lineNo, quantity } of loose.lines) {
          const own = [...lines, ...leftBehind].filter((l) => l.lineNo === lineNo);
          expect(own.reduce((sum, l) => sum + l.quantity, 0)).toBe(quantity);
          expect(own.every((l) => l.quantity > 0)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['a line that it has not', loose, [line(4, 1)], '/lines/0/lineNo'],
    ['a line twice', loose, [line(3, 1), line(3, 1)], '/lines/1/lineNo'],
    ['more than there is', loose, [line(1, 1), line(2, 3)], '/lines/1/quantity'],
    ['half a piece', loose, [line(2, 0.5)], '/lines/0/quantity'],
    ['less than is in its parcels', whole, [line(1, 1)], '/lines'],
    ['some of what goes whole', { ...loose, undivided: true as const }, [line(1, 1)], '/lines'],
  ])('is never %s', (_what, shipment, named, pointer) => {
    expect(() => goingNow(shipment, named, products)).toThrow(refused(pointer));
  });

  test('is what is packed, where only that is', () => {
    const packed = {
      ...loose,
      parcels: [{ no: 1, weightKg: 1, lines: [{ sku: 'TW-001', quantity: 1000 }] }],
    };
    expect(quantities(goingNow(packed, [line(1, 1)], products).lines)).toEqual([[1, 1]]);
  });
});
