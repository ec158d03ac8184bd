import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { invoices } from '../../functions/billing/store.ts';
import { type Customer, customers } from '../../functions/customers/index.ts';
import { returns } from '../../functions/orders/index.ts';
import type { Order } from '../../functions/orders/model.ts';
import { orders } from '../../functions/orders/store.ts';
import { ratings } from '../../functions/relations/evaluations/ratings.ts';
import { newEvaluation } from '../../functions/relations/evaluations/rules.ts';
import { evaluations } from '../../functions/relations/evaluations/store.ts';
import { allMembers } from '../../functions/relations/segments/members.ts';
import { keepTrade } from '../../functions/relations/trade/keeping.ts';
import { type Bought, dealing, type Trade } from '../../functions/relations/trade/model.ts';
import { pageOf } from '../../functions/relations/trade/page.ts';
import { recount } from '../../functions/relations/trade/rules.ts';
import { BOUGHT, boughts, trades } from '../../functions/relations/trade/store.ts';
import { documents } from '../../functions/shared/clients.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys, owned } from '../../functions/shared/keys.ts';
import type { Settings } from '../../functions/shared/settings.ts';
import { type Item, transact } from '../../functions/shared/table.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { SYSTEM } from '../../functions/shared/timeline.ts';
import { scan } from '../../infra/audit/scan.ts';
import { forgetTrade, rightTrade } from '../../infra/operations/rebuild-trade.ts';
import { creditOf, invoiceOf, orderOf } from '../insights/documents.ts';
import { sampleReturn } from '../orders/sample-return.ts';
import { AT, aCustomer, anOrder, aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let settings: Settings;
let stop: () => Promise<void>;
beforeAll(async () => {
  settings = useSettings();
  stop = await useTable();
});
afterAll(() => stop());

const buyer = aCustomer();
const of = (quantity: number, sku = 'BOLT') => ({ sku, quantity: quantity * 1000 });
const ordered = (lines: ReturnType<typeof of>[], day: number) =>
  orderOf(settings, buyer, lines, plusDays(AT, day));
const cancelled = (order: Order, shipped: number): Order => ({
  ...order,
  status: 'cancelled',
  lines: order.lines.map((line) => ({ ...line, shipped })),
});

/** As the stream brings them: the latter half first, each twice, two readers at once. */
async function bring(items: Item[]): Promise<void> {
  const half = Math.ceil(items.length / 2);
  const mixed = [...items.slice(half), ...items, ...items.slice(0, half)];
  const read = async (all: Item[]) => {
    for (const after of all) await keepTrade({ after });
  };
  await Promise.all([read(mixed), read(mixed.toReversed())]);
}

async function kept(customerId: string) {
  const trade = await trades.find(keys.trade(customerId));
  const { items } = await boughts.list('byOwner', owned(customerId, BOUGHT), { limit: 20 });
  if (!trade) throw new Error('no trade is kept');
  return pageOf(trade, items, { balance: [], overdue: { count: 0, sums: [] } });
}

test('what a customer had to do with us counts once, however it comes', async () => {
  const first = ordered([of(10), of(2, 'NUT'), of(1)], 0);
  const second = ordered([of(4)], 10);
  const third = ordered([of(1, 'TEA'), of(1, 'NUT')], 25);
  const lost = cancelled(ordered([of(9, 'PLAIN')], 30), 0);
  const half = cancelled(ordered([of(4, 'NUT')], 31), 1000);
  const invoice = invoiceOf(settings, first, buyer, AT);
  const late = { ...invoiceOf(settings, second, buyer, AT), paidAt: plusDays(AT, 33) };
  const note = creditOf(settings, invoice, 1000, plusDays(AT, 40));
  await transact([orders.create(first)]);
  const rated = newEvaluation(first, { rating: 4 }, {}, undefined, plusDays(AT, 41));
  const paid = { ...invoice, paidAt: plusDays(AT, 30) };
  await bring([
    ...[first, second, third, lost, half].map(orders.toItem),
    ...[paid, late, note].map(invoices.toItem),
    evaluations.toItem(rated),
  ]);

  expect(await kept(buyer.id)).toEqual({
    customerId: buyer.id,
    orders: {
      count: 5,
      lost: 1,
      firstAt: plusDays(AT, 0),
      lastAt: plusDays(AT, 31),
      total: [{ amount: 20_000, currency: 'EUR' }],
    },
    bought: [
      expect.objectContaining({ sku: 'NUT', times: 3, quantity: 4000, everyDays: '15.5' }),
      expect.objectContaining({ sku: 'BOLT', times: 2, quantity: 15_000, lastAt: plusDays(AT, 10) }),
      expect.objectContaining({ sku: 'TEA', times: 1, quantity: 1000 }),
    ],
    returns: { count: 0, credited: [{ amount: 3000, currency: 'EUR' }] },
    payments: { paid: 2, onTimePercent: '50.0', averageDaysLate: '1.5', overdue: { count: 0, sums: [] } },
    evaluations: { count: 1, average: '4.00' },
    balance: [],
  });
  expect((await ratings.get(keys.rating('NUT'))).marks).toEqual({ 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 });
  await equalsRecount();
});

test('an order of more products than fit a transaction counts once, in parts', async () => {
  const many = Array.from({ length: 100 }, (_, i) => aProduct({ sku: `SKU-${i}` }));
  const customer = aCustomer();
  const lines = many.map(({ sku }) => of(1, sku));
  const order = anOrder(settings, { customerId: customer.id, lines }, { customer, products: many });
  await bring([order, cancelled(order, 0)].map(orders.toItem));
  const { orders: counted, bought } = await kept(customer.id);
  expect(counted).toMatchObject({ count: 1, lost: 1, total: [{ amount: 0 }] });
  expect(bought).toEqual([]);
  await equalsRecount();
});

test('a return counts once something came back', async () => {
  const customer = aCustomer();
  await transact([customers.create(customer)]);
  const asked = { ...sampleReturn, id: newId('ret'), customerId: customer.id };
  await bring([asked, { ...asked, status: 'refused' as const }].map(returns.toItem));
  expect(await trades.find(keys.trade(customer.id))).toBeUndefined();
  const receipts = [{ at: plusDays(AT, 3), by: SYSTEM, lines: [] }];
  await bring([{ ...asked, status: 'received' as const, receipts }].map(returns.toItem));
  expect((await kept(customer.id)).returns).toMatchObject({ count: 1, lastAt: plusDays(AT, 3) });
  await equalsRecount();
});

test('who stays after merges stands where one would that had traded all of it, also if it never traded itself', async () => {
  const [first, second, last, alone] = [aCustomer(), aCustomer(), aCustomer(), aCustomer()];
  const today = now();
  const at = (daysAgo: number) => plusDays(today, -daysAgo);
  const placed = (customer: Customer, ...days: number[]) =>
    days.map((daysAgo) => orderOf(settings, customer, [of(40)], at(daysAgo)));
  const into = (from: Customer, to: Customer, before: string[] = []): Customer => ({
    ...from,
    ...(before.length > 0 ? { mergedFrom: before } : {}),
    mergedInto: { id: to.id, at: at(1), by: SYSTEM },
  });
  const trade = [...placed(first, 300, 200), ...placed(second, 120)];
  const same = [300, 200, 120].flatMap((daysAgo) => placed(alone, daysAgo));
  const merges = [into(first, second), into(second, last, [first.id])];
  await transact([first, second, last, alone].map((one) => customers.create(one)));
  await bring([...trade, ...same].map(orders.toItem));
  await bring(merges.map(customers.toItem));
  await transact(merges.map((one) => customers.replace(one)));
  const standing = async ({ id }: Customer) => (await trades.get(keys.trade(id))).standing;
  expect(await standing(last)).toEqual(await standing(alone));
  const { segment = 'prospect' } = (await standing(last)) ?? {};
  const members = await allMembers(segment, settings.timeZone);
  const told = (one: Customer) => ({ ...members.find(({ customerId }) => customerId === one.id) });
  expect(told(last)).toMatchObject({ orders: 3, everyDays: 90, customerId: last.id });
  expect(told(last)).toEqual({ ...told(alone), customerId: last.id });
  expect(members.map(({ customerId }) => customerId)).not.toContain(second.id);
  await equalsRecount();
});

test('figures that were changed, lost or made up are right again, and the same from the dealings alone', async () => {
  const read = () => scan(documents, 'test');
  const before = await figures();
  const [changed, lost] = before;
  const put = (Item: Item) => documents.send(new PutCommand({ TableName: 'test', Item }));
  await put({ ...changed, lost: 7 });
  await put({ ...lost, pk: 'CUSTOMER#cus_00000000000000000000000000' });
  await documents.send(new DeleteCommand({ TableName: 'test', Key: { pk: lost?.pk, sk: lost?.sk } }));
  expect(await rightTrade(read)).toBe(3);
  expect(await figures()).toEqual(before.map((one) => ({ ...one, version: expect.any(Number) })));
  expect(await rightTrade(read)).toBe(0);
  await forgetTrade(read);
  expect(await figures()).toEqual([]);
});

async function figures(): Promise<Item[]> {
  const all: Item[] = [];
  for await (const { standing: _, statePk: __, stateSk: ___, ...item } of scan(documents, 'test'))
    if (item.sk === 'TRADE') all.push(item);
  return all.toSorted(byName);
}

async function equalsRecount() {
  const all: Item[] = [];
  for await (const item of scan(documents, 'test')) all.push(item);
  const has = (prefix: string) => all.filter(({ sk }) => String(sk).startsWith(prefix));
  const told = recount(has('DEALING#').map(({ value }) => dealing.parse(value)));
  const plain = (kept: (Trade | Bought)[]) =>
    kept.map((one) => ({ ...one, version: 1, standing: undefined })).toSorted(byName);
  expect(plain(has('TRADE').map(trades.parse))).toEqual(plain([...told.trades.values()]));
  expect(plain(has('BOUGHT#').map(boughts.parse))).toEqual(plain([...told.bought.values()]));
}

/** By customer and product: in what order an item's fields come is the table's affair. */
const byName = (a: { customerId?: unknown; sku?: unknown }, b: typeof a) => (nameOf(a) < nameOf(b) ? -1 : 1);
const nameOf = (one: { customerId?: unknown; sku?: unknown }) => `${one.customerId} ${one.sku ?? ''}`;
