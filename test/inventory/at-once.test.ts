import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertAtOnce, cutAtOnce, WRITES } from '../../functions/inventory/at-once.ts';
import { countInput } from '../../functions/inventory/counts/model.ts';
import type { Cause } from '../../functions/inventory/goods.ts';
import { changeLots, comeIn } from '../../functions/inventory/lots/changing.ts';
import { receiptInput } from '../../functions/inventory/purchasing/receipt-model.ts';
import { adjust, consume, expectMore, issue, receive, reserve } from '../../functions/inventory/stock.ts';
import { transferInput } from '../../functions/inventory/transfers/model.ts';
import { MAX_TRANSACTION_ITEMS } from '../../functions/shared/limits.ts';
import { transact, type Write } from '../../functions/shared/table.ts';
import { AT, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
});
afterAll(() => stop());

const cause: Cause = { kind: 'receipt', reason: 'r', reference: 'ref', at: AT, by: SALES };
const goods = (i: number) => ({ sku: `S-${i}`, warehouse: 'HAM', quantity: 1000, product: undefined });
const toReserve = (i: number) => ({ sku: `S-${i}`, warehouse: 'HAM', quantity: 1000 });
const many = (count: number, writes: (i: number) => Write[]): Write[] =>
  Array.from({ length: count }, (_, i) => writes(i)).flat();
const arrive = (i: number) => receive({ ...goods(i), forOrders: 1000, expected: 0 }, 'po', cause);
const give = (i: number) => adjust(goods(i), { ...cause, kind: 'return' }, () => new Error('short'));

test('a change takes as many writes as is said of it', () => {
  expect(issue(goods(0), 'order', cause)).toHaveLength(WRITES.issue);
  expect(arrive(0)).toHaveLength(WRITES.receive);
  expect(give(0)).toHaveLength(WRITES.adjust);
  expect(consume(goods(0), { holder: 'po', held: 1000, rest: 0 }, cause, 'retry')).toHaveLength(
    WRITES.consume,
  );
});

test('what is done at once fits one transaction', async () => {
  const all = Array.from({ length: 40 }, (_, i) => i);
  const parts = (change: keyof typeof WRITES) => cutAtOnce(all, change, () => 0).map((part) => part.length);
  expect([parts('issue'), parts('adjust')]).toEqual([
    [19, 19, 2],
    [24, 16],
  ]);
  const [receive = 0, adjust = 0, lot = 0] = [parts('receive'), parts('adjust'), parts('issue')].map(
    ([n]) => n,
  );
  await transact(many(receive, arrive));
  await transact(many(adjust, give));
  await transact(many(lot, (i) => reserve(toReserve(i), 'order')));
  await transact(many(lot, (i) => issue(goods(i), 'order', cause)));
});

test('lots count, each one more, and what is too much at once is refused before', () => {
  expect(cutAtOnce([1, 50, 2, 40, 3], 'issue', (lots) => lots)).toEqual([
    [1, 50, 2],
    [40, 3],
  ]);
  const [write] = give(0);
  const writes = (count: number) => Array.from({ length: count }, () => write as Write);
  expect(assertAtOnce(writes(MAX_TRANSACTION_ITEMS - 1), '/lines')).toHaveLength(MAX_TRANSACTION_ITEMS - 1);
  expect(() => assertAtOnce(writes(MAX_TRANSACTION_ITEMS), '/lines')).toThrow('book them in parts');
});

test('a change takes a write more for each lot, and one for each that nobody knew', () => {
  const lots = ['A', 'B'].map((lot) => ({ lot, expiresOn: '2999-01-01', quantity: 500 }));
  const change = changeLots(undefined, lots.map(comeIn), '2026-03-02', lots.slice(1));
  expect(adjust({ ...goods(0), lots: change }, cause, () => new Error('short'))).toHaveLength(
    WRITES.adjust + 3,
  );
});

describe('a request of as many lines as may be', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ sku: `S-${i}`, quantity: '1' }));
  const most = (takes: (count: number) => boolean): number =>
    Array.from({ length: MAX_TRANSACTION_ITEMS }, (_, i) => i + 1).findLast(takes) ?? 0;

  test('fits one, with the document, its entry in the books, the record of the answer and the reference', () => {
    const words = { reason: 'r', reference: 'R' };
    const received = most((n) => receiptInput.safeParse({ lines: lines(n) }).success);
    const sent = most(
      (n) => transferInput.safeParse({ ...words, from: 'HAM', to: 'SHA', lines: lines(n) }).success,
    );
    const counted = most(
      (n) => countInput.safeParse({ ...words, warehouse: 'HAM', skus: lines(n).map((l) => l.sku) }).success,
    );
    const onTheWay = [expectMore(goods(0))].length;
    expect(Math.min(received, sent, counted)).toBeGreaterThan(1);
    expect(received * WRITES.receive + 4).toBeLessThanOrEqual(MAX_TRANSACTION_ITEMS);
    expect(sent * (WRITES.adjust + onTheWay) + 4).toBeLessThanOrEqual(MAX_TRANSACTION_ITEMS);
    expect(counted * WRITES.adjust + 4).toBeLessThanOrEqual(MAX_TRANSACTION_ITEMS);
  });
});
