import { afterAll, beforeAll, expect, test } from 'vitest';
import { inSmall, LONG_MS } from '../support/long.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

const WRITERS = inSmall(12, 50);
const ROUNDS = inSmall(15, 200);

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

test(`${WRITERS} writers, ${ROUNDS} rounds: of those who saw the same one writes, and nothing is lost`, {
  timeout: LONG_MS,
}, async () => {
  const { id } = await tw.customer({ name: 'Nobody' });
  const sales = tw.as('sales');
  const path = `/customers/${id}` as const;
  for (let round = 1; round <= ROUNDS; round++) {
    const seen = await sales.get(path);
    const headers = { 'if-match': seen.headers.get('etag') ?? '' };
    const answers = await Promise.all(
      Array.from({ length: WRITERS }, (_, writer) =>
        sales.patch(path, { name: `Writer ${writer} of round ${round}` }, headers),
      ),
    );
    const [won, ...others] = answers.filter(({ status }) => status === 200);
    expect(others).toEqual([]);
    const lost = answers.filter(({ status, body }) => status === 412 && body.code === 'precondition-failed');
    expect(lost).toHaveLength(WRITERS - 1);
    const now = await tw.get(path);
    expect(now).toEqual(won?.body);
    expect(now.version).toBe(seen.body.version + 1);
  }
});
