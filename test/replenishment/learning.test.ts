import { expect, test } from 'vitest';
import { parseMonth } from '../../functions/inventory/months.ts';
import { closeShort } from '../../functions/inventory/purchasing/closing.ts';
import type { PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import { receiveGoods } from '../../functions/inventory/purchasing/receipts.ts';
import { leadTimeOf } from '../../functions/replenishment/lead-time.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Item, Write } from '../../functions/shared/table.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { samplePurchaseOrder } from '../inventory/sample-purchase-order.ts';
import { SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

useSettings();

const SENT = '2026-03-02T09:30:00.000Z';
/** Begun weeks before it was sent, with 60 pieces on its line. */
const ordered = (changes: Partial<PurchaseOrder> = {}): PurchaseOrder => {
  const po = samplePurchaseOrder({ changes: { createdAt: '2026-02-09T09:30:00.000Z', ...changes } });
  return { ...po, lines: po.lines.map((line) => ({ ...line, quantity: 60_000 })) };
};

/** What a month's item holds after these receipts, each so many days after it was sent. */
async function receive(po: PurchaseOrder, ...receipts: [days: number, pieces: number][]) {
  const month: Item = { sku: po.lines[0]?.sku, warehouse: 'HAM', month: '2026-03' };
  let now = po;
  for (const [days, pieces] of receipts) {
    const lines = now.lines.map(({ sku }) => ({ sku, quantity: pieces * 1000 }));
    const { po: after, writes } = await receiveGoods(now, { lines }, plusDays(SENT, days), SALES, new Map());
    for (const write of writes) addTo(month, write);
    now = after;
  }
  return { po: now, month: parseMonth(month) };
}

function addTo(month: Item, { op }: Write): void {
  if (!('Update' in op) || !String(op.Update.Key?.sk).startsWith('MONTH#')) return;
  const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = op.Update;
  for (const [ref, name] of Object.entries(names))
    if (/^#\d/.test(ref)) month[name] = Number(month[name] ?? 0) + Number(values[ref.replace('#', ':')]);
}

const learntFrom = async (...receipts: [number, number][]) => {
  const { month } = await receive(ordered(), ...receipts);
  return leadTimeOf([month, month, month], 14);
};

test('some pieces of one purchase order on the day it was sent, closed short, teach nothing', async () => {
  const { po, month } = await receive(ordered(), [0, 1], [0, 1], [0, 1]);
  expect(closeShort(po, 'sold out', SENT, SALES).status).toBe('closed');
  expect(leadTimeOf([month], 14)).toEqual({ days: 14, spread: 0, receipts: 0 });
});

test('a line counts as one, in however many deliveries it comes, each by how much it brings', async () => {
  expect(await learntFrom([20, 60])).toEqual({ days: 20, spread: 0, receipts: 3 });
  expect(await learntFrom([0, 3], [20, 57])).toMatchObject({ days: 19, receipts: 3 });
  expect(await learntFrom([20, 7], [20, 7], [20, 46])).toMatchObject({ days: 20, receipts: 3 });
  // More than was ordered is no further line.
  expect(await learntFrom([20, 60], [40, 5])).toMatchObject({ days: 20, receipts: 3 });
});

test('the clock begins when it was sent, and what came before that or without tells nothing', async () => {
  const { sent: _, ...draft } = ordered({ status: 'draft' });
  expect((await receive(draft, [5, 60])).month.receipts).toBe(0);
  const { po } = await receive(draft, [5, 6]);
  const late = { ...po, sent: { at: plusDays(SENT, 6), by: SALES } };
  expect((await receive(late, [7, 54])).month.receipts).toBe(0);
});

test('what was counted before there were shares still counts, each receipt as one', () => {
  const old = { sku: 'BOLT', warehouse: 'HAM', month: '2026-02', receipts: 3, leadDays: 30 };
  const month = parseMonth({ ...old, leadDaysSquared: 300, lines: 1000, lineDays: 14_000 });
  expect(leadTimeOf([month], 21)).toMatchObject({ days: 11, receipts: 4 });
});

test('where several supply a product each is learnt of by itself, and all of them together else', async () => {
  const [one, other] = [newId('sup'), newId('sup')];
  const of = async (days: number, supplierId: string) =>
    (await receive(ordered({ supplierId }), [days, 60])).month;
  const months = await Promise.all([of(10, one), of(10, one), of(10, one), of(30, other)]);
  expect(leadTimeOf(months, 14, [one, 'A GmbH'])).toEqual({ days: 10, spread: 0, receipts: 3 });
  expect(leadTimeOf(months, 14, [other])).toEqual({ days: 14, spread: 0, receipts: 0 });
  expect(leadTimeOf(months, 14)).toMatchObject({ days: 15, receipts: 4 });
});
