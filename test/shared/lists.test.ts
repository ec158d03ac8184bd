import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { allRoutes } from '../../functions/meta/modules.ts';
import { pageOf, pageQuery, routeTable } from '../../functions/shared/http/route.ts';
import { sortedBy } from '../../functions/shared/http/sorts.ts';
import { resource } from '../../functions/shared/resource.ts';
import { transact } from '../../functions/shared/table.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

const thing = z.object({ id: z.string(), version: z.int() });
const things = resource({
  name: 'resource',
  schema: thing,
  key: ({ id }) => ({ pk: id, sk: 'THING' }),
  indexes: ({ id }) => ({ byKind: { pk: 'THING', sk: id } }),
});

const asked = z.strictObject({ ...pageQuery, ...sortedBy('-id'), colour: z.string().optional() });
const list = {
  method: 'GET',
  summary: 's',
  roles: ['admin'],
  query: asked,
  response: pageOf(thing),
} as const;
const routes = routeTable({
  all: { ...list, path: '/things' },
  of: { ...list, path: '/owners/{id}/things', params: z.object({ id: z.string() }) },
});
const page = async ({ query }: { query: z.output<typeof asked> }) => ({
  body: await things.list('byKind', 'THING', query),
});
const ask = stackOf(routes, { all: page, of: page });

const IDS = Array.from({ length: 9 }, (_, i) => `thing-${i}`);
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
  vi.spyOn(console, 'info').mockImplementation(() => {});
  await transact(IDS.map((id) => things.create({ id, version: 1 })));
});
afterAll(() => stop());

async function walk(sort?: string) {
  const seen: string[] = [];
  let cursor = {};
  for (;;) {
    const { body } = await ask('all', { query: { limit: '2', ...(sort ? { sort } : {}), ...cursor } });
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    if (!body.next) return seen;
    cursor = { cursor: body.next };
  }
}

describe('a list', () => {
  test('is sorted either way, and in its usual one unless told', async () => {
    expect(await walk('id')).toEqual(IDS);
    expect(await walk('-id')).toEqual(IDS.toReversed());
    expect(await walk()).toEqual(IDS.toReversed());
  });

  test('names its sorts when asked for another', async () => {
    const { status, body } = await ask('all', { query: { sort: 'version' } });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ in: 'query', pointer: '/sort', detail: 'must be one of id, -id' }]);
  });

  test('has the same tag as long as it is the same, its cursor included', async () => {
    const [one, two] = await Promise.all([
      ask('all', { query: { limit: '2' } }),
      ask('all', { query: { limit: '2' } }),
    ]);
    expect(one.body.next).toBeDefined();
    expect(one.headers.etag).toBe(two.headers.etag);
  });
});

describe('a cursor', () => {
  const next = async () => String((await ask('all', { query: { limit: '2' } })).body.next);

  test('tells nothing of what it is made of', async () => {
    const cursor = await next();
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toMatch(/thing|THING|pk/);
  });

  test('is good for its caller, list, filters and sort, with any limit and fields', async () => {
    const cursor = await next();
    expect((await ask('all', { query: { cursor, limit: '3', fields: 'id' } })).status).toBe(200);
    const others = [
      await ask('all', { query: { cursor }, as: 'sub-2' }),
      await ask('of', { query: { cursor }, params: { id: 'a' } }),
      await ask('all', { query: { cursor, colour: 'red' } }),
      await ask('all', { query: { cursor, sort: 'id' } }),
    ];
    for (const { status, body } of others)
      expect([status, body.errors[0].pointer, body.errors[0].in]).toEqual([400, '/cursor', 'query']);
  });

  test('of one owner is not good for another', async () => {
    const { body } = await ask('of', { query: { limit: '2' }, params: { id: 'a' } });
    const of = (id: string) => ask('of', { query: { cursor: body.next }, params: { id } });
    expect((await of('a')).status).toBe(200);
    expect((await of('b')).status).toBe(400);
  });

  test('is refused when any of it was changed, cut off or made up', async () => {
    const bytes = Buffer.from(await next(), 'base64url');
    const changed = fc.nat({ max: bytes.length * 8 - 1 }).map((bit) => {
      const other = Buffer.from(bytes);
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return other;
    });
    const cut = fc.nat({ max: bytes.length - 1 }).map((to) => bytes.subarray(0, to));
    const madeUp = fc.uint8Array({ maxLength: 80 }).map((all) => Buffer.from(all));
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, cut, madeUp), async (wrong) => {
        const { status } = await ask('all', { query: { cursor: wrong.toString('base64url') } });
        expect(status).toBe(400);
      }),
    );
  });
});

/**
 * Have an order of their own within a page, which no index gives; are asked for in one of two, by name; or lie in none that
 * says anything, by digests of whom they are for.
 */
const UNSORTED = [
  'listAlerts',
  'getPickList',
  'getPickListPdf',
  'listCampaignMails',
  'listRanking',
  'listPersonalData',
];

test('every list that an index gives has a sort', () => {
  const paged = allRoutes().filter(
    ({ id, route }) => 'cursor' in ((route.query as z.ZodObject)?.shape ?? {}) && !UNSORTED.includes(id),
  );
  expect(paged.length).toBeGreaterThan(8);
  for (const { id, route } of paged)
    expect([id, Object.keys((route.query as z.ZodObject).shape)]).toEqual([
      id,
      expect.arrayContaining(['sort']),
    ]);
});
