import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { problemsOf } from '../../functions/meta/openapi/faults.ts';
import { eachSkuOnce, sku } from '../../functions/shared/fields.ts';
import { bytes, routeTable } from '../../functions/shared/http/route.ts';
import { fieldProblem } from '../../functions/shared/problem.ts';
import { say } from '../../functions/shared/texts/say.ts';
import { type Asked, stackOf } from '../support/stack.ts';

const params = z.object({ id: z.string() });
const to = { summary: 's', roles: ['admin'], params, response: z.object({ version: z.int() }) } as const;
const routes = routeTable({
  read: { ...to, method: 'GET', path: '/things/{id}' },
  change: { ...to, method: 'PATCH', path: '/things/{id}', body: z.strictObject({}) },
  pack: {
    ...to,
    method: 'POST',
    path: '/things/{id}/lines',
    body: z.strictObject({ lines: z.array(z.strictObject({ sku })).check(eachSkuOnce) }),
  },
  bring: { ...to, method: 'POST', path: '/things/{id}/lists', consumes: 'text/csv', body: z.string() },
  paper: {
    ...to,
    ...{ method: 'GET', path: '/things/{id}/pdf', query: z.strictObject({ copy: z.string().optional() }) },
    ...{ response: bytes, produces: 'application/pdf' },
  },
});
const handle = async () => ({ body: { version: 1 } });
const ask = stackOf(routes, {
  read: handle,
  change: handle,
  pack: handle,
  bring: handle,
  paper: async () => ({ body: new Uint8Array() }),
});
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

const [A, B] = [{ sku: 'A' }, { sku: 'B' }];
test.each([
  ['not of its form', { lines: [{ sku: 'a b' }] }, [400, 'invalid-request', '/lines/0/sku']],
  ['of its form, and against a rule beyond', { lines: [A, B, A] }, [422, 'unprocessable', '/lines']],
  ['both', { lines: [A, A], more: 1 }, [400, 'invalid-request', '/lines']],
])('a body that is %s is told so', async (_, lines, told) => {
  const asked = { params: { id: 'a' }, headers: { 'idempotency-key': 'k' }, body: JSON.stringify(lines) };
  const { status, body } = await ask('pack', asked);
  expect([status, body.code, body.errors[0].pointer]).toEqual(told);
});

test('a rule beyond the form brings its answer into the description', () => {
  expect(problemsOf(routes.pack)).toContain('unprocessable');
  expect(problemsOf(routes.change)).not.toContain('unprocessable');
});

test('a body of another type is told which one is taken', async () => {
  const asked = { params: { id: 'a' }, headers: { 'idempotency-key': 'k' }, body: '{}' };
  const { status, body } = await ask('bring', asked);
  expect([status, body.detail]).toEqual([415, 'Send the body as text/csv.']);
  expect(body.title).not.toContain('json');
});

test('a file has no fields, and says which parameters there are', async () => {
  const { status, body } = await ask('paper', { params: { id: 'a' }, query: { fields: 'id' } });
  const detail = 'is not a parameter of this route, which takes copy';
  expect([status, body.errors]).toEqual([400, [{ in: 'query', pointer: '/fields', detail }]]);
});

test('a problem says by itself of what it speaks', () => {
  const { message, errors } = fieldProblem('/customerId', say('is no customer'));
  expect(message).toBe('/customerId: is no customer.');
  expect(errors).toEqual([{ in: 'body', pointer: '/customerId', detail: say('is no customer') }]);
});
