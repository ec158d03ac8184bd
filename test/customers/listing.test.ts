import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Customer } from '../../functions/customers/model.ts';
import { customers, partitionOf } from '../../functions/customers/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { aCustomer } from '../support/samples.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const mo = { name: 'Mo Field', email: 'mo@tradewind.example' };
const listed = async (filters: Parameters<typeof partitionOf>[0]) => {
  const { index, pk } = partitionOf(filters);
  return (await customers.list(index, pk, { limit: 10, sort: 'createdAt' })).items.map(({ id }) => id);
};

test('customers are found by who looks after them, by their group, by both, and not by what they were', async () => {
  const all: Customer[] = [
    aCustomer({ salesperson: mo, group: 'retail' }),
    aCustomer({ salesperson: mo }),
    aCustomer({ group: 'retail' }),
    aCustomer(),
  ];
  await transact(all.map((one) => customers.create(one)));
  const [both, looked, grouped, plain] = all.map(({ id }) => id);
  expect(await listed({})).toEqual([both, looked, grouped, plain]);
  expect(await listed({ salesperson: mo.email })).toEqual([both, looked]);
  expect(await listed({ group: 'retail' })).toEqual([both, grouped]);
  expect(await listed({ salesperson: mo.email, group: 'retail' })).toEqual([both]);
  expect(await listed({ salesperson: 'another@tradewind.example' })).toEqual([]);

  const { salesperson: _, ...left } = await customers.get(keys.customer(both ?? ''));
  await transact([customers.replace(left)]);
  expect(await listed({ salesperson: mo.email })).toEqual([looked]);
});
