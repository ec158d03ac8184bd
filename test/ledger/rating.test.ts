import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../functions/ledger/model.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Currency } from '../../functions/shared/money.ts';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const AT = '2026-03-10T12:00:00.000Z';
const BY = { id: 'u1', role: 'finance' } as const;

let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
  log = keepLog();
});
afterAll(async () => {
  log.end();
  await stop();
});

/** Modules that talk to the table are loaded when it is there. */
const ledger = async () => ({
  ...(await import('../../functions/ledger/sealing.ts')),
  ...(await import('../../functions/ledger/verifying.ts')),
  ...(await import('../../functions/ledger/balances.ts')),
  ...(await import('../../functions/ledger/rules.ts')),
  ...(await import('../../functions/ledger/store.ts')),
  ...(await import('../../functions/ledger/exporting.ts')),
  ...(await import('../../functions/ledger/rates/rules.ts')),
  ...(await import('../../functions/ledger/rates/store.ts')),
  ...(await import('../../functions/ledger/valuing/rating.ts')),
  ...(await import('../../functions/ledger/valuing/store.ts')),
  ...(await import('../../functions/shared/table.ts')),
  ...(await import('../../functions/shared/keys.ts')),
});

async function rates(currency: Currency, ...from: [day: string, rate: string][]) {
  const { exchangeRates, newRate, transact } = await ledger();
  const made = from.map(([validFrom, rate]) =>
    newRate({ currency, rate, validFrom, source: 'ECB' }, { currency: 'EUR' }, AT, BY),
  );
  await transact(made.map((one) => exchangeRates.create(one)));
}

/** An invoice of 100.00 and what is paid of it, both on their days. */
async function book(currency: Currency, issuedOn: string, paid: number, paidOn: string): Promise<Entry[]> {
  const { newEntry, entries, transact } = await ledger();
  const id = newId('inv');
  const of = (on: string) => ({ document: { id }, customerId: newId('cus'), currency, on });
  const amounts = { total: 10_000, goods: 8100, freight: 0, tax: 1900, advance: 0 };
  const receipt = { amount: paid, paid: [{ amount: paid, openItem: id }], ahead: 0, left: 0 };
  const made = [
    newEntry('invoice', amounts, { ...of(issuedOn), openItems: { receivable: id } }, AT),
    newEntry('receipt', receipt, of(paidOn), AT),
  ].flatMap((one) => one ?? []);
  await transact(made.map((one) => entries.create(one)));
  return made;
}

/** Entries of one customer by rules of the ledger, sealed one after the other. */
async function sealed(...made: (Entry | undefined)[]): Promise<void> {
  const { entries, transact, seal } = await ledger();
  for (const one of made) {
    if (!one) return expect.unreachable('nothing moved');
    await transact([entries.create(one)]);
    await seal(one);
  }
}

const valuationOf = async ({ id }: Entry) => {
  const { valuations, valuationIdOf, keys } = await ledger();
  return valuations.get(keys.valuation(valuationIdOf(id)));
};

async function values(currency: Currency) {
  const { trialBalance } = await ledger();
  const span = { from: '2026-01-01', to: '2026-12-31', currency };
  const all = await trialBalance(span, 'en');
  expect(all.reduce((sum, { value }) => sum + value.closing.amount, 0)).toBe(0);
  return new Map(all.map(({ account, value }) => [account, value.closing.amount]));
}

test('the rate of a day is the latest from that day or before', async () => {
  const { rateOn } = await ledger();
  await rates('GBP', ['2026-03-01', '1.15'], ['2026-03-05', '1.2']);
  expect(await rateOn('GBP', '2026-02-28')).toBeUndefined();
  expect((await rateOn('GBP', '2026-03-04'))?.rate).toBe('1.15');
  expect((await rateOn('GBP', '2026-03-05'))?.rate).toBe('1.2');
  expect((await rateOn('GBP', '2027-01-01'))?.rate).toBe('1.2');
});

test('entries are valued and sealed with it, once, and the difference is booked', async () => {
  const { seal, verify } = await ledger();
  await rates('USD', ['2026-03-01', '0.9'], ['2026-03-09', '0.95']);
  const made = await book('USD', '2026-03-02', 10_000, '2026-03-09');
  for (const entry of [...made, ...made]) await seal(entry);
  const [issued, paid] = await Promise.all(made.map(valuationOf));
  expect(issued).toMatchObject({ status: 'rated', rate: { rate: '0.9', validFrom: '2026-03-01' } });
  expect(paid?.lines.at(-1)).toMatchObject({ account: 'exchange-gains', value: { amount: 500 } });
  const of = await values('USD');
  expect(of.get('receivable')).toBe(0);
  expect(of.get('bank')).toBe(9500);
  expect(of.get('exchange-gains')).toBe(-500);
  const { sealed, tamperings } = await verify(1, 100);
  expect({ sealed, tamperings }).toEqual({ sealed: 4, tamperings: [] });
});

test('what has no rate is listed, and valued once there is one, whatever was valued before it', async () => {
  const { seal, firstUnrated, rateWaiting, verify } = await ledger();
  await rates('CNY', ['2026-03-05', '0.13']);
  const made = await book('CNY', '2026-03-01', 10_000, '2026-03-06');
  for (const entry of made) await seal(entry);
  expect(await firstUnrated('2026-03-31', 'CNY')).toMatchObject({ entryId: made[0]?.id, lines: [] });
  expect(await firstUnrated('2026-02-28')).toBeUndefined();
  expect((await values('CNY')).get('receivable')).toBe(-1300);
  await rates('CNY', ['2026-02-01', '0.12']);
  await Promise.all([rateWaiting('CNY', '2026-02-01'), rateWaiting('CNY', '2026-02-01')]);
  expect(await firstUnrated('2026-12-31')).toBeUndefined();
  const of = await values('CNY');
  expect(of.get('receivable')).toBe(0);
  expect(of.get('exchange-gains')).toBe(-100);
  expect((await verify(1, 100)).tamperings).toEqual([]);
});

test('what takes a document back has the rate of its day, and waits for that', async () => {
  const { newEntry, firstUnrated, rateWaiting, verify } = await ledger();
  await rates('JPY', ['2026-03-06', '0.007']);
  const id = newId('inv');
  const of = {
    document: { id },
    customerId: newId('cus'),
    currency: 'JPY',
    openItems: { receivable: id },
  } as const;
  const charges = { goods: 8100, freight: 0, tax: 1900 };
  const note = { ...charges, waived: 0, refundable: 10_000, fees: 0 };
  const receipt = { amount: 10_000, paid: [{ amount: 10_000, openItem: id }], ahead: 0, left: 0 };
  const days = { on: '2026-03-08', ratedOn: '2026-03-01' };
  await sealed(
    newEntry('invoice', { ...charges, total: 10_000, advance: 0 }, { ...of, on: '2026-03-01' }, AT),
    newEntry('receipt', receipt, { ...of, on: '2026-03-07' }, AT),
    newEntry('credit-note', note, { ...of, ...days }, AT),
    newEntry('refund', { amount: 10_000 }, { ...of, on: '2026-03-09' }, AT),
  );
  expect(await firstUnrated('2026-03-01', 'JPY')).toBeDefined();
  await rateWaiting('JPY', '2026-03-06');
  await rates('JPY', ['2026-02-01', '0.006']);
  await rateWaiting('JPY', '2026-02-01');
  expect(await firstUnrated('2026-12-31', 'JPY')).toBeUndefined();
  const balances = await values('JPY');
  for (const account of ['bank', 'receivable', 'sales', 'output-tax', 'customer-credit'] as const)
    expect([account, balances.get(account)]).toEqual([account, 0]);
  expect((await verify(1, 100)).tamperings).toEqual([]);
});

test('a receipt that bounced and was paid again at another rate', async () => {
  const { newEntry } = await ledger();
  await rates('CHF', ['2026-03-01', '0.9'], ['2026-03-03', '0.95'], ['2026-03-05', '1']);
  const id = newId('inv');
  const of = {
    document: { id },
    customerId: newId('cus'),
    currency: 'CHF',
    openItems: { receivable: id },
  } as const;
  const receipt = { amount: 10_000, paid: [{ amount: 10_000, openItem: id }], ahead: 0, left: 0 };
  const invoice = { total: 10_000, goods: 8100, freight: 0, tax: 1900, advance: 0 };
  const days = { on: '2026-03-05', ratedOn: '2026-03-03' };
  await sealed(
    newEntry('invoice', invoice, { ...of, on: '2026-03-01' }, AT),
    newEntry('receipt', receipt, { ...of, on: '2026-03-03' }, AT),
    newEntry('receipt-reversal', receipt, { ...of, ...days }, AT),
  );
  expect((await values('CHF')).get('bank')).toBe(0);
  await sealed(newEntry('receipt', receipt, { ...of, on: '2026-03-05' }, AT));
  const balances = await values('CHF');
  expect([balances.get('bank'), balances.get('receivable')]).toEqual([10_000, 0]);
  expect(balances.get('exchange-gains')).toBe(-1000);
});

test('a valuation that somebody alters is found', async () => {
  const { seal, verify, valuations, transact } = await ledger();
  const [entry] = await book('USD', '2026-03-02', 1, '2026-03-09');
  if (!entry) return expect.unreachable('nothing booked');
  await seal(entry);
  const valuation = await valuationOf(entry);
  await transact([valuations.replace({ ...valuation, rate: { rate: '9', validFrom: '2026-03-01' } })]);
  expect((await verify(1, 100)).tamperings).toMatchObject([{ entryId: valuation.id, says: 'entry altered' }]);
});

test("the accountant's file has both amounts, and the difference on its own line", async () => {
  const { fileOf } = await ledger();
  const text = new TextDecoder().decode(await fileOf({ from: '2026-03-09', to: '2026-03-09' }));
  const rows = rowsIn(text);
  expect(rows[0]?.slice(-4)).toEqual(['value debit', 'value credit', 'value currency', 'rate']);
  expect(rows[1]?.slice(7)).toEqual(['1000', 'Bank', '100.00', '', 'USD', '', '95.00', '', 'EUR', '0.95']);
  expect(rows[3]?.slice(7, 11)).toEqual(['4900', 'Exchange gains', '', '']);
  expect(rows[3]?.slice(13)).toEqual(['', '5.00', 'EUR', '0.95']);
});

test("the accountant's file has all of several days, in their order, over a month's end as well", async () => {
  const { fileOf } = await ledger();
  await book('EUR', '2026-04-30', 100, '2026-05-01');
  const daysIn = async (from: string, to: string) =>
    rowsIn(new TextDecoder().decode(await fileOf({ from, to })))
      .slice(1)
      .map(([, on]) => on);
  const all = await daysIn('2026-04-01', '2026-05-01');
  expect(new Set(all)).toEqual(new Set(['2026-04-30', '2026-05-01']));
  expect(all).toEqual(all.toSorted());
  expect(await daysIn('2026-05-01', '2026-05-31')).toEqual(all.filter((on) => on === '2026-05-01'));
});

const rowsIn = (text: string): string[][] =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
