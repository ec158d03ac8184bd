import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordCustomer } from '../../functions/customers/create.ts';
import { giveTaxId } from '../../functions/customers/same-tax-id.ts';
import { customers } from '../../functions/customers/store.ts';
import { documents } from '../../functions/shared/clients.ts';
import { type Item, transact } from '../../functions/shared/table.ts';
import { audit } from '../../infra/audit/audit.ts';
import { taxIds } from '../../infra/audit/checks/tax-ids.ts';
import { scan } from '../../infra/audit/scan.ts';
import { forgetTaxIds, rightTaxIds } from '../../infra/operations/rebuild-tax-ids.ts';
import { AT, aCustomer } from '../support/samples.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const read = () => scan(documents, 'test');
async function all(): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of read()) items.push(item);
  return items.sort((a, b) => `${a.pk} ${a.sk}`.localeCompare(`${b.pk} ${b.sk}`));
}
const wrong = async () => (await audit(await all(), AT, { taxIds })).violations;

const [right, before, moved] = [aCustomer(), aCustomer(), aCustomer()];

test('whom its tax id does not find, as it was on record before, or another one does, is put right', async () => {
  await transact([right, before, moved].flatMap(recordCustomer));
  const asItShouldBe = await all();
  expect(await rightTaxIds(read)).toBe(0);
  await transact([
    ...giveTaxId(before, { id: before.id }),
    ...giveTaxId(moved, { ...moved, taxId: 'DE999000092' }),
  ]);
  expect(new Set((await wrong()).map(({ about }) => about))).toEqual(new Set([before.id, moved.id]));
  expect(await rightTaxIds(read)).toBe(2);
  expect(await all()).toEqual(asItShouldBe);
  expect(await forgetTaxIds(read)).toBe(3);
  expect(await rightTaxIds(read)).toBe(3);
  expect(await all()).toEqual(asItShouldBe);
});

test('a customer that has just got another one is looked at again', async () => {
  await forgetTaxIds(read);
  let looks = 0;
  const whileItChanges = async function* () {
    for await (const item of read()) yield item;
    if (looks++ > 0) return;
    const after = { ...right, taxId: 'DE999000092' };
    await transact([customers.replace(after), ...giveTaxId(right, after)]);
  };
  expect(await rightTaxIds(whileItChanges)).toBe(2);
  expect(await wrong()).toEqual([]);
});
