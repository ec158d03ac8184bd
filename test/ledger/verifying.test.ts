import { NumberValue } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../functions/ledger/model.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Item, Write } from '../../functions/shared/table.ts';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const AT = '2026-03-10T12:00:00.000Z';
const BY = { id: 'u1', role: 'finance' } as const;

let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
let sealed: { entry: Item; valuation: Item; link: Item };
beforeAll(async () => {
  useSettings();
  stop = await useTable();
  log = keepLog();
  sealed = await sealOne();
});
afterAll(async () => {
  log.end();
  await stop();
});

/** Modules that talk to the table are loaded when it is there. */
const ledger = async () => ({
  ...(await import('../../functions/ledger/sealing.ts')),
  ...(await import('../../functions/ledger/verifying.ts')),
  ...(await import('../../functions/ledger/rules.ts')),
  ...(await import('../../functions/ledger/store.ts')),
  ...(await import('../../functions/ledger/rates/rules.ts')),
  ...(await import('../../functions/ledger/rates/store.ts')),
  ...(await import('../../functions/ledger/valuing/store.ts')),
  ...(await import('../../functions/shared/table.ts')),
  ...(await import('../../functions/shared/keys.ts')),
});

/** An entry in another currency, with what it comes to, as they lie in the table between two others. */
async function sealOne() {
  const { exchangeRates, newRate, transact, getItem, keys, valuationIdOf } = await ledger();
  const rate = { currency: 'USD', rate: '0.9', validFrom: '2026-03-01', source: 'ECB' } as const;
  await transact([exchangeRates.create(newRate(rate, { currency: 'EUR' }, AT, BY))]);
  await book('EUR');
  const { id } = await book('USD');
  await book('EUR');
  const there = async (key: Parameters<typeof getItem>[0]): Promise<Item> =>
    (await getItem(key)) ?? expect.unreachable('not there');
  return {
    entry: await there(keys.entry(id)),
    valuation: await there(keys.valuation(valuationIdOf(id))),
    link: await there(keys.chainLink(2)),
  };
}

async function book(currency: 'EUR' | 'USD'): Promise<Entry> {
  const { newEntry, entries, transact, seal } = await ledger();
  const about = { document: { id: newId('pay'), number: 'R1' }, customerId: newId('cus'), currency };
  const amounts = { amount: 100, paid: [{ amount: 100, openItem: newId('inv') }], ahead: 0, left: 0 };
  const made = newEntry('receipt', amounts, { ...about, on: '2026-03-09' }, AT);
  if (!made) return expect.unreachable('nothing moved');
  await transact([entries.create(made)]);
  await seal(made);
  return made;
}

/** What is found when somebody has put this into the table; then all is as it was. */
async function foundWith(damaged: Item, whole: Item) {
  const { verify, transact } = await ledger();
  const put = (Item: Item): Write => ({ op: { Put: { Item } }, onConflict: 'retry' });
  await transact([put(damaged)]);
  const { tamperings } = await verify(1, 100);
  await transact([put(whole)]);
  return tamperings.map(({ seq, says }) => `${seq} ${says}`);
}

const without = (item: Item, name: string): Item => {
  const { [name]: _, ...rest } = item;
  return rest;
};
const onLine = (item: Item, change: Item): Item => {
  const [line, ...rest] = item.lines as Item[]; // entries and valuations have them
  return { ...item, lines: [{ ...line, ...change }, ...rest] };
};

test('what nobody touched is as it was sealed', async () => {
  const { verify } = await ledger();
  expect(await verify(1, 100)).toMatchObject({ sealed: 4, last: 4, tamperings: [] });
});

describe.each(['entry', 'valuation'] as const)('of an %s it is found', (what) => {
  const seq = what === 'entry' ? 2 : 3;

  test.each<[string, (item: Item) => Item]>([
    ['an id in no form of ours', (item) => ({ ...item, id: 'X' })],
    ['another id', (item) => ({ ...item, id: newId(what === 'entry' ? 'jrn' : 'val') })],
    ['a customer in no form of ours', (item) => ({ ...item, customerId: 'cus_X' })],
    ['a currency that nobody has', (item) => ({ ...item, currency: 'XXX' })],
    ['an amount as text', (item) => onLine(item, { amount: { amount: '100', currency: 'USD' } })],
    ['an amount too large', (item) => onLine(item, { amount: { amount: 10n ** 30n, currency: 'USD' } })],
    ['an amount that is inexact', (item) => onLine(item, { amount: NumberValue.from('9007199254740993.5') })],
    ['no lines', (item) => without(item, 'lines')],
    ['lines that are none', (item) => ({ ...item, lines: 'none' })],
    ['an account of nobody', (item) => onLine(item, { account: 'pocket' })],
    ['a field that was added', (item) => ({ ...item, note: 'all is well' })],
    ['a field that was added within', (item) => onLine(item, { note: 'all is well' })],
    ['a field of ours that it did not have', (item) => ({ ...item, ratedOn: '2026-03-08' })],
    ['another place in an index', (item) => ({ ...item, ownerPk: 'CUSTOMER#cus_X#ENTRY' })],
    ['one more index', (item) => ({ ...item, ownerStatePk: 'X', ownerStateSk: 'X' })],
  ])('%s', async (_, damage) => {
    expect(await foundWith(damage(sealed[what]), sealed[what])).toEqual([`${seq} entry altered`]);
  });

  test('whichever field of it is missing, or of another kind', async () => {
    const names = Object.keys(sealed[what]).filter((name) => name !== 'pk' && name !== 'sk');
    const other = fc.constantFrom<unknown>(undefined, null, 7, '', 'X', [], {}, true, new Set(['X']));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), other, async (name, value) => {
        const damaged =
          value === undefined ? without(sealed[what], name) : { ...sealed[what], [name]: value };
        const isIndex = /[PS]k$/.test(name) && typeof value !== 'string' && value !== undefined;
        // The table itself takes no other kind there, and nothing empty.
        fc.pre(!isIndex && !(value === '' && /[PS]k$/.test(name)));
        expect(await foundWith(damaged, sealed[what])).toEqual([`${seq} entry altered`]);
      }),
      { numRuns: 60 },
    );
  });
});

test('a link in no form of ours, or with more than it had, is found', async () => {
  const { link } = sealed;
  expect(await foundWith({ ...link, at: 7 }, link)).toEqual(['2 link altered']);
  expect(await foundWith({ ...link, note: 'X' }, link)).toEqual(['2 link altered']);
  expect(await foundWith(without(link, 'digest'), link)).toEqual(['2 link altered', '2 entry altered']);
  const nothing = ['2 link altered', '2 entry missing'];
  expect(await foundWith(without(link, 'entryId'), link)).toEqual(nothing);
  expect(await foundWith({ ...link, hash: 7 }, link)).toEqual(['2 link altered', '3 link altered']);
});

test('an end that is missing, in no form of ours, or before the last link is found', async () => {
  const { verify, getItem, keys, transact } = await ledger();
  const end = (await getItem(keys.chainHead)) ?? expect.unreachable('no end');
  const before = (await getItem(keys.chainLink(3))) ?? expect.unreachable('no link');
  expect(await foundWith({ ...end, seq: 'X' }, end)).toEqual(['0 end altered']);
  expect(await foundWith({ ...end, seq: 3, hash: before.hash }, end)).toEqual(['3 end altered']);
  expect(await foundWith({ ...end, seq: 5 }, end)).toContain('5 link missing');
  await transact([{ op: { Delete: { Key: keys.chainHead } }, onConflict: 'retry' }]);
  expect((await verify(1, 100)).tamperings).toEqual([{ seq: 0, says: 'end altered' }]);
  await transact([{ op: { Put: { Item: end } }, onConflict: 'retry' }]);
  expect((await verify(1, 100)).tamperings).toEqual([]);
});
