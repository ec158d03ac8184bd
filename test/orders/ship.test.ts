import { afterAll, beforeAll, expect, test } from 'vitest';
import { draft } from '../../functions/inventory/purchasing/drafting.ts';
import { receiveGoods } from '../../functions/inventory/purchasing/receipts.ts';
import { purchaseOrders } from '../../functions/inventory/purchasing/store.ts';
import { reservationsOf } from '../../functions/inventory/store.ts';
import { holderOf, splitIntoParts } from '../../functions/orders/parts.ts';
import { ship } from '../../functions/orders/steps/ship.ts';
import { orders } from '../../functions/orders/store.ts';
import { transact } from '../../functions/shared/table.ts';
import { AT, anOrder, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const settings = useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const supplies = { products: new Map([['BOLT', aProduct()]]), suppliers: new Map() };

test('the same product come in by two purchase orders goes out as one', async () => {
  const placed = anOrder(settings, { onShortage: 'complete' });
  const [part] = splitIntoParts(placed, { goods: [], missing: [{ sku: 'BOLT', quantity: 10_000 }] });
  if (!part) throw new Error('no part');
  const want = { orderId: placed.id, part: part.id, warehouse: 'HAM', at: AT };
  const bought = [4000, 6000].map((quantity) =>
    draft(undefined, [{ sku: 'BOLT', quantity }], supplies, want),
  );
  const purchaseOrderIds = bought.map(({ id }) => id);
  const order = { ...placed, parts: [{ ...part, purchaseOrderIds }], purchaseOrderIds };
  await transact([orders.create(order), ...bought.map((po) => purchaseOrders.create(po))]);
  for (const po of bought) {
    const [line] = po.lines;
    const receipt = { lines: [{ sku: 'BOLT', quantity: line?.quantity ?? 0 }] };
    await transact(receiveGoods(po, receipt, AT, SALES).writes);
  }
  const input = { step: 'Ship', orderId: order.id, run: { number: 0, at: AT }, part: part.id } as const;
  expect(await ship(input)).toMatchObject({ outcome: 'created' });
  const holder = holderOf(order.id, part.id);
  const held = await reservationsOf([{ sku: 'BOLT', warehouse: 'HAM', holder }]);
  expect(held.map((r) => r.quantity)).toEqual([10_000]);
});
