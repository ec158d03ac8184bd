import { expect, test } from 'vitest';
import { closed, reopened } from '../../functions/ledger/closing.ts';
import type { Books } from '../../functions/ledger/model.ts';

const BY = { id: 'u1', role: 'finance' as const };
const BERLIN = { timeZone: 'Europe/Berlin' };
const blank: Books = {
  changes: [],
  lateEntries: 0,
  version: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};
const close = (month: string, at: string, books = blank) => closed(books, month, BERLIN, at, BY);

test('a month is closed when it has been over for a day, by the calendar of the business', () => {
  expect(() => close('2026-03', '2026-04-01T21:59:59.000Z')).toThrow('over for a day');
  const books = close('2026-03', '2026-04-01T22:00:00.000Z');
  expect(books.closedThrough).toBe('2026-03');
  expect(books.changes).toEqual([
    { month: '2026-03', act: 'closed', at: '2026-04-01T22:00:00.000Z', by: BY },
  ]);
});

test('with it all before it, and once', () => {
  const books = close('2026-03', '2026-05-02T00:00:00.000Z');
  expect(() => close('2026-02', '2026-05-02T00:00:00.000Z', books)).toThrow('closed');
  expect(close('2026-04', '2026-05-09T00:00:00.000Z', books).closedThrough).toBe('2026-04');
});

test('what is opened again is open from there on, and says why', () => {
  const at = '2026-05-09T00:00:00.000Z';
  const books = close('2026-03', at);
  const again = reopened(books, { month: '2026-01', reason: 'late' }, at, BY);
  expect(again.closedThrough).toBe('2025-12');
  expect(again.changes.at(-1)).toMatchObject({ act: 'reopened', reason: 'late' });
  expect(() => reopened(again, { month: '2026-01', reason: 'late' }, at, BY)).toThrow('open');
});
