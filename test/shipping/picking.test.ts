import { expect, test } from 'vitest';
import { formatQuantity } from '../../functions/shared/quantity.ts';
import { packed } from '../../functions/shipping/warehouse/packing.ts';
import { picksFor } from '../../functions/shipping/warehouse/picking.ts';
import { AT, aProduct } from '../support/samples.ts';
import { sampleProducts, sampleShipment } from './sample-shipment.ts';

const loose = (lines: number) => ({ ...sampleShipment('en', lines), parcels: [] });
const other = { ...loose(2), id: 'shp_01K5M8Q2V3W4X5Y6Z7A8B9C0E9' };

test('what shipments want stands in walking order, each SKU once, with what is for which', () => {
  const picks = picksFor('HAM', [loose(12), other], sampleProducts(12), 'en');
  expect(picks.map(({ bin }) => bin)).toEqual(Array.from({ length: 12 }, (_, i) => `A-${i + 1}`));
  const last = picks.at(-1);
  expect([last?.sku, formatQuantity(last?.quantity ?? 0)]).toEqual(['TW-001', '2']);
  expect(last?.for.map((one) => [one.shipmentId.slice(-2), one.quantity])).toEqual([
    ['D3', 1000],
    ['E9', 1000],
  ]);
});

test('what has no bin in this warehouse comes last, by its SKU, and what the catalog lost is still named', () => {
  const products = new Map([...sampleProducts(3)].slice(1));
  products.set('TW-002', aProduct({ sku: 'TW-002', bins: [{ warehouse: 'SHA', bin: 'A-1' }] }));
  const picks = picksFor('HAM', [loose(3)], products, 'zh');
  expect(picks.map(({ sku, bin, name }) => [sku, bin, name])).toEqual([
    ['TW-003', 'A-1', '六角螺栓 M8×40 不锈钢 A2'],
    ['TW-001', undefined, 'Hex bolt M8 × 40, stainless A2, fully threaded'],
    ['TW-002', undefined, 'Bolt'],
  ]);
});

test('what is packed has been fetched', () => {
  const products = sampleProducts(2);
  const parcels = [
    {
      lines: [
        { sku: 'TW-001', quantity: 1000 },
        { sku: 'TW-002', quantity: 1000 },
      ],
    },
  ];
  const picks = picksFor('HAM', [packed(loose(2), { parcels }, products, AT)], products, 'en');
  expect(picks.map(({ sku, quantity }) => [sku, quantity])).toEqual([['TW-002', 1000]]);
});
