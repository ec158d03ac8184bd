import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { countHandlers } from '../../functions/inventory/counts/handlers.ts';
import { countRoutes } from '../../functions/inventory/counts/routes.ts';
import type { Cause } from '../../functions/inventory/goods.ts';
import { adjust, receive } from '../../functions/inventory/stock.ts';
import { levelsOfSku, listMovements } from '../../functions/inventory/store.ts';
import { transact } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import { AT, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
});
afterAll(() => stop());

const call = stackOf(countRoutes, countHandlers);
const send = (id: keyof typeof countRoutes, body: object, params = {}, as = 'counter') =>
  call(id, {
    params,
    as,
    body: JSON.stringify(body),
    headers: { 'idempotency-key': randomUUID(), 'if-match': '*' },
  });

const cause = (at: string): Cause => ({ kind: 'receipt', reason: 'bought', reference: 'po', at, by: SALES });
const short = () => new Error('so much is not available');
const goodsOf = (sku: string, quantity: number) => ({ sku, warehouse: 'HAM', quantity, product: undefined });

/** A hundred at ten euros each, some of them held for an order. */
async function begin(sku: string, forOrders = 0): Promise<string> {
  const arriving = { ...goodsOf(sku, 100_000), forOrders, expected: 0 };
  await transact([products.create(aProduct({ sku })), ...receive(arriving, 'po', cause(AT))]);
  return (await send('startCount', { warehouse: 'HAM', reason: 'March', skus: [sku] })).body.id;
}
const enter = async (id: string, sku: string, quantity: string, at?: string) =>
  (await send('enterCount', { ...(at ? { at } : {}), lines: [{ sku, quantity }] }, { id })).body;
const review = (id: string, decision: string, as: string) =>
  send('reviewCount', { decision, reason: 'looked again' }, { id }, as);
const onHand = async (sku: string) => (await levelsOfSku(sku))[0]?.onHand;
const counted = async (sku: string) =>
  (await listMovements(sku, { limit: 100 })).items.filter((m) => m.kind === 'count').map((m) => m.change);

describe('a count', () => {
  test('does not tell what the books say before it is counted', async () => {
    const id = await begin('BLIND');
    const { body } = await call('getCount', { params: { id } });
    expect(body.lines).toEqual([{ sku: 'BLIND', name: 'Bolt', unit: 'pcs' }]);
    expect(await enter(id, 'BLIND', '99')).toMatchObject({
      status: 'posted',
      lines: [{ result: { counted: '99', book: '100', difference: '-1' } }],
    });
    expect([await onHand('BLIND'), await counted('BLIND')]).toEqual([99_000, [-1000]]);
  });

  test('leaves out what has moved since', async () => {
    const id = await begin('MOVED');
    const at = now();
    await transact(
      adjust(goodsOf('MOVED', -30_000), cause(new Date(Date.parse(at) + 1).toISOString()), short),
    );
    await expect.poll(() => now() > at).toBe(true);
    expect(await enter(id, 'MOVED', '102', at)).toMatchObject({ status: 'posted' });
    expect([await onHand('MOVED'), await counted('MOVED')]).toEqual([72_000, [2000]]);
  });

  test('whose differences are worth much is posted by another than who counted, and once', async () => {
    const id = await begin('DEAR');
    expect(await enter(id, 'DEAR', '40')).toMatchObject({ status: 'counted' });
    expect(await onHand('DEAR')).toBe(100_000);
    expect((await review(id, 'post', 'counter')).status).toBe(403);
    const [one, other] = await Promise.all([review(id, 'post', 'a'), review(id, 'post', 'b')]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    expect([await onHand('DEAR'), await counted('DEAR')]).toEqual([40_000, [-60_000]]);
  });

  test('that is discarded changes nothing', async () => {
    const id = await begin('WRONG');
    await enter(id, 'WRONG', '0');
    expect((await review(id, 'discard', 'counter')).body).toMatchObject({ status: 'discarded' });
    expect((await review(id, 'post', 'a')).status).toBe(409);
    expect([await onHand('WRONG'), await counted('WRONG')]).toEqual([100_000, []]);
  });

  test('books a difference once, though two counts find it', async () => {
    const first = await begin('TWICE');
    const again = async () =>
      (await send('startCount', { warehouse: 'HAM', reason: 'to be sure', skus: ['TWICE'] })).body.id;
    const [second, third] = [await again(), await again()];
    for (const id of [first, second])
      expect(await enter(id, 'TWICE', '40')).toMatchObject({ status: 'counted' });
    const before = now();
    await expect.poll(() => now() > before).toBe(true);
    const [one, other] = await Promise.all([review(first, 'post', 'a'), review(second, 'post', 'a')]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    expect(await enter(third, 'TWICE', '40', before)).toMatchObject({ status: 409 });
    expect(await enter(third, 'TWICE', '41')).toMatchObject({ status: 'posted' });
    expect([await onHand('TWICE'), await counted('TWICE')]).toEqual([41_000, [1000, -60_000]]);
  });

  test('keeps every figure, and is posted by another where those differ', async () => {
    const { id } = (await send('startCount', { warehouse: 'HAM', reason: 'two', skus: ['BLIND', 'MOVED'] }))
      .body;
    await enter(id, 'BLIND', '90');
    await enter(id, 'BLIND', '99');
    const { status, lines } = await enter(id, 'MOVED', '72');
    expect([status, lines[0].result.difference]).toEqual(['counted', '0']);
    expect(lines[0].result.earlier).toMatchObject([{ counted: '90', by: { id: 'counter' } }]);
    expect((await review(id, 'post', 'a')).body.status).toBe('posted');
  });

  test('is not counted for ever', async () => {
    const { id } = (await send('startCount', { warehouse: 'HAM', reason: 'two', skus: ['BLIND', 'MOVED'] }))
      .body;
    for (let i = 0; i < 10; i++) await enter(id, 'BLIND', '99');
    expect(await enter(id, 'BLIND', '99')).toMatchObject({ status: 409 });
  });

  test('does not take what is reserved', async () => {
    const id = await begin('HELD', 100_000);
    expect(await enter(id, 'HELD', '99')).toMatchObject({ status: 'counted' });
    expect((await review(id, 'post', 'a')).status).toBe(409);
    expect(await onHand('HELD')).toBe(100_000);
  });

  test('is complete when all is counted, and is refused what it is not about', async () => {
    const id = await begin('ONE');
    await begin('OTHER');
    const both = { warehouse: 'HAM', reason: 'March', skus: ['ONE', 'OTHER'] };
    const { body } = await send('startCount', both);
    const open = await enter(body.id, 'ONE', '100');
    expect([open.status, Object.keys(open.lines[0].result)]).toEqual(['open', ['counted', 'at', 'by']]);
    const { body: read } = await call('getCount', { params: { id: body.id } });
    const { body: list } = await call('listCounts', { query: { status: 'open' } });
    for (const told of [read, ...list.items]) expect(JSON.stringify(told)).not.toContain('difference');
    expect((await review(body.id, 'post', 'a')).status).toBe(409);
    expect(await enter(body.id, 'OTHER', '100')).toMatchObject({ status: 'posted' });
    const pointer = async (...asked: [string, string, string?]) =>
      (await enter(id, ...asked)).errors?.[0].pointer;
    expect(await pointer('OTHER', '1')).toBe('/lines/0/sku');
    expect(await pointer('ONE', '1.5')).toBe('/lines/0/quantity');
    expect(await pointer('ONE', '1', '2020-01-01T00:00:00Z')).toBe('/at');
  });
});
