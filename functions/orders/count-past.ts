import { z } from 'zod';
import { countSale, sumBySku } from '../inventory/index.ts';
import { sku, warehouseCode } from '../shared/fields.ts';
import { type Key, keys } from '../shared/keys.ts';
import { once } from '../shared/once.ts';
import { getSettings } from '../shared/settings.ts';
import { dayIn } from '../shared/time.ts';
import type { Order } from './model.ts';
import { getOrder } from './store.ts';

/** A write for each, and a transaction holds 100. */
const GOODS_PER_TRANSACTION = 90;

/** What of a past order was counted as sold, of which day, and where. */
export const countedSale = z.object({
  on: z.iso.date(),
  warehouse: warehouseCode,
  goods: z.array(z.object({ sku, quantity: z.int() })),
});
export type CountedSale = z.output<typeof countedSale>;

/** Under which it is written down, so that it is counted once. */
export const countKey = (orderId: string, lot: number): Key => keys.step(orderId, `CountSale#${lot}`);

/**
 * What was sold before the business came here counts as demand, where stock is taken from first. It moves no stock, so
 * that the ledger doesn't know of it.
 */
export async function countPastOrder(orderId: string): Promise<void> {
  const order = await getOrder(orderId);
  const goods = sumBySku(order.lines);
  for (let lot = 0; lot < goods.length; lot += GOODS_PER_TRANSACTION)
    await countLot(order, lot, goods.slice(lot, lot + GOODS_PER_TRANSACTION));
}

const countLot = ({ id, placedAt }: Order, lot: number, goods: CountedSale['goods']) =>
  once<CountedSale>({
    key: countKey(id, lot),
    recall: (record) => countedSale.parse(record.value),
    decide: async () => {
      const { timeZone, warehouses } = getSettings();
      const on = dayIn(timeZone, placedAt);
      const warehouse = warehouses[0]?.code ?? '';
      return {
        value: { on, warehouse, goods },
        writes: goods.map((one) => countSale({ ...one, warehouse }, on)),
      };
    },
  });
