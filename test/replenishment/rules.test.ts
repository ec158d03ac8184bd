import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LowStock } from '../../functions/replenishment/model.ts';
import { lowStockOf, orderable } from '../../functions/replenishment/rules.ts';
import { byUrgency, hasWorsened } from '../../functions/replenishment/urgency.ts';
import { sampleSupplier } from '../inventory/sample-purchase-order.ts';
import { aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { aMonth, aPosition, soldDaily, TODAY } from './samples.ts';

const policy = useSettings().replenishment;
const terms = { today: TODAY, policy };
/** Of ten weeks, ten pieces a day. */
const steady = [soldDaily(Array(70).fill(10))];
const stocked = (available: number, incoming = 0, months = steady) =>
  lowStockOf(
    aPosition({ months, onHand: available * 1000, available: available * 1000, incoming: incoming * 1000 }),
    terms,
  );
const low = (available: number, incoming = 0): LowStock =>
  stocked(available, incoming) ?? expect.fail('it is not low');

describe('what is low', () => {
  test('is told with all that it was worked out from', () => {
    // Weekends' pieces come on Mondays: 10, 10, 10, 10 and 30 a week are 14 a day.
    expect(low(25)).toMatchObject({
      urgency: 'late',
      pattern: 'steady',
      leadTimeDays: 5,
      receiptsObserved: 0,
      workingLeadDays: 3.6,
      coverDays: 20,
      available: 25_000,
    });
    const { velocityPerDay, spreadPerDay, safetyStock, reorderPoint, suggestedQuantity } = low(25);
    expect(velocityPerDay / 1000).toBeCloseTo(14, 0);
    const z = 1.6449;
    expect(safetyStock / 1000).toBe(Math.ceil((z * Math.sqrt(3.6) * spreadPerDay) / 1000));
    expect(reorderPoint / 1000).toBe(Math.ceil((3.6 * velocityPerDay + safetyStock) / 1000));
    expect(suggestedQuantity / 1000).toBe(Math.ceil((reorderPoint + 20 * velocityPerDay) / 1000 - 25));
  });

  test('is so exactly up to the reorder point, and what is on the way counts', () => {
    const point = low(0).reorderPoint / 1000;
    expect(stocked(point)?.urgency).toBe('low');
    expect(stocked(point + 1)).toBeUndefined();
    expect(stocked(0, point + 1)).toBeUndefined();
    expect(low(0, point).suggestedQuantity).toBeLessThan(low(0).suggestedQuantity);
  });

  test('is more so by what orders have reserved of goods that have expired', () => {
    const point = low(0).reorderPoint;
    const lacks = (lacking: number, incoming: number) =>
      lowStockOf(aPosition({ months: steady, incoming, lacking }), terms);
    expect(lacks(5000, point + 6000)).toBeUndefined();
    expect(lacks(5000, point + 5000)).toMatchObject({ urgency: 'out', lacking: 5000 });
    expect(lacks(5000, 0)?.wantedQuantity).toBe(low(0).wantedQuantity + 5000);
    expect(low(0)).not.toHaveProperty('lacking');
  });

  test('runs out on the day on which the last of it goes', () => {
    expect(low(0)).toMatchObject({ urgency: 'out', daysOfCover: 0, runsOutOn: TODAY });
    const { velocityPerDay } = low(0);
    const two = Math.ceil((2.2 * velocityPerDay) / 1000);
    expect(low(two)).toMatchObject({ urgency: 'late', runsOutOn: '2026-03-04' });
  });

  test('is nothing that does not sell or is off sale', () => {
    expect(stocked(0, 0, [])).toBeUndefined();
    const product = aProduct({ active: false });
    expect(lowStockOf(aPosition({ product, months: steady }), terms)).toBeUndefined();
  });

  test('of what is rarely sold is less than one usual sale', () => {
    const rare = [soldDaily(Array.from({ length: 200 }, (_, i) => (i % 60 === 1 ? 50 : 0)))];
    const { pattern, usualSale, reorderPoint } = stocked(0, 0, rare) ?? expect.fail();
    expect(pattern).toBe('intermittent');
    expect(usualSale).toBe(50_000);
    expect(reorderPoint).toBeGreaterThanOrEqual(50_000);
  });

  test('takes as long as its supplier does, where that is longer, and goes by the name on record', () => {
    const supplier = { ...sampleSupplier(), leadTimeDays: 60 };
    const of = (called: string) => {
      const product = aProduct({ supply: { kind: 'purchase', supplier: called, leadTimeDays: 5 } });
      return lowStockOf(
        aPosition({ product, months: steady, suppliers: new Map([[called, supplier]]) }),
        terms,
      );
    };
    for (const called of [supplier.id, supplier.name])
      expect(of(called)).toMatchObject({ supplier: supplier.name, leadTimeDays: 60 });
    expect(low(0)).toMatchObject({ supplier: 'Lieferwerk AG', leadTimeDays: 5 });
  });

  test('comes earlier the longer, and the less surely, new goods take', () => {
    const point = (leadDays: number, leadDaysSquared: number) =>
      (stocked(0, 0, [...steady, aMonth({ receipts: 4000, leadDays, leadDaysSquared })]) ?? expect.fail())
        .reorderPoint;
    expect(point(40_000, 400_000)).toBeGreaterThan(point(20_000, 100_000));
    // 10, 10, 10, 10 beside 5, 5, 15, 15 days.
    expect(point(40_000, 500_000)).toBeGreaterThan(point(40_000, 400_000));
  });
});

describe('the suggestion', () => {
  const step = fc.integer({ min: 1, max: 500 });
  const quantity = fc.integer({ min: 1, max: 50_000 }).map((n) => n * 1000);

  test('is enough, the least of its multiple, and not below the minimum', () => {
    fc.assert(
      fc.property(quantity, fc.option(step), fc.option(step), (wanted, multiple, minimum) => {
        const product = aProduct({
          supply: {
            kind: 'purchase',
            leadTimeDays: 5,
            ...(multiple ? { orderMultiple: multiple * 1000 } : {}),
            ...(minimum ? { minimumQuantity: minimum * 1000 } : {}),
          },
        });
        const ordered = orderable(wanted, product);
        const least = Math.max(wanted, (minimum ?? 0) * 1000);
        expect(ordered).toBeGreaterThanOrEqual(least);
        expect(ordered - (multiple ?? 1) * 1000).toBeLessThan(least);
        expect(ordered % ((multiple ?? 1) * 1000)).toBe(0);
      }),
    );
  });

  test('once on the way, leaves nothing low', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 5, maxLength: 120 }), fc.nat(60), (sold, available) => {
        const months = [soldDaily(sold)];
        const found = stocked(available, 0, months);
        fc.pre(found !== undefined);
        expect(stocked(available, (found?.suggestedQuantity ?? 0) / 1000, months)).toBeUndefined();
      }),
    );
  });
});

describe('the order of alerts', () => {
  test('is out, late, low; then who will be without for longer', () => {
    const one = low(25);
    const all = [
      { ...one, sku: 'D', urgency: 'low' as const, daysOfCover: 9 },
      { ...one, sku: 'C', urgency: 'late' as const, daysOfCover: 4 },
      { ...one, sku: 'B', urgency: 'late' as const, daysOfCover: 4, workingLeadDays: 20 },
      { ...one, sku: 'A', urgency: 'out' as const, daysOfCover: 0 },
    ];
    expect(all.sort(byUrgency).map((a) => a.sku)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('one that was told is told again when it is more urgent, or much more is to be ordered', () => {
    const told = { ...low(25), urgency: 'low' as const };
    expect(hasWorsened(told, told)).toBe(false);
    expect(hasWorsened({ ...told, urgency: 'late' }, told)).toBe(true);
    expect(hasWorsened({ ...told, suggestedQuantity: told.suggestedQuantity * 1.4 }, told)).toBe(false);
    expect(hasWorsened({ ...told, suggestedQuantity: told.suggestedQuantity * 1.5 }, told)).toBe(true);
    expect(hasWorsened(told, { ...told, urgency: 'out' })).toBe(false);
  });
});
