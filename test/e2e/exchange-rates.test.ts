import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayIn, daysBetween, laterDay, now } from '../../functions/shared/time.ts';
import { loadConfig } from '../../infra/config.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf } from '../support/flow.ts';
import { bringIn } from '../support/imports.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterAll(() => tw.stop());

/** Of a day it is the same whenever the test runs, and of the day after it is another. */
const rateOf = (day: string): string => `0.9${daysBetween('2020-01-01', day) % 2}`;

interface Line {
  account: string;
  side: string;
  amount: { amount: number };
  value: { amount: number };
}
interface Valuation {
  on: string;
  rate?: { rate: string; validFrom: string };
  lines: Line[];
}

/** Of each of a document's entries, once all are valued. */
const valuationsOf = (documentId: string): Promise<Valuation[]> =>
  eventually(async () => {
    const { items } = await tw.get(`/ledger/entries?documentId=${documentId}`);
    const found = await Promise.all(
      items.map(({ id }) => tw.as('finance').get(`/ledger/entries/${id}/valuation`)),
    );
    const areRated = found.every(({ status, body }) => status === 200 && body.status === 'rated');
    return items.length > 0 && areRated && found.map(({ body }) => body);
  });

/** Debits less credits, of some accounts or all. */
const worthOf = (valuations: readonly Valuation[], ...accounts: string[]): number =>
  valuations
    .flatMap(({ lines }) => lines)
    .filter(({ account }) => accounts.length === 0 || accounts.includes(account))
    .reduce((sum, { side, value }) => sum + (side === 'debit' ? value.amount : -value.amount), 0);

test('an invoice in dollars is paid at the rate of another day, and what that differs by is booked', async () => {
  const today = dayIn(loadConfig().settings.timeZone, now());
  const yesterday = laterDay(today, -1);
  for (const day of [laterDay(today, -2), yesterday, today, laterDay(today, 1)])
    await tw.post('/exchange-rates', { currency: 'USD', rate: rateOf(day), validFrom: day, source: 'ECB' });

  const creditLimit = { amount: 10_000_000, currency: 'USD' } as const;
  const { id: customer } = await tw.customer({ currency: 'USD', creditLimit });
  const { sku } = await tw.product({ prices: [{ currency: 'USD', unitPrice: '33.33' }] });
  await tw.stock(sku, '7');
  const order = await tw.place(customer, [{ sku, quantity: '7' }]);
  await flow.fulfil(order.id);
  const [invoice] = await flow.invoicesOf(order.id);
  const [issued] = await valuationsOf(invoice?.id ?? '');
  if (!issued) return expect.unreachable('not booked');
  expect(issued.rate).toEqual({ rate: rateOf(issued.on), validFrom: issued.on });

  const receivedAt = `${yesterday}T12:00:00.000Z`;
  const { total } = order.totals;
  const part = { ...total, amount: Math.floor(total.amount / 3) };
  const payments = [
    await flow.pay(customer, part, { receivedAt }),
    await flow.pay(customer, { ...total, amount: total.amount - part.amount }),
  ];
  await flow.ended(order.id, 'settled');
  const [first = [], second = []] = await Promise.all(payments.map(({ id }) => valuationsOf(id)));
  // What came before the invoice was issued is used for it on that day.
  expect(first.map(({ on }) => on).sort()).toEqual([yesterday, issued.on]);
  const paid = [...first, ...second];

  const all = [issued, ...paid];
  expect(worthOf(all, 'receivable')).toBe(0);
  for (const one of all) expect(worthOf([one])).toBe(0);
  const gained = -worthOf(all, 'exchange-gains', 'exchange-losses');
  expect(gained).toBe(worthOf(paid, 'bank') - worthOf([issued], 'receivable'));
  expect(gained).not.toBe(0);
  const difference = first
    .flatMap(({ lines }) => lines)
    .find(({ account }) => account.startsWith('exchange'));
  expect(difference?.amount.amount).toBe(0);

  const { accounts } = await eventually(async () => {
    const balance = await tw.get('/ledger/trial-balance?currency=USD');
    return !balance.unrated && balance;
  });
  expect(accounts.reduce((sum, { closing }) => sum + closing.amount, 0)).toBe(0);
  expect(accounts.reduce((sum, { value }) => sum + value.closing.amount, 0)).toBe(0);
  expect((await tw.get('/audit/verify')).tamperings).toEqual([]);
  const { body: file } = await tw.as('finance').get(`/ledger/export?on=${yesterday}`);
  expect(new TextDecoder().decode(file)).toMatch(/,USD,.*,EUR,0\.9/);
});

test('a rate that is recorded stays as it is, and is read from a file, too', async () => {
  const rate = { currency: 'SEK', rate: '0.0897', validFrom: '2020-02-03', source: 'ECB' } as const;
  await tw.post('/exchange-rates', rate);
  await tw.post('/exchange-rates', rate);
  const finance = tw.as('finance');
  expect((await finance.post('/exchange-rates', { ...rate, rate: '0.09' })).status).toBe(409);
  const own = await finance.post('/exchange-rates', { ...rate, currency: 'EUR' });
  expect([own.status, own.body.errors[0].pointer]).toEqual([422, '/currency']);
  const file = 'currency,validFrom,rate,source\nSEK,2020-02-03,0.0897,ECB\nSEK,2020-02-04,0.0899,ECB';
  expect((await bringIn(tw, 'exchange-rates', file)).counts).toMatchObject({ done: 2, failed: 0 });
  const { items } = await tw.get('/exchange-rates?currency=SEK&to=2020-02-04');
  expect(items).toMatchObject([{ rate: '0.0899', validFrom: '2020-02-04' }, rate]);
});
