import { afterAll, beforeAll, expect, test } from 'vitest';
import { advanced, monthBefore, monthlyIdOf } from '../../functions/billing/statements/months.ts';
import type { Customer } from '../../functions/customers/index.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keepLog } from '../support/log-lines.ts';
import { aCustomer, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

useSettings();
let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
beforeAll(async () => {
  stop = await useTable();
  log = keepLog();
});
afterAll(async () => {
  log.end();
  await stop();
});

/** Modules that talk to the table are loaded when it is there. */
const load = async () => ({
  ...(await import('../../functions/billing/receipts/receiving.ts')),
  ...(await import('../../functions/billing/statements/monthly.ts')),
  ...(await import('../../functions/billing/statements/store.ts')),
  ...(await import('../../functions/customers/store.ts')),
  ...(await import('../../functions/ledger/rules.ts')),
  ...(await import('../../functions/ledger/sealing.ts')),
  ...(await import('../../functions/ledger/store.ts')),
  ...(await import('../../functions/shared/keys.ts')),
  ...(await import('../../functions/shared/sums.ts')),
  ...(await import('../../functions/shared/table.ts')),
});

const EUR = 'EUR' as const;
const forever = () => true;
const atOnce = () => false;

async function given(...all: Partial<Customer>[]): Promise<Customer[]> {
  const { customers, transact } = await load();
  const made = all.map((one) => aCustomer(one));
  await transact(made.map((one) => customers.create(one)));
  return made;
}

async function paid({ id }: Customer, on: string): Promise<void> {
  const { entries, owned, recordPayment, seal, transact } = await load();
  const input = { customerId: id, amount: { amount: 700, currency: EUR }, reference: newId('pay') };
  const at = `${on}T12:00:00.000Z`;
  await transact((await recordPayment({ ...input, receivedAt: at }, at, SALES)).writes);
  for (const entry of (await entries.list('byOwner', owned(id, 'ENTRY'), { limit: 9 })).items)
    await seal(entry);
}

async function statementsOf({ id }: Customer) {
  const { owned, statements } = await load();
  return (await statements.list('byOwner', owned(id, 'STATEMENT'), { limit: 9 })).items;
}

test('every customer of whom there is anything to tell gets one statement, however many runs there are', async () => {
  const { work } = await load();
  const [active = aCustomer(), owing = aCustomer(), onDemand = aCustomer(), quiet = aCustomer()] =
    await given({}, {}, { statements: 'on-demand' }, {});
  const [unreachable = aCustomer()] = await given({ invoiceEmail: undefined });
  await paid(active, '2026-01-31');
  await paid(active, '2026-02-01');
  await paid(owing, '2025-11-05');
  await paid(onDemand, '2026-01-10');
  await paid(unreachable, '2026-01-10');
  // In Berlin it is February; of two runs at once one may give way.
  const at = '2026-01-31T23:30:00.000Z';
  await Promise.allSettled([work(at, forever), work(at, forever)]);
  expect(await work(at, forever)).toMatchObject({ month: '2026-01', made: 0, done: true });
  const [one] = await statementsOf(active);
  expect(one).toMatchObject({
    from: '2026-01-01',
    to: '2026-01-31',
    closing: { amount: -700 },
    lines: [{ kind: 'receipt', on: '2026-01-31' }],
    sent: { by: { role: 'system' } },
    answer: { state: 'unanswered' },
  });
  expect(await statementsOf(owing)).toMatchObject([{ opening: { amount: -700 }, lines: [] }]);
  expect((await statementsOf(unreachable))[0]).not.toHaveProperty('sent');
  expect([await statementsOf(onDemand), await statementsOf(quiet)]).toEqual([[], []]);
  const numbers = (await Promise.all([active, owing, unreachable].map(statementsOf))).map(
    (own) => own.length,
  );
  expect(numbers).toEqual([1, 1, 1]);
  await work('2026-03-01T04:30:00.000Z', forever);
  expect((await statementsOf(active)).map(({ from }) => from)).toEqual(['2026-02-01', '2026-01-01']);
});

test('a run that has no time left is gone on with by the next one', async () => {
  const { work } = await load();
  await given(...Array.from({ length: 50 }, () => ({})));
  const [last = aCustomer()] = await given({});
  await paid(last, '2026-04-15');
  const at = '2026-05-01T04:30:00.000Z';
  const runs = [];
  while (!runs.at(-1)?.done && runs.length < 9) runs.push(await work(at, atOnce));
  expect(runs.map(({ done }) => done)).toEqual([false, false, true]);
  expect(await statementsOf(last)).toHaveLength(1);
  expect(await work(at, forever)).toMatchObject({ made: 0, done: true });
});

test("what can't be stated yet holds up nobody else and is tried again; what never can be is told of", async () => {
  const { changeAccount, entries, newEntry, seal, transact, work } = await load();
  const entryOf = (customerId: string) => {
    const document = { id: newId('pay') };
    const about = { document, customerId, currency: EUR, on: '2026-06-10' };
    const made = newEntry(
      'receipt',
      { amount: 1, paid: 0, ahead: 0, left: 1 },
      about,
      '2026-06-10T09:00:00Z',
    );
    return made ?? expect.unreachable('nothing moved');
  };
  const [slow = aCustomer(), large = aCustomer(), other = aCustomer()] = await given({}, {}, {});
  const late = entryOf(slow.id);
  await transact([entries.create(late), changeAccount(slow.id, EUR, { unapplied: 1 })]);
  const { addSums, keys } = await load();
  for (let part = 0; part < 11; part++)
    await transact(Array.from({ length: 91 }, () => entries.create(entryOf(large.id))));
  const sum = { customerId: large.id, currency: EUR, day: '2026-06-10' };
  await transact([
    addSums(keys.customerDay(large.id, EUR, sum.day), sum, { balance: -1001, receivable: 0 }),
    changeAccount(large.id, EUR, { unapplied: 1001 }),
  ]);
  await paid(other, '2026-06-11');
  const at = '2026-07-01T04:30:00.000Z';
  expect(await work(at, forever)).toMatchObject({ failed: 1, refused: 1, done: false });
  expect(await statementsOf(other)).toHaveLength(1);
  await seal(late);
  expect(await work(at, forever)).toMatchObject({ made: 1, failed: 0, refused: 1, done: true });
  expect([await statementsOf(slow), await statementsOf(large)]).toMatchObject([[{ lines: [{}] }], []]);
});

test('the month is the last whole one of the business, and its statement has an id by which it sorts', () => {
  expect(monthBefore('Europe/Berlin', '2026-02-28T23:00:00.000Z')).toEqual({
    name: '2026-02',
    from: '2026-02-01',
    to: '2026-02-28',
  });
  expect(monthBefore('America/New_York', '2026-03-01T04:00:00.000Z').name).toBe('2026-01');
  const idOf = (month: string, currency: 'EUR' | 'USD' = 'EUR', customerId = 'cus_1') =>
    monthlyIdOf({ customerId, currency, from: `${month}-01`, to: `${month}-28` }, 'UTC');
  expect(idOf('2026-02')).toBe(idOf('2026-02'));
  expect(idOf('2026-02')).toMatch(/^stm_[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(idOf('2026-02') < idOf('2026-03')).toBe(true);
  expect(new Set([idOf('2026-02'), idOf('2026-02', 'USD'), idOf('2026-02', 'EUR', 'cus_2')]).size).toBe(3);
});

test('a run that failed with somebody begins again, and is done once nobody is left', () => {
  const run = { month: '2026-01', failed: 0, version: 1 };
  const second = advanced(run, 'next', 1, 'then');
  expect(second).toMatchObject({ cursor: 'next', failed: 1 });
  expect(advanced(second, undefined, 0, 'then')).toEqual({ ...run, failed: 0 });
  expect(advanced(run, undefined, 0, 'then')).toMatchObject({ doneAt: 'then' });
});
