import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { routeTable } from '../../functions/shared/http/route.ts';
import { type Asked, stackOf } from '../support/stack.ts';

const params = z.object({ id: z.string() });
const to = { summary: 's', roles: ['admin'], params, response: z.object({ version: z.int() }) } as const;
const routes = routeTable({
  read: { ...to, method: 'GET', path: '/things/{id}' },
  change: { ...to, method: 'PATCH', path: '/things/{id}', body: z.strictObject({}) },
});
const handle = async () => ({ body: { version: 1 } });
const ask = stackOf(routes, { read: handle, change: handle });
const change = (headers: Asked['headers'] = {}) =>
  ask('change', { params: { id: 'a' }, body: '{}', headers: { 'if-match': '*', ...headers } });

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
});

test.each(['gzip', 'br', 'gzip, identity', 'x'])(
  'a body that is encoded as %s is not taken',
  async (encoding) => {
    const { status, body } = await change({ 'content-encoding': encoding });
    expect([status, body.code]).toEqual([415, 'unsupported-media-type']);
    expect(body.detail).toContain('Content-Encoding');
  },
);

test('a body that is as it is, is', async () => {
  expect((await change()).status).toBe(200);
  expect((await change({ 'content-encoding': 'Identity' })).status).toBe(200);
});
