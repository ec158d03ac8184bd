import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../functions/ledger/model.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const AT = '2026-03-10T12:00:00.000Z';

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
  ...(await import('../../functions/shared/table.ts')),
  ...(await import('../../functions/shared/keys.ts')),
});

/** Money that came in on a day. */
async function book(amount: number, on: string): Promise<Entry> {
  const { newEntry, entries, transact } = await ledger();
  const about = { document: { id: newId('pay') }, currency: 'EUR', on } as const;
  const made = newEntry('receipt', { amount, paid: amount, ahead: 0, left: 0 }, about, AT);
  if (!made) return expect.unreachable('nothing moved');
  await transact([entries.create(made)]);
  return made;
}

test('each entry is sealed and counted once, however often and whenever it is brought', async () => {
  const { seal, verify, trialBalance } = await ledger();
  const made = await Promise.all([
    ...Array.from({ length: 10 }, () => book(100, '2026-03-09')),
    ...Array.from({ length: 10 }, () => book(7, '2026-03-10')),
  ]);
  await Promise.all(made.flatMap((entry) => [seal(entry), seal(entry)]));
  for (const entry of made) await seal(entry);
  expect(await verify(1, 100)).toMatchObject({ sealed: 20, first: 1, last: 20, tamperings: [] });
  expect(await verify(7, 5)).toMatchObject({ first: 7, last: 11, tamperings: [] });
  expect(await verify(21, 5)).toMatchObject({ tamperings: [] });
  const span = { from: '2026-03-10', to: '2026-03-31', currency: 'EUR' } as const;
  const balances = new Map((await trialBalance(span, 'en')).map((one) => [one.account, one]));
  const euros = (amount: number) => ({ amount, currency: 'EUR' });
  expect(balances.get('bank')).toMatchObject({
    opening: euros(1000),
    debit: euros(70),
    credit: euros(0),
    closing: euros(1070),
  });
  expect(balances.get('receivable')?.closing).toEqual(euros(-1070));
  const before = await trialBalance({ ...span, from: '2026-01-01', to: '2026-03-09' }, 'zh');
  expect(before[0]).toMatchObject({ name: '银行存款', closing: euros(1000) });
  // Whatever was booked, debits and credits of all accounts come to the same.
  expect([...balances.values()].reduce((sum, { closing }) => sum + closing.amount, 0)).toBe(0);
});

test('an entry that somebody alters in the table is found', async () => {
  const { seal, verify, transact, entries } = await ledger();
  const entry = await book(1, '2026-03-10');
  await seal(entry);
  const { last } = await verify(1, 100);
  const [line] = entry.lines;
  const more = {
    ...entry,
    lines: entry.lines.map((one) => (one === line ? { ...one, amount: { ...one.amount, amount: 2 } } : one)),
  };
  await transact([entries.replace(more)]);
  expect((await verify(1, 100)).tamperings).toEqual([
    { seq: last, entryId: entry.id, says: 'entry altered' },
  ]);
});
