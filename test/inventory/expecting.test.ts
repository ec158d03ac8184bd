import { describe, expect, test } from 'vitest';
import { changed, isLate } from '../../functions/inventory/purchasing/expecting.ts';
import { AT } from '../support/samples.ts';
import { samplePurchaseOrder } from './sample-purchase-order.ts';

const at = (pointer: string) =>
  expect.objectContaining({
    code: 'unprocessable',
    errors: [expect.objectContaining({ pointer })],
  });

describe('the day on which a purchase order is expected', () => {
  test.each(['0001-01-01T00:00:00.000Z', '1899-12-31T23:00:00.000Z', '9999-12-31T23:59:59.999Z'])(
    'is not %s',
    (expectedAt) => {
      expect(() => changed(samplePurchaseOrder(), { expectedAt }, AT)).toThrow(at('/expectedAt'));
    },
  );

  test('is late when the first of what is owed is', () => {
    const [line] = samplePurchaseOrder().lines;
    if (!line) throw new Error('no line');
    const days = ['2026-03-05T00:00:00.000Z', '2026-03-20T00:00:00.000Z'];
    const lines = days.map((expectedAt, i) => ({ ...line, sku: `S-${i}`, received: 0, expectedAt }));
    const po = samplePurchaseOrder({ changes: { lines } });
    const lateAt = (at: string) => isLate(po, at, 'Europe/Berlin');
    // The day itself counts whole, by the business's calendar.
    expect(lateAt('2026-03-05T22:59:00.000Z')).toBe(false);
    expect(lateAt('2026-03-05T23:00:00.000Z')).toBe(true);
    const [first = line, second = line] = lines;
    const rest = { ...po, lines: [{ ...first, received: first.quantity }, second] };
    expect(isLate(rest, '2026-03-06T00:00:00.000Z', 'Europe/Berlin')).toBe(false);
  });

  test.each(['2026-02-27T00:00:00.000Z', '2030-01-01T00:00:00.000Z'])('may be %s', (expectedAt) => {
    expect(changed(samplePurchaseOrder(), { expectedAt }, AT)).toMatchObject({ expectedAt });
  });
});
