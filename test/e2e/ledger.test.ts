import { afterAll, beforeAll, expect, test } from 'vitest';
import { laterDay, now } from '../../functions/shared/time.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterAll(() => tw.stop());

const lineOf = ({ lines }: { lines: { account: string; side: string; amount: { amount: number } }[] }) =>
  lines.map(({ account, side, amount }) => `${side} ${account} ${amount.amount}`);

test('an order leaves balanced entries, which are sealed and added up', async () => {
  const customer = (await tw.customer()).id;
  const { sku } = await tw.product();
  await tw.stock(sku, '2');
  const order = await tw.place(customer, [{ sku, quantity: '2' }]);
  await flow.fulfil(order.id);
  const [invoice] = await flow.invoicesOf(order.id);
  const { amount } = order.totals.total;
  await flow.pay(customer, { ...order.totals.total, amount: amount + 50 });
  await flow.ended(order.id, 'settled');

  const { items } = await tw.get(`/ledger/entries?customerId=${customer}&sort=on`);
  expect(items.map(({ rule }) => rule)).toEqual(['invoice', 'receipt']);
  expect(items.map(lineOf)[1]).toEqual([
    `debit bank ${amount + 50}`,
    `credit receivable ${amount}`,
    'credit customer-credit 50',
  ]);
  const ofInvoice = await tw.get(`/ledger/entries?documentId=${invoice?.id ?? ''}`);
  expect(ofInvoice.items).toEqual(items.slice(0, 1));

  await eventually(async () => {
    const { sealed, tamperings } = await tw.get('/audit/verify');
    return sealed >= 2 && tamperings.length === 0;
  });
  const { accounts } = await tw.get('/ledger/trial-balance');
  expect(accounts.reduce((sum, { closing }) => sum + closing.amount, 0)).toBe(0);
  expect(accounts.find(({ account }) => account === 'bank')?.closing.amount).toBeGreaterThan(0);
});

test('goods are in the books at what they cost, as they come, leave, come back, are counted and cost more', async () => {
  const closing = async () => {
    const { accounts } = await tw.get('/ledger/trial-balance');
    return new Map(accounts.map(({ account, closing }) => [account as string, closing.amount]));
  };
  const before = await closing();
  const buyer = await tw.customer();
  const { sku } = await tw.product({ cost: { currency: 'EUR', unitCost: '4' } });
  const there = { sku, warehouse: 'HAM', reason: 'begun' };
  await tw.post('/stock/adjustments', { ...there, change: '10', kind: 'opening' });
  const bought = await tw.post('/purchase-orders', { warehouse: 'HAM', lines: [{ sku, quantity: '5' }] });
  await flow.receive(bought.id, sku, '5');
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '3' }]);
  const [shipment] = (await flow.fulfil(id)).shipmentIds;
  const back = [{ sku, quantity: '1' }];
  const returned = await tw.post('/returns', { orderId: id, lines: back, reason: 'scratched' });
  await tw.post(`/returns/${returned.id}/receipts`, { lines: back });
  await tw.post(`/returns/${returned.id}/inspections`, { lines: [{ sku, restocked: '1' }] });
  const { id: count } = await tw.post('/counts', { warehouse: 'HAM', reason: 'yearly', skus: [sku] });
  await tw.post(`/counts/${count}/quantities`, { lines: [{ sku, quantity: '12' }] });
  const dearer = { cost: { currency: 'EUR' as const, unitCost: '4.5' } };
  expect((await tw.as('purchasing').patch(`/products/${sku}`, dearer)).status).toBe(200);

  const issued = await tw.get(`/ledger/entries?documentId=${shipment}`);
  expect(issued.items.map(lineOf)).toEqual([['debit cost-of-sales 1200', 'credit stock 1200']]);
  expect(issued.items[0]?.orderId).toBe(id);
  const { value } = await tw.get(`/stock/${sku}`);
  expect(value).toEqual({ amount: 5400, currency: 'EUR' });
  const expected = {
    'opening-balances': -4000,
    'goods-received': -2000,
    'cost-of-sales': 800,
    'stock-differences': 400,
    'stock-revaluation': -600,
    stock: 5400,
  };
  await eventually(async () => {
    const after = await closing();
    return Object.entries(expected).every(
      ([account, amount]) => (after.get(account) ?? 0) - (before.get(account) ?? 0) === amount,
    );
  });
  expect([...(await closing()).values()].reduce((sum, amount) => sum + amount, 0)).toBe(0);
});

test("a day's entries are a file for the accountant, and a month's are", async () => {
  const finance = tw.as('finance');
  const today = now().slice(0, 10);
  const { status, body } = await finance.get(`/ledger/export?on=${today}`);
  expect(status).toBe(200);
  const text = new TextDecoder().decode(body);
  expect(text).toContain('entry,date,rule,document');
  expect(text.split('\r\n').length).toBeGreaterThan(6);
  const before = laterDay(today, -30);
  const month = await finance.get(`/ledger/export?from=${before}&to=${today}`);
  expect(new TextDecoder().decode(month.body)).toContain(text.split('\r\n')[1]);
  const refused = [`from=${today}&to=${before}`, `from=${laterDay(today, -31)}&to=${today}`, `from=${today}`];
  for (const query of refused) {
    const answer = await finance.get(`/ledger/export?${query}`);
    expect([query, answer.status, answer.body.errors]).toMatchObject([query, 400, [{ pointer: '/to' }]]);
  }
});

test('money that came in within a closed month is refused, and taken when that is opened again', async () => {
  const customerId = (await tw.customer()).id;
  await tw.post('/ledger/books/close', { month: '2020-03' });
  const receipt = {
    customerId,
    amount: { amount: 100, currency: 'EUR' as const },
    reference: 'bank 1',
    receivedAt: '2020-03-31T12:00:00.000Z',
  };
  const refused = await tw.as('finance').post('/payments', receipt);
  expect(refused.status).toBe(422);
  expect(refused.body.errors[0].pointer).toBe('/receivedAt');
  await tw.post('/payments', { ...receipt, reference: 'bank 2', receivedAt: '2020-04-01T12:00:00.000Z' });
  await tw.post('/ledger/books/reopen', { month: '2020-03', reason: 'the statement came late' });
  const { id } = await tw.post('/payments', receipt);
  const { items } = await tw.get(`/ledger/entries?documentId=${id}`);
  expect(items[0]?.on).toBe('2020-03-31');
  expect((await tw.get('/ledger/books')).lateEntries).toBeGreaterThanOrEqual(2);
});
