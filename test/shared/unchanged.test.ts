import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { routeTable } from '../../functions/shared/http/route.ts';
import { patched, patchOf } from '../../functions/shared/patch.ts';
import { resource } from '../../functions/shared/resource.ts';
import { transact } from '../../functions/shared/table.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

const own = { name: z.string(), colour: z.string().optional(), tags: z.array(z.string()) };
const thing = z.object({ id: z.string(), version: z.int(), updatedAt: z.string(), ...own });
const things = resource({
  name: 'resource',
  schema: thing,
  key: ({ id }) => ({ pk: id, sk: 'THING' }),
  indexes: () => ({}),
});
const find = (id: string) => things.get({ pk: id, sk: 'THING' });

const at = { path: '/things/{id}', summary: 's', roles: ['admin'], response: thing } as const;
const params = z.object({ id: z.string() });
const routes = routeTable({
  read: { ...at, method: 'GET', params },
  change: { ...at, method: 'PATCH', params, body: patchOf(own) },
});

/** What somebody else does just before the change reads. */
let meanwhile = async () => {};
const ask = stackOf(routes, {
  read: async ({ params }) => ({ body: await find(params.id) }),
  async change({ params, body, at }) {
    await meanwhile();
    const before = await find(params.id);
    const after = patched({ ...before, updatedAt: at }, body);
    return { body: { ...after, version: before.version + 1 }, writes: [things.replace(after)] };
  },
});

let stop: () => Promise<void>;
let id: string;
const first = () => ({ id, version: 1, updatedAt: '2026-01-01T00:00:00.000Z', name: 'Drum', tags: ['a'] });
beforeAll(async () => {
  stop = await useTable();
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterAll(() => stop());
beforeEach(async () => {
  meanwhile = async () => {};
  id = randomUUID();
  await transact([things.create(first())]);
});

const change = (body: object, ifMatch = '*') =>
  ask('change', { params: { id }, body: JSON.stringify(body), headers: { 'if-match': ifMatch } });
const tag = async () => String((await ask('read', { params: { id } })).headers.etag);

describe('a change', () => {
  test.each([{}, { name: 'Drum' }, { tags: ['a'] }, { colour: null }])(
    'to what it is already changes nothing: %j',
    async (body) => {
      const before = await tag();
      const { status, headers, body: told } = await change(body, before);
      expect([status, headers.etag, told]).toEqual([200, before, first()]);
      expect(await find(id)).toEqual(first());
    },
  );

  test('to anything else does', async () => {
    expect((await change({ name: 'Bell' })).body).toMatchObject({ name: 'Bell', version: 2 });
    expect((await find(id)).updatedAt).not.toBe(first().updatedAt);
  });

  test('of what is not as it was seen is refused, whatever it says', async () => {
    const seen = await tag();
    await change({ name: 'Bell' });
    expect((await change({}, seen)).status).toBe(412);
  });

  test('back to what it was is one when somebody else changed it just now', async () => {
    meanwhile = async () => {
      meanwhile = async () => {};
      await transact([things.replace({ ...first(), name: 'Bell' })]);
    };
    expect((await change({ name: 'Drum' })).body).toMatchObject({ name: 'Drum', version: 3 });
    expect(await find(id)).toMatchObject({ name: 'Drum', version: 3 });
  });
});
