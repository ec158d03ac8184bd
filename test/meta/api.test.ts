import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allRoutes } from '../../functions/meta/modules.ts';
import { PROBLEMS } from '../../functions/shared/problem.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

/** Without a token. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(tw.local.url + path, { method, headers });

// Tests look into answers of any shape.
// biome-ignore lint/suspicious/noExplicitAny: see above
const json = async (answer: Promise<Response>): Promise<any> => (await answer).json();

describe('to anyone', () => {
  test('/openapi.json is the document, with an entity tag for who has it already', async () => {
    const first = await ask('/openapi.json');
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('application/json');
    const { openapi, paths } = await json(Promise.resolve(first));
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual([...new Set(allRoutes().map(({ route }) => route.path))]);
    const etag = first.headers.get('etag') ?? '';
    const again = await ask('/openapi.json', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test.each(['br', 'gzip', 'identity'])(
    'files come in %s where it is accepted, far below what a function may answer',
    async (encoding) => {
      const { headers, status } = await ask('/docs/swagger-ui.js', { 'accept-encoding': encoding });
      expect(status).toBe(200);
      expect(headers.get('content-encoding') ?? 'identity').toBe(encoding);
      expect(headers.get('vary')).toBe('Accept-Encoding');
      expect(Number(headers.get('content-length'))).toBeLessThan(encoding === 'identity' ? 2e6 : 5e5);
    },
  );

  test('/docs is a page that may load and ask nothing but this API, and everything it names is there', async () => {
    const page = await ask('/docs');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const html = await page.text();
    expect(html).not.toMatch(/https?:\/\/|style=|<script>/);
    const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(3);
    for (const path of named) expect([path, (await ask(`/${path}`)).status]).toEqual([path, 200]);
  });

  test('/problems tells of every code what it means, in two languages', async () => {
    const { items } = await json(ask('/problems'));
    expect(items.map(({ code }: { code: string }) => code)).toEqual(Object.keys(PROBLEMS));
    for (const { code, status, title, meaning } of items) {
      expect(status).toBe(PROBLEMS[code as keyof typeof PROBLEMS].status);
      expect(title.zh + meaning.zh).toMatch(/\p{sc=Han}/u);
      expect(meaning.en.length).toBeGreaterThan(20);
    }
    const one = await json(ask('/problems/conflict'));
    expect(items).toContainEqual(one);
  });

  test('a problem’s type leads to what the catalogue says of its code', async () => {
    const asked = '/nowhere/near/here';
    const problem = await json(ask(asked));
    const { pathname } = new URL(problem.type, `https://somewhere.example${asked}`);
    const { code, type, title } = await json(ask(pathname));
    expect(problem).toMatchObject({ code, type, title: title.en });
  });

  test.each(['/docs/nothing.js', '/docs/..%2Findex.mjs', '/problems/nothing'])(
    '%s is not found',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});

describe('what no route takes', () => {
  test.each(['/', '/nowhere', '/orders/', '/orders/a/b/c'])('%s: no such path', async (path) => {
    const answer = await ask(path);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      status: 404,
      code: 'not-found',
      traceId: expect.any(String),
    });
  });

  test.each([
    ['DELETE', '/orders', 'GET, POST'],
    ['PUT', '/customers/cus_1', 'GET, PATCH'],
    ['POST', '/openapi.json', 'GET'],
    ['HEAD', '/docs', 'GET'],
  ])('%s %s: the methods that it takes', async (method, path, allow) => {
    const answer = await ask(path, {}, method);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  });

  test('says so in the reader’s language', async () => {
    const answer = await ask('/orders', { 'accept-language': 'zh-CN' }, 'DELETE');
    expect(await answer.text()).toMatch(/\p{sc=Han}.*GET/u);
    expect(answer.headers.get('content-language')).toBe('zh');
  });

  test('does not open what asks for a token', async () => {
    for (const path of ['/orders', '/customers', '/invoices']) expect((await ask(path)).status).toBe(401);
  });
});
