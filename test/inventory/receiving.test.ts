import { describe, expect, test } from 'vitest';
import { asOrdered } from '../../functions/inventory/purchasing/as-ordered.ts';
import { assertTolerable } from '../../functions/inventory/purchasing/rules.ts';
import { inStockUnits } from '../../functions/inventory/said.ts';
import { aProduct } from '../support/samples.ts';
import { samplePurchaseOrder } from './sample-purchase-order.ts';

const box = (factor: number) => ({ code: 'box', factor: factor * 1000 });
const [line] = samplePurchaseOrder().lines;
if (!line) throw new Error('no line');
const po = samplePurchaseOrder({
  changes: { lines: [{ ...line, sku: 'BOLT', quantity: 12_000, received: 0, orderedIn: box(12) }] },
});

describe('what comes in', () => {
  test('in boxes is in those that were ordered, whatever a box holds by now', () => {
    const products = new Map([['BOLT', aProduct({ units: [box(10), { code: 'pallet', factor: 480_000 }] })]]);
    const told = (unit: string) =>
      inStockUnits([{ sku: 'BOLT', quantity: 1000, unit }], asOrdered(po, products))[0]?.quantity;
    expect([told('box'), told('pallet'), told('pcs')]).toEqual([12_000, 480_000, 1000]);
    expect(() => told('crate')).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/lines/0/unit' })] }),
    );
  });

  test.each([
    ['/lines/0/quantity', { quantity: 13_201 }],
    ['/lines/0/damaged', { quantity: 0, damaged: 500_000 }],
    ['/lines/0/damaged', { quantity: 12_000, damaged: 1201 }],
  ])('is not more than what is to come and the tolerance, damaged or not: %s', (pointer, came) => {
    const receipt = { lines: [{ sku: 'BOLT', ...came }] };
    expect(() => assertTolerable(po, receipt, '10')).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
    );
    const fine = { lines: [{ sku: 'BOLT', quantity: 6000, damaged: 7200 }] };
    expect(() => assertTolerable(po, fine, '10')).not.toThrow();
  });
});
