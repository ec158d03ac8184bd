import { afterAll, beforeAll, expect, test } from 'vitest';
import { pricesFor } from '../../functions/pricing/looking-up.ts';
import type { PriceListInput } from '../../functions/pricing/model.ts';
import { newPriceList, scheduled } from '../../functions/pricing/rules.ts';
import { priceLists, priceSchedules, putPrice } from '../../functions/pricing/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { transact } from '../../functions/shared/table.ts';
import { AT, SALES } from '../support/samples.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const customerId = newId('cus');
const retail = { id: customerId, group: 'retail' };

/** With one price of this product. */
async function aList(input: Partial<PriceListInput>, sku: string): Promise<string> {
  const list = newPriceList({ name: 'A list', currency: 'EUR', active: true, ...input }, AT);
  const { customerId, group, currency } = list;
  const holder = { ...(customerId ? { customerId } : {}), ...(group ? { group } : {}) };
  const none = { ...holder, currency, lists: [], version: 1, createdAt: AT, updatedAt: AT };
  const price = { priceListId: list.id, sku, breaks: [{ from: 0, unitPrice: '9' }] };
  await transact([
    priceLists.create(list),
    priceSchedules.create(scheduled(none, list)),
    putPrice({ ...price, changedAt: AT, changedBy: SALES }),
  ]);
  return list.id;
}

const listsFor = async (customer: { id: string; group?: string }, on = '2026-03-02', sku = 'BOLT') => {
  const { offers } = await pricesFor({ customer, currency: 'EUR', on }, [sku, 'NUT']);
  expect([...offers.keys()]).toEqual(offers.size === 0 ? [] : [sku]);
  return (offers.get(sku) ?? []).map(({ list }) => list.id);
};

test('the nearest list comes first, and only those that hold, are for the customer and have the product', async () => {
  const all = await aList({}, 'BOLT');
  const grouped = await aList({ group: 'retail', validUntil: '2026-03-02' }, 'BOLT');
  const own = await aList({ customerId, validFrom: '2026-03-02' }, 'BOLT');
  await aList({ currency: 'CNY' }, 'BOLT');
  await aList({ customerId: newId('cus') }, 'BOLT');
  await aList({ group: 'industry' }, 'BOLT');
  expect(await listsFor(retail)).toEqual([own, grouped, all]);
  expect(await listsFor({ id: customerId })).toEqual([own, all]);
  expect(await listsFor({ id: newId('cus') })).toEqual([all]);
  expect(await listsFor(retail, '2026-03-01')).toEqual([grouped, all]);
  expect(await listsFor(retail, '2026-03-03')).toEqual([own, all]);
  expect(await listsFor(retail, '2026-03-02', 'SCREW')).toEqual([]);
});
