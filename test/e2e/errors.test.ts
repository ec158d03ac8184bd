import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitsFor } from '../support/flow.ts';
import { type Answer, startTradewind, type Tradewind } from '../support/tradewind.ts';

interface Asking {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  role?: string;
  body?: unknown;
  /** The body as it is, where it isn't JSON. */
  raw?: string;
  headers?: Record<string, string>;
}

let tw: Tradewind;
let customer: { id: string };
let product: { sku: string };
beforeAll(async () => {
  tw = await startTradewind();
  [customer, product] = await Promise.all([tw.customer(), tw.product()]);
});
afterAll(() => tw.stop());

async function ask(asking: Asking, acceptLanguage?: string): Promise<Answer> {
  const { method = 'GET', path, role = 'admin', body, raw, headers } = asking;
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const answer = await fetch(tw.local.url + path, {
    method,
    headers: {
      authorization: `Bearer ${await tw.local.token(role)}`,
      ...(content === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...(acceptLanguage ? { 'accept-language': acceptLanguage } : {}),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content }),
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

const NOBODY = `cus_${'0'.repeat(26)}`;
const order = (fields: object = {}) => ({ customerId: customer.id, lines: [line()], ...fields });
const line = (fields: object = {}) => ({ sku: product.sku, quantity: '1', ...fields });
const change = (fields: object) => ({
  method: 'PATCH' as const,
  path: `/products/${product.sku}`,
  body: { name: 'New' },
  ...fields,
});
const post = (path: string, body: unknown, fields: Partial<Asking> = {}): Asking => ({
  method: 'POST',
  path,
  body,
  ...fields,
});

/** One of every class of problem, and of every place in a request that can be wrong. */
const PROBLEMS: [name: string, code: string, asking: () => Asking, detail: string][] = [
  [
    'a field',
    'invalid-request',
    () => post('/orders', order({ lines: [line({ quantity: '-1' })] })),
    '/lines/0/quantity：必须是十进制数字字符串，例如 "1.5"。',
  ],
  [
    'a missing field',
    'invalid-request',
    () => post('/orders', { lines: [line()] }),
    '/customerId：为必填项。',
  ],
  [
    'an unknown field',
    'invalid-request',
    () => post('/orders', order({ total: 1 })),
    '/total：不是该请求的字段。',
  ],
  [
    'no JSON',
    'invalid-request',
    () => post('/orders', 0, { raw: '{"a": 1,}' }),
    '请求体不是有效的 JSON（见第 9 个字符）。',
  ],
  ['no object', 'invalid-request', () => post('/orders', []), '请求体：必须是对象。'],
  ['a parameter', 'invalid-request', () => ({ path: '/orders?limit=0' }), '/limit：不能小于 1。'],
  [
    'an unknown parameter',
    'invalid-request',
    () => ({ path: '/customers?color=red' }),
    '/color：不是该接口的参数；可用参数：',
  ],
  ['a cursor', 'invalid-request', () => ({ path: '/orders?cursor=x' }), '该游标不属于此列表。'],
  ['asked-for fields', 'invalid-request', () => ({ path: '/orders?fields=secret' }), '没有字段 secret。'],
  [
    'If-Match',
    'invalid-request',
    () => change({ headers: { 'if-match': 'x' } }),
    '/if-match：必须是读取该资源时得到的 ETag（可有多个），或为 *。',
  ],
  [
    'no key',
    'idempotency-key-missing',
    () => post('/orders', order(), { headers: { 'idempotency-key': '' } }),
    '请发送请求头 Idempotency-Key，每次操作使用新的值。',
  ],
  ['a role', 'forbidden', () => ({ path: '/reviews', role: 'warehouse' }), '您的角色无权执行此操作。'],
  ['nothing there', 'not-found', () => ({ path: `/customers/${NOBODY}` }), '客户不存在。'],
  ['no route', 'not-found', () => ({ path: '/nowhere' }), '没有此接口。'],
  [
    'another method',
    'method-not-allowed',
    () => ({ method: 'DELETE', path: '/orders' }),
    '此路径支持的方法：GET、POST。',
  ],
  ['a second one', 'already-exists', () => post('/products', { ...NEW_PRODUCT, sku: product.sku }), `产品`],
  [
    'another version',
    'precondition-failed',
    () => change({ headers: { 'if-match': '"7-x"' } }),
    '当前版本为 1，您读取的是 7，请重新读取。',
  ],
  ['no version', 'precondition-required', () => change({}), '请将读取时得到的 ETag 作为 If-Match 发送。'],
  [
    'a large body',
    'too-large',
    () => post('/orders', order({ notes: 'x'.repeat(1_000_001) })),
    '请求体不能超过 1000000 字节。',
  ],
  [
    'another type',
    'unsupported-media-type',
    () => post('/orders', order(), { headers: { 'content-type': 'text/csv' } }),
    '请以 application/json 发送请求体。',
  ],
  [
    'on record',
    'unprocessable',
    () => post('/orders', order({ customerId: NOBODY })),
    '/customerId：客户不存在。',
  ],
];

const NEW_PRODUCT = {
  name: 'Part',
  unit: 'pcs',
  quantityDecimals: 0,
  taxCode: 'standard',
  supply: { kind: 'purchase', leadTimeDays: 5 },
  prices: [{ currency: 'EUR', unitPrice: '10.00' }],
};

/** Words that no Chinese sentence of ours has. */
const ENGLISH = /\b(a|an|and|be|has|in|is|must|no|not|of|the|this|to)\b/i;

describe.each(PROBLEMS)('a problem with %s (%s)', (_, code, asking, detail) => {
  it('has the same code and type in both languages, and the words of one', async () => {
    const [en, zh] = [await ask(asking()), await ask(asking(), 'zh-CN,zh;q=0.9,en;q=0.8')];
    for (const { body, headers } of [en, zh]) {
      expect(body).toMatchObject({ code, type: `/problems/${code}`, status: en.status });
      expect(headers.get('content-type')).toBe('application/problem+json');
      expect(headers.get('vary')).toBe('Accept-Language');
    }
    expect(zh.status).toBe(en.status);
    expect([en.headers.get('content-language'), zh.headers.get('content-language')]).toEqual(['en', 'zh']);
    expect(zh.body.detail.startsWith(detail)).toBe(true);
    expect(placesIn(zh)).toEqual(placesIn(en));
    for (const words of wordsOf(zh)) expect(words).not.toMatch(ENGLISH);
    for (const words of wordsOf(en)) expect(words).not.toMatch(/\p{Script=Han}/u);
  });
});

const placesIn = ({ body }: Answer) =>
  body.errors?.map((e: { in: string; pointer: string }) => [e.in, e.pointer]);
const wordsOf = ({ body }: Answer): string[] => [
  body.title,
  body.detail,
  ...(body.errors ?? []).map((e: { detail: string }) => e.detail),
];

it('a key used twice and a state that forbids it are told in Chinese too', async () => {
  const key = { 'idempotency-key': randomUUID() };
  await ask(post('/orders?dryRun=false', order(), { headers: key }));
  const other = await ask(post('/orders?dryRun=false', order({ notes: 'other' }), { headers: key }), 'zh');
  expect(other.body).toMatchObject({
    code: 'idempotency-key-reused',
    title: 'Idempotency-Key 已用于其他请求',
  });
  const { id } = await tw.place(customer.id, [line()], { onShortage: 'refuse' });
  await tw.until(id, (o) => o.status === 'rejected');
  const cancelled = await ask(
    post(`/orders/${id}/cancel`, { reason: 'late' }, { headers: { 'if-match': '*' } }),
    'zh',
  );
  expect(cancelled.body).toMatchObject({ code: 'conflict', detail: '订单已拒绝，不能取消。' });
});

it('what the review found, and what a wait comes to, is told in the language asked for', async () => {
  const { id } = await tw.place(customer.id, [line({ quantity: '2000' })]);
  const en = await tw.until(id, waitsFor('review'));
  expect(en.review.findings[0]?.message).toMatch(/^The total of 23800\.00 EUR is above the limit/);
  expect(en.waits[0]?.otherwise).toBe('a reminder goes to reviewer');
  const { body: zh, headers } = await ask({ path: `/orders/${id}` }, 'zh');
  expect(headers.get('content-language')).toBe('zh');
  expect(zh.review.findings).toEqual([
    { code: 'amount', message: '订单总额 23800.00 EUR 超过限额 10000.00 EUR。' },
  ]);
  expect(zh.waits[0]).toEqual({ ...en.waits[0], otherwise: '将提醒审核人员' });
  const listed = await ask({ path: '/reviews?limit=100' }, 'zh');
  expect(listed.body.items.find((o: { id: string }) => o.id === id).review).toEqual(zh.review);
  const tried = await ask(post('/orders?dryRun=true', order({ lines: [line({ quantity: '2000' })] })), 'zh');
  expect(tried.body.findings).toEqual(zh.review.findings);
});

it('an answer in another language has another entity tag, and a repeated command the language of the first', async () => {
  const path = `/orders/${(await tw.place(customer.id, [line({ quantity: '3000' })])).id}`;
  await tw.until(path.slice('/orders/'.length), waitsFor('review'));
  const [en, zh] = [await ask({ path }, 'en'), await ask({ path }, 'zh')];
  expect(zh.headers.get('etag')).not.toBe(en.headers.get('etag'));
  const command = post('/orders', order(), { headers: { 'idempotency-key': randomUUID() } });
  const first = await ask(command, 'zh');
  const again = await ask(command, 'en');
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect([first.headers.get('content-language'), again.headers.get('content-language')]).toEqual([
    'zh',
    'zh',
  ]);
  expect(again.body).toEqual(first.body);
});

it('parallel callers each get their own language', async () => {
  const asked = Array.from({ length: 40 }, (_, i) => (i % 2 ? 'zh' : 'en'));
  const answers = await Promise.all(asked.map((language) => ask({ path: `/customers/${NOBODY}` }, language)));
  expect(answers.map((a) => a.body.detail)).toEqual(
    asked.map((language) => (language === 'zh' ? '客户不存在。' : 'No such customer.')),
  );
  expect(new Set(answers.map((a) => a.body.traceId)).size).toBe(40);
});
