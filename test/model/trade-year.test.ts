import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { work } from '../../functions/billing/statements/monthly.ts';
import { statements } from '../../functions/billing/statements/store.ts';
import { owned } from '../../functions/shared/keys.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { audit } from '../../infra/audit/audit.ts';
import { get, post, Refused } from './call.ts';
import { useSimulatedTime } from './runs.ts';
import { everything } from './store.ts';
import { Business, type Deal, today } from './trade/business.ts';
import { PRICES, type Sku } from './trade/kept.ts';
import { WITHOUT_MACHINE } from './world.ts';

/** `npm run test:long` trades five thousand. */
const ORDERS = Number(process.env.YEAR_ORDERS ?? 24);
const CUSTOMERS = Math.max(4, Math.ceil(ORDERS / 125));
/** The last month is closed in the new year. */
const DAYS = 367;
const FIRST = '2026-01-01T10:00:00.000Z';

const { forgetLog } = useSimulatedTime(FIRST);

const line = fc.record({
  sku: fc.constantFrom(...(Object.keys(PRICES) as Sku[])), // the keys of PRICES
  quantity: fc.integer({ min: 2, max: 40 }),
});
const baskets = fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: ({ sku }) => sku });

const business = new Business(CUSTOMERS);
/** What is to be done on which day of the year. */
const plan = new Map<number, (() => Promise<void>)[]>();
const on = (day: number, deed: () => Promise<void>): void =>
  void plan.set(day, [...(plan.get(day) ?? []), deed]);

/** What an order's kind of end is goes by its number: most are paid at once, some in two parts, some a euro too much. */
function live(deal: Deal, n: number, day: number): void {
  on(day + 1, () => business.ship(deal));
  on(day + 3, () => business.deliver(deal));
  const invoiced = business.isMonthly(deal.customerId) ? firstAfter(day + 1) : day;
  if (n % 11 === 0 && deal.sku === 'BOLT') on(Math.max(day + 8, invoiced + 1), () => business.takeBack(deal));
  const paid = invoiced + 10 + ((n * 7) % 40);
  if (n % 9 === 0) on(paid - 5, () => business.pay(deal, Math.floor(deal.owed / 2)));
  on(paid, () => business.pay(deal, deal.owed + (n % 13 === 0 ? 100 : 0)));
  on(paid, () => business.settle(deal));
}

/** On which day the month of that one is over. */
function firstAfter(day: number): number {
  let first = day + 1;
  while (!plusDays(FIRST, first).slice(0, 10).endsWith('-01')) first++;
  return first;
}

/** The month that has just ended, as its first and last day. */
function monthBefore(): [first: string, last: string] {
  const last = plusDays(`${today().slice(0, 7)}-01T00:00:00.000Z`, -1).slice(0, 10);
  return [`${last.slice(0, 7)}-01`, last];
}

/** Each customer is told what it owed, what came to it by which documents, and what it owes: by what was done. */
async function expectStatements(): Promise<number> {
  const [from, to] = monthBefore();
  expect(await work(now(), () => true)).toMatchObject({ done: true, failed: 0, refused: 0 });
  let made = 0;
  for (const id of business.customers) {
    const page = await statements.list('byOwner', owned(id, 'STATEMENT'), { limit: 1 });
    const [own] = page.items.filter((one) => one.from === from);
    const kept = business.of(id);
    const docs = kept.within(from, to);
    const opening = kept.balance(plusDays(`${from}T00:00:00.000Z`, -1).slice(0, 10));
    if (!own) {
      expect([id, from, docs, opening]).toEqual([id, from, [], 0]);
      continue;
    }
    made++;
    const told = [own.opening.amount, inOrder(own.lines.map((one) => [one.on, one.amount.amount]))];
    expect([id, ...told]).toEqual([id, opening, inOrder(docs.map((one) => [one.on, one.amount]))]);
    expect([id, own.to, own.closing.amount]).toEqual([id, to, kept.balance(to)]);
  }
  return made;
}

const inOrder = (lines: [on: string, amount: number][]) =>
  lines.toSorted(([a, m], [b, n]) => a.localeCompare(b) || m - n);

/** The books say what the statements say, come to nothing in sum, and take nothing more for what is over. */
async function closeMonth(): Promise<void> {
  const [from, to] = monthBefore();
  const { accounts } = await get('/ledger/trial-balance', { to });
  const closing: Record<string, number> = Object.fromEntries(
    accounts.map((one: { account: string; closing: { amount: number } }) => [
      one.account,
      one.closing.amount,
    ]),
  );
  const ofCustomers = (closing.receivable ?? 0) + (closing['customer-credit'] ?? 0) + (closing.advances ?? 0);
  const kept = business.customers.reduce((all, id) => all + business.of(id).balance(to), 0);
  const sum = Object.values(closing).reduce((all, one) => all + one, 0);
  expect([to, ofCustomers, sum]).toEqual([to, kept, 0]);
  await post('/ledger/books/close', { month: from.slice(0, 7) });
  const late = { amount: { amount: 1, currency: 'EUR' }, reference: `late ${from}` };
  const receivedAt = `${to}T10:00:00.000Z`;
  const said = post('/payments', { customerId: business.customers[0], ...late, receivedAt });
  await expect(said).rejects.toThrow(Refused);
}

test(`a year of ${ORDERS} orders, closed month by month, in which every statement is what was traded`, {
  timeout: 7_200_000,
}, async () => {
  await business.open(ORDERS * 50);
  const wanted = fc.sample(fc.tuple(fc.nat(), baskets), { numRuns: ORDERS, seed: 20_260_101 });
  let [placed, sealed, stated] = [0, 0, 0];
  for (let day = 0; day < DAYS; day++) {
    vi.setSystemTime(new Date(plusDays(FIRST, day)));
    forgetLog();
    if (today().endsWith('-01') && day > 0) await business.endMonth();
    if (today().endsWith('-01') && day > 0) stated += await expectStatements();
    if (today().endsWith('-02') && day > 1) await closeMonth();
    for (; placed < ORDERS && placed < ((day + 1) * ORDERS) / 365; placed++) {
      const [customer, lines] = wanted[placed] ?? expect.unreachable();
      live(await business.order(customer, lines), placed, day);
    }
    for (const deed of plan.get(day) ?? []) await deed();
    sealed += await business.seal();
  }
  expect(placed).toBe(ORDERS);
  expect(stated).toBeGreaterThan(CUSTOMERS);
  expect((await audit(await everything(), now(), WITHOUT_MACHINE)).violations).toEqual([]);
  await expectWhole(sealed);
});

/** The chain over all entries is unbroken, and no number of an invoice is left out. */
async function expectWhole(sealed: number): Promise<void> {
  for (let first = 1; first <= sealed; ) {
    const found = await get('/audit/verify', { first: `${first}` });
    expect(found).toMatchObject({ sealed, tamperings: [] });
    first = found.last + 1;
  }
  const id = 'INV-2026';
  for (let first = 1, last = 1; first <= last; ) {
    const proof = await get('/invoice-series/{id}/proof', { first: `${first}` }, { id });
    expect(proof.findings).toEqual([]);
    ({ last } = proof);
    first = proof.until + 1;
  }
}
