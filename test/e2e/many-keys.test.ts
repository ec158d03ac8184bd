import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { concurrently } from '../../functions/shared/concurrently.ts';
import { expectSound } from '../support/audit.ts';
import { inSmall, LONG_MS } from '../support/long.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

const KEYS = inSmall(40, 1000);
const REPEATS = 20;
const AT_ONCE = 40;

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

test(`${KEYS} keys, each ${REPEATS} times and many at once, have ${KEYS} effects`, {
  timeout: LONG_MS,
}, async () => {
  const { sku } = await tw.product();
  const warehouse = tw.as('warehouse');
  const found = { sku, warehouse: 'HAM', change: '1', reason: 'found' };
  const keys = Array.from({ length: KEYS }, () => randomUUID());
  // The repetitions of a key beside each other, so that they meet.
  const sent = keys.flatMap((key) => Array.from({ length: REPEATS }, () => key));
  const answers = await concurrently(AT_ONCE, sent, async (key) => {
    const { status, body, headers } = await warehouse.post('/stock/adjustments', found, key);
    return {
      key,
      status,
      body: JSON.stringify(body),
      replayed: headers.get('idempotency-replayed') === 'true',
    };
  });
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  const byKey = [...Map.groupBy(answers, ({ key }) => key).values()];
  expect(byKey.every((all) => new Set(all.map(({ body }) => body)).size === 1)).toBe(true);
  expect(byKey.every((all) => all.filter(({ replayed }) => !replayed).length === 1)).toBe(true);
  expect((await tw.get(`/stock/${sku}`)).onHand).toBe(String(KEYS));
  await expectSound(tw);
});
