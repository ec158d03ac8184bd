import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { invoices } from '../../functions/billing/store.ts';
import { products } from '../../functions/catalog/store.ts';
import { customers } from '../../functions/customers/store.ts';
import { tallies } from '../../functions/insights/store.ts';
import { handler as projections } from '../../functions/projections/stream.ts';
import { documents } from '../../functions/shared/clients.ts';
import { type Item, transact } from '../../functions/shared/table.ts';
import { audit } from '../../infra/audit/audit.ts';
import { counted } from '../../infra/audit/checks/counted.ts';
import { statistics } from '../../infra/audit/checks/statistics.ts';
import { scan } from '../../infra/audit/scan.ts';
import { countAll, forgetFigures, rightFigures } from '../../infra/operations/rebuild.ts';
import { AT } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { CUSTOMERS, creditOf, invoiceOf, orderOf, PRODUCTS } from './documents.ts';

let stop: () => Promise<void>;
const read = () => scan(documents, 'test');
// The function takes what the stream brings.
const invoke = (_: string, event: unknown) => projections(event as Parameters<typeof projections>[0]);
const countThem = () => countAll(read, 'projections', invoke);

beforeAll(async () => {
  const settings = useSettings();
  stop = await useTable();
  await transact([...PRODUCTS.map((p) => products.create(p)), ...CUSTOMERS.map((c) => customers.create(c))]);
  for (const customer of CUSTOMERS) {
    const lines = Array.from({ length: 25 }, (_, i) => ({
      sku: PRODUCTS[i % 5]?.sku ?? '',
      quantity: 1000 * (i + 1),
    }));
    const invoice = invoiceOf(settings, orderOf(settings, customer, lines, AT), customer, AT);
    const note = creditOf(settings, invoice, 2000, AT);
    await transact([invoices.create(invoice), invoices.create(note)]);
  }
  await countThem();
});
afterAll(() => stop());

async function all(): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of read()) items.push(item);
  return items;
}
const ofFigures = async () => (await all()).filter(({ sk }) => String(sk).startsWith('TALLY#'));
const withoutVersions = async () => (await ofFigures()).map(({ version: _, ...rest }) => rest);
const wrong = async () =>
  (await audit(await all(), '2030-01-01T00:00:00.000Z', { counted, statistics })).violations;

test('what is right is left alone', async () => {
  const before = await all();
  await countThem();
  expect(await rightFigures(read)).toBe(0);
  expect(await all()).toEqual(before);
  expect(await wrong()).toEqual([]);
});

test('figures that were changed, lost or made up are right again', async () => {
  const before = await withoutVersions();
  const [changed, lost, like] = await ofFigures();
  const put = (Item: Item | undefined) =>
    documents.send(new PutCommand({ TableName: 'test', Item: { ...Item } }));
  await put({ ...changed, net: 5 });
  await put(tallies.toItem({ ...tallies.parse(like ?? {}), of: 'XX' }));
  await documents.send(new DeleteCommand({ TableName: 'test', Key: { pk: lost?.pk, sk: lost?.sk } }));
  expect(await wrong()).not.toEqual([]);
  expect(await rightFigures(read)).toBe(3);
  expect(await withoutVersions()).toEqual(before);
  expect(await wrong()).toEqual([]);
});

test('from the documents alone they come to the same', async () => {
  const before = await withoutVersions();
  await forgetFigures(read);
  expect(await ofFigures()).toEqual([]);
  await countThem();
  expect(await rightFigures(read)).toBe(0);
  expect(await withoutVersions()).toEqual(before);
});
