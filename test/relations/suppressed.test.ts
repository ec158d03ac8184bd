import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { suppressedHandlers } from '../../functions/relations/suppressed/handlers.ts';
import { suppressedRoutes } from '../../functions/relations/suppressed/routes.ts';
import { suppress, suppressedId, suppressedOf } from '../../functions/shared/mail/suppressed.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

const ADDRESS = 'Zoe@pruefwerk.example';
const [EARLY, AT, LATE] = [
  '2026-03-01T00:00:00.000Z',
  '2026-03-02T00:00:00.000Z',
  '2999-01-01T00:00:00.000Z',
];
const ask = stackOf(suppressedRoutes, suppressedHandlers);

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterAll(() => stop());

const whyNot = async () => (await suppressedOf([ADDRESS.toUpperCase(), 'other@pruefwerk.example']))(ADDRESS);
const lift = (reason: string, key: string) => ask('liftSuppressed', asking(ADDRESS, reason, key));

const asking = (address: string, reason: string, key: string) => ({
  params: { id: suppressedId(address) },
  body: JSON.stringify({ reason }),
  headers: { 'idempotency-key': key },
});

test('an address that bounced is listed by its digest, lifted with a reason, and suppressed anew by a later word', async () => {
  expect(await whyNot()).toBeUndefined();
  await Promise.all([suppress(ADDRESS, 'bounced', AT), suppress(ADDRESS.toLowerCase(), 'bounced', AT)]);
  await suppress(ADDRESS, 'complained', AT);
  expect(await whyNot()).toBe('bounced');
  const { body: all } = await ask('listSuppressed', {});
  expect(all.items).toMatchObject([{ id: suppressedId(ADDRESS), why: 'bounced', at: AT }]);
  expect(JSON.stringify(all).toLowerCase()).not.toContain('pruefwerk');

  const { status, body } = await lift('the mailbox is there again', 'k1');
  expect([status, body.lifted.reason]).toEqual([200, 'the mailbox is there again']);
  expect(await whyNot()).toBeUndefined();
  expect((await lift('once more', 'k2')).status).toBe(409);
  await suppress(ADDRESS, 'complained', EARLY);
  expect(await whyNot()).toBeUndefined();
  const one = await ask('listSuppressed', { query: { address: ADDRESS } });
  expect(one.body.items).toMatchObject([{ lifted: { reason: 'the mailbox is there again' } }]);

  await suppress(ADDRESS, 'complained', LATE);
  expect(await whyNot()).toBe('complained');
});

test('what is not on the list is not found', async () => {
  const other = await ask('listSuppressed', { query: { address: 'nobody@pruefwerk.example' } });
  expect(other.body.items).toEqual([]);
  const asked = asking('nobody@pruefwerk.example', 'r', 'k3');
  expect((await ask('liftSuppressed', asked)).status).toBe(404);
});
