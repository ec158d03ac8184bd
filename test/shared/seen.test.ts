import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { allRoutes } from '../../functions/meta/modules.ts';
import { isAsSeen, reading } from '../../functions/shared/http/precondition.ts';
import { routeTable } from '../../functions/shared/http/route.ts';
import { notFound } from '../../functions/shared/problem.ts';
import { getItem, transact, type Write } from '../../functions/shared/table.ts';
import { type Asked, stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

const thing = z.object({ version: z.int(), ringing: z.boolean() });
const at = { method: 'GET', summary: 's', roles: ['admin'], response: thing } as const;
const params = z.object({ id: z.string() });
const routes = routeTable({
  read: { ...at, path: '/things/{id}', params },
  decide: { ...at, method: 'POST', path: '/things/{id}/decide', params, asSeen: true },
  report: { ...at, method: 'POST', path: '/things/{id}/report', params },
});

/** Worked out when asked, so that no version tells of it. */
let ringing = false;

async function read(id: string) {
  const item = await getItem({ pk: id, sk: 'THING' });
  if (!item) throw notFound('resource');
  return thing.parse({ version: item.version, ringing });
}
const put = (id: string, version: number): Write => ({
  op: { Put: { Item: { pk: id, sk: 'THING', version } } },
  onConflict: 'retry',
});
async function touch(id: string) {
  const { version } = await read(id);
  return { body: { version: version + 1, ringing }, writes: [put(id, version + 1)] };
}
const ask = stackOf(routes, {
  read: async ({ params: { id } }) => ({ body: await read(id) }),
  decide: ({ params: { id } }) => touch(id),
  report: ({ params: { id } }) => touch(id),
});

let stop: () => Promise<void>;
let id: string;
beforeAll(async () => {
  stop = await useTable();
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterAll(() => stop());
beforeEach(async () => {
  ringing = false;
  id = randomUUID();
  await transact([put(id, 1)]);
});

const tag = async () => String((await ask('read', { params: { id } })).headers.etag);
const command = (name: 'decide' | 'report', ifMatch?: string, key = randomUUID(), of = id) => {
  const headers: Asked['headers'] = { 'idempotency-key': key, ...(ifMatch ? { 'if-match': ifMatch } : {}) };
  return ask(name, { params: { id: of }, headers });
};

describe('a command upon what was seen', () => {
  test('asks what that was, and is not carried out without', async () => {
    const { status, body } = await command('decide');
    expect([status, body.code]).toEqual([428, 'precondition-required']);
    expect((await read(id)).version).toBe(1);
  });

  test('is carried out upon the state that is there', async () => {
    expect(await command('decide', await tag())).toMatchObject({ status: 200, body: { version: 2 } });
  });

  test('is refused upon any other', async () => {
    const seen = await tag();
    await command('report');
    expect(await command('decide', seen)).toMatchObject({
      status: 412,
      body: { code: 'precondition-failed' },
    });
    const now = await tag();
    ringing = true;
    expect((await command('decide', now)).status).toBe(412);
    expect((await read(id)).version).toBe(2);
  });

  test('is carried out upon whatever there is, if there is something', async () => {
    await command('report');
    expect((await command('decide', '*')).body.version).toBe(3);
    expect((await command('decide', '*', randomUUID(), 'nothing')).status).toBe(404);
  });

  test('and a repetition gets its answer, though the state is no longer the one it saw', async () => {
    const [seen, key] = [await tag(), randomUUID()];
    const first = await command('decide', seen, key);
    const again = await command('decide', seen, key);
    expect(again).toMatchObject({
      status: 200,
      body: first.body,
      headers: { 'idempotency-replayed': 'true' },
    });
    expect((await read(id)).version).toBe(2);
  });

  test('may name several states, of which one is there', async () => {
    expect((await command('decide', `"theirs", ${await tag()}`)).status).toBe(200);
  });

  test('may have been seen in part', async () => {
    const { body, headers } = await ask('read', { params: { id }, query: { fields: 'ringing' } });
    expect(body).toEqual({ ringing: false });
    expect((await command('decide', headers.etag as string)).status).toBe(200);
  });

  test.each(['"theirs"', '"1-a", "2-b"', 'W/"1-x"', '"", "a,b"'])('is refused upon %s', async (ifMatch) => {
    expect((await command('decide', ifMatch)).status).toBe(412);
  });

  test('is refused upon a weak tag, though it is that of the state that is there', async () => {
    expect((await command('decide', `W/${await tag()}`)).status).toBe(412);
  });

  test.each(['nonsense', '1-x', '"1-a" "2-b"', '*, "1-a"', '"a', 'w/"1-a"'])(
    'can not say %s',
    async (ifMatch) => {
      expect((await command('decide', ifMatch)).status).toBe(400);
    },
  );
});

test.each(['*', '"theirs" ,"1-x", TAG', 'W/TAG'])('who has what is there is told so by %s', async (known) => {
  const headers = { 'if-none-match': known.replace('TAG', await tag()) };
  expect(await ask('read', { params: { id }, headers })).toMatchObject({ status: 304, body: undefined });
});

test('any other command on a thing may say what was seen', async () => {
  const seen = await tag();
  expect((await command('report')).status).toBe(200);
  expect((await command('report', seen)).status).toBe(412);
  expect((await command('report', await tag())).status).toBe(200);
});

test('every thing that is read by itself has a version', () => {
  const single = allRoutes().filter(
    ({ route: r }) => r.method === 'GET' && !r.public && r.path.endsWith('}'),
  );
  for (const { id, route } of single)
    expect([id, Object.keys((route.response as z.ZodObject).shape)]).toEqual([
      id,
      expect.arrayContaining(['version']),
    ]);
});

test('whoever must have seen a thing may read it', () => {
  const all = allRoutes();
  const table = Object.fromEntries(all.map(({ id, route }) => [id, route]));
  for (const { id, route } of all.filter((one) => isAsSeen(one.route))) {
    const reader = table[reading(table, route) ?? ''];
    expect([id, reader?.roles]).toEqual([id, expect.arrayContaining([...route.roles])]);
  }
});
