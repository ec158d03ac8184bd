import { taxIdItems } from '../../functions/customers/same-tax-id.ts';
import { customers } from '../../functions/customers/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import type { Item, Write } from '../../functions/shared/table.ts';
import { forget, isDone, LOOKS, type ReadAll } from './rebuild.ts';

type Customer = ReturnType<typeof customers.parse>;

const isFound = ({ pk }: Item): boolean => String(pk).startsWith('TAX_ID#');
const isCustomer = ({ sk }: Item): boolean => sk === 'CUSTOMER';

/** Forgets under which tax ids customers are found. @returns how many that were */
export const forgetTaxIds = (read: ReadAll): Promise<number> => forget(read, [isFound]);

/**
 * Has every customer found under its tax id, and under no other.
 * @returns how many were not @throws when some still are not
 */
export async function rightTaxIds(read: ReadAll): Promise<number> {
  let righted = 0;
  for (let look = 0; look < LOOKS; look++) {
    const wrong = await corrections(read);
    if (wrong.length === 0) return righted;
    for (const writes of wrong) if (await isDone(...writes)) righted++;
  }
  throw new Error('the customers kept changing: try again when less is going on');
}

async function corrections(read: ReadAll): Promise<Write[][]> {
  const known: Customer[] = [];
  const found: Item[] = [];
  for await (const item of read()) {
    if (isCustomer(item)) known.push(customers.parse(item));
    if (isFound(item)) found.push(item);
  }
  const ofCustomer = Map.groupBy(found, ({ customerId }) => customerId);
  return known.flatMap((one) => {
    const writes = correction(taxIdItems(one), ofCustomer.get(one.id) ?? []);
    return writes.length > 0 ? [[asRead(one), ...writes]] : [];
  });
}

function correction(wanted: readonly Item[], found: readonly Item[]): Write[] {
  const isIn = (all: readonly Item[], one: Item) => all.some(({ pk, sk }) => pk === one.pk && sk === one.sk);
  const missing = wanted.filter((one) => !isIn(found, one));
  const left = found.filter((one) => !isIn(wanted, one));
  return [
    ...missing.map((Item): Write => ({ op: { Put: { Item } }, onConflict: 'retry' })),
    ...left.map(({ pk, sk }): Write => ({ op: { Delete: { Key: { pk, sk } } }, onConflict: 'retry' })),
  ];
}

/** The customer is as it was read, and stays so: nobody who follows it hears of this. */
const asRead = ({ id, version }: Customer): Write => ({
  op: {
    Update: {
      Key: keys.customer(id),
      UpdateExpression: 'SET #version = :read',
      ConditionExpression: '#version = :read',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':read': version },
    },
  },
  onConflict: 'retry',
});
