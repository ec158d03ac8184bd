import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '../../functions/client/index.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';
import { answered, answerLost, clientOf, lost, mishaps, requestLost } from './support.ts';

let tw: Tradewind;
let sku: string;
beforeAll(async () => {
  tw = await startTradewind();
  ({ sku } = await tw.product());
});
afterAll(() => tw.stop());

const found = { warehouse: 'HAM', change: '1', reason: 'found' };
const onHand = async () => (await tw.get(`/stock/${sku}`)).onHand;

describe('a command', () => {
  test.each([
    ['lost on its way', requestLost],
    ['whose answer was lost', answerLost],
    ['that the gateway has no time for', answered(503)],
    ['that comes too fast', answered(429)],
    ['that is still being worked on', answered(409, { 'retry-after': '0' })],
  ])('%s is sent again with its key, and takes effect once', async (_, befall) => {
    const before = Number(await onHand());
    const { fetch, sent, keys } = mishaps(befall, befall);
    await clientOf(tw, 'warehouse', { fetch }).post('/stock/adjustments', { body: { sku, ...found } });
    expect(sent).toHaveLength(3);
    expect(new Set(keys()).size).toBe(1);
    expect(keys()[0]).toMatch(/^[\da-f-]{36}$/);
    expect(Number(await onHand())).toBe(before + 1);
  });

  test('has a key of its own, or the one it was given', async () => {
    const { fetch, keys } = mishaps();
    const client = clientOf(tw, 'warehouse', { fetch });
    const asked = { body: { sku, ...found } };
    await client.post('/stock/adjustments', asked);
    await client.post('/stock/adjustments', asked);
    await client.post('/stock/adjustments', { ...asked, idempotencyKey: 'count-17' });
    expect(new Set(keys()).size).toBe(3);
    expect(keys()[2]).toBe('count-17');
  });

  test('that is refused is not repeated', async () => {
    const { fetch, sent } = mishaps();
    const refused = clientOf(tw, 'warehouse', { fetch }).post('/stock/adjustments', {
      body: { sku, ...found, change: '-1000000' },
    });
    await expect(refused).rejects.toMatchObject({ code: 'conflict' });
    expect(sent).toHaveLength(1);
  });
});

describe('a change', () => {
  test('whose answer was lost is not repeated, since it would be refused if it was carried out', async () => {
    const { fetch, sent } = mishaps((send) => send(), answerLost);
    const client = clientOf(tw, 'admin', { fetch });
    const ifMatch = await client.get('/products/{sku}', { path: { sku } });
    const change = client.patch('/products/{sku}', { path: { sku }, body: { nameZh: '轴' }, ifMatch });
    await expect(change).rejects.toThrow(lost());
    expect(sent).toHaveLength(2);
  });
});

describe('giving up', () => {
  test('comes after as many attempts as allowed, with what was last said', async () => {
    const { fetch, sent } = mishaps(...Array.from({ length: 9 }, () => answered(503)));
    const client = clientOf(tw, 'admin', { fetch, retries: { attempts: 3, firstPauseMs: 1 } });
    const error = await client.get('/products').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 503, code: 'gateway-error', message: 'Try later' });
    expect(sent).toHaveLength(3);
  });

  test.each([
    ['in the words of the gateway', { message: 'Too Many Requests' }, 'application/json'],
    [
      'as a problem',
      {
        type: '/problems/too-many-requests',
        title: 'T',
        status: 429,
        code: 'too-many-requests',
        detail: 'D',
      },
      'application/problem+json',
    ],
  ])('to too many requests, told %s, is one exception', async (_, body, type) => {
    const { fetch, sent } = mishaps(...[1, 2].map(() => answered(429, { 'content-type': type }, body)));
    const client = clientOf(tw, 'admin', { fetch, retries: { attempts: 2, firstPauseMs: 1 } });
    const error = await client.get('/products').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(sent).toHaveLength(2);
  });

  test('comes at once when the caller does', async () => {
    const { fetch } = mishaps(...Array.from({ length: 9 }, () => requestLost));
    const stop = new AbortController();
    const client = clientOf(tw, 'admin', {
      fetch,
      retries: { firstPauseMs: 60_000, longestPauseMs: 60_000 },
    });
    const asked = client.get('/products', { signal: stop.signal });
    stop.abort(new Error('changed my mind'));
    await expect(asked).rejects.toThrow('changed my mind');
  });

  test('comes when an attempt takes too long', async () => {
    const client = clientOf(tw, 'admin', {
      fetch: ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      retries: { attempts: 2, firstPauseMs: 1, timeoutMs: 20 },
    });
    await expect(client.get('/products')).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

const NOON = { date: 'Sun, 01 Mar 2026 12:00:00 GMT' };

test.each([
  ['seconds', { 'retry-after': '1' }, 998],
  ['a date', { ...NOON, 'retry-after': 'Sun, 01 Mar 2026 12:00:02 GMT' }, 1998],
])('pauses grow, differ, and respect what the API says in %s', async (_, told, atLeast) => {
  const at: number[] = [];
  const client = clientOf(tw, 'admin', {
    fetch: async () => {
      at.push(performance.now());
      return answered(503, at.length === 3 ? told : {})();
    },
    retries: { attempts: 4, firstPauseMs: 40, longestPauseMs: 1000 },
  });
  await client.get('/products').catch(() => undefined);
  const pauses = at.slice(1).map((now, i) => now - (at[i] ?? 0));
  expect(pauses[0]).toBeGreaterThan(18);
  expect(pauses[1]).toBeGreaterThan(38);
  expect(pauses[2]).toBeGreaterThan(atLeast);
});
