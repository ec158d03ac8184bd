import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allRoutes } from '../../functions/meta/modules.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';

/** Tokens that a user pool never makes, and the local issuer does when told to. */
const GUARDED = allRoutes().flatMap(({ route }) =>
  route.public ? [] : [[`${route.method} ${route.path}`, route] as const],
);

const seconds = (): number => Math.floor(Date.now() / 1000);
const BAD = [
  ['an expired one', 401, () => ({ exp: seconds() - 1 })],
  ['one of another issuer', 401, () => ({ iss: 'https://elsewhere.example' })],
  ['one for another audience', 401, () => ({ aud: 'another-client' })],
  ['one of 20 KB', 431, () => ({ padding: 'x'.repeat(20_000) })],
] as const;

let tw: Laptop;
beforeAll(async () => {
  tw = await startLaptop();
});
afterAll(() => tw.stop());

describe.each(GUARDED)('%s', (_, { method, path }) => {
  test.each(BAD)('does not open to %s', async (_, status, claims) => {
    const token = await tw.local.token('admin', undefined, claims());
    const url = tw.local.url + path.replace(/\{\w+\}/g, 'any');
    const answer = await fetch(url, { method, headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(status);
  });
});
