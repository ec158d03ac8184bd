import { afterAll, beforeAll, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { leadTimesOf } from '../../functions/inventory/purchasing/lead-times.ts';
import { adjust } from '../../functions/inventory/stock.ts';
import { suppliers } from '../../functions/inventory/suppliers/store.ts';
import { transact } from '../../functions/shared/table.ts';
import { AT, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { sampleSupplier } from './sample-purchase-order.ts';

useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
  const { id } = sampleSupplier();
  const made = (sku: string, leadTimeDays: number, of: string) =>
    aProduct({
      sku,
      supply: { kind: 'production', leadTimeDays },
      components: [{ sku: of, quantity: 2000 }],
    });
  const bought = (sku: string, leadTimeDays: number) =>
    aProduct({ sku, supply: { kind: 'purchase', supplier: id, leadTimeDays } });
  await transact([
    suppliers.create({ ...sampleSupplier(), leadTimeDays: 20 }),
    products.create(made('PUMP', 3, 'MOTOR')),
    products.create(made('MOTOR', 4, 'COIL')),
    products.create(bought('COIL', 7)),
    products.create(bought('SLOW', 60)),
  ]);
});
afterAll(() => stop());

const daysOf = async (sku: string, quantity = 1000) =>
  (await leadTimesOf([{ sku, quantity }], 'HAM')).get(sku);

async function stock(sku: string, quantity: number, warehouse = 'HAM'): Promise<void> {
  const cause = { kind: 'adjustment', reason: 'found', reference: 'r', at: AT, by: SALES } as const;
  await transact(adjust({ sku, warehouse, quantity, product: undefined }, cause, () => new Error('short')));
}

test('of what is bought the longer of its own lead time and its supplier’s counts', async () => {
  expect([await daysOf('COIL'), await daysOf('SLOW')]).toEqual([20, 60]);
});

test('what is made waits for those of its components that are short, at whatever depth', async () => {
  expect(await daysOf('PUMP')).toBe(3 + 4 + 20);
  await stock('COIL', 4000, 'SHA');
  expect(await daysOf('PUMP')).toBe(3 + 4 + 20);
  await stock('COIL', 4000);
  expect([await daysOf('PUMP'), await daysOf('PUMP', 2000)]).toEqual([3 + 4, 3 + 4 + 20]);
  await stock('MOTOR', 2000);
  expect([await daysOf('PUMP'), await daysOf('PUMP', 2000)]).toEqual([3, 3 + 4]);
});
