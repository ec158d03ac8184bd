import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Local } from '../../infra/local/start.ts';
import { eventually } from '../support/eventually.ts';
import { call, startFixture } from './support.ts';

let local: Local;
beforeAll(async () => {
  local = await startFixture();
});
afterAll(() => local.stop());

const json = { 'content-type': 'application/json' };
const claimsOf = (body: { event: { requestContext: { authorizer: { jwt: { claims: object } } } } }) =>
  body.event.requestContext.authorizer.jwt.claims;

describe('the event', () => {
  it('has the form of payload 2.0', async () => {
    const path = '/echo?a=1&a=2&b=%C3%A4%20x&empty=';
    const headers = { ...json, 'X-Two': 'b', cookie: 'a=1; b=2' };
    const { body } = await call(local, 'POST', path, { headers, body: '{"x":1}' });
    expect(body.event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /echo',
      rawPath: '/echo',
      rawQueryString: 'a=1&a=2&b=%C3%A4%20x&empty=',
      queryStringParameters: { a: '1,2', b: 'ä x', empty: '' },
      headers: { 'content-type': 'application/json', 'x-two': 'b' },
      cookies: ['a=1', 'b=2'],
      body: '{"x":1}',
      isBase64Encoded: false,
      requestContext: {
        stage: '$default',
        routeKey: 'POST /echo',
        http: { method: 'POST', path: '/echo', protocol: 'HTTP/1.1' },
        requestId: expect.any(String),
        timeEpoch: expect.any(Number),
      },
    });
    expect(body.event.headers).not.toHaveProperty('cookie');
  });

  it('leaves out what is not there', async () => {
    const { body } = await call(local, 'GET', '/echo');
    for (const name of ['queryStringParameters', 'pathParameters', 'body', 'cookies'])
      expect(body.event).not.toHaveProperty(name);
  });

  it('carries as base64 what does not say that it is text', async () => {
    const { body } = await call(local, 'POST', '/echo', {
      body: 'a=1',
      headers: { 'content-type': 'text/x' },
    });
    expect(body.event).toMatchObject({ body: 'a=1', isBase64Encoded: false });
    const form = await call(local, 'POST', '/echo', { body: new URLSearchParams({ a: '1' }) });
    expect(form.body.event).toMatchObject({ body: 'YT0x', isBase64Encoded: true });
  });

  it('decodes path parameters', async () => {
    await call(local, 'POST', '/things/%C3%A4%2Fb', { body: '{"waitSeconds":1}', headers: json });
    const { body } = await call(local, 'GET', '/things/%C3%A4%2Fb');
    expect(body.pk).toEqual({ S: 'THING#ä/b' });
  });
});

describe('claims', () => {
  it('arrive as texts, lists as the authorizer writes them', async () => {
    const token = await local.token(['admin', 'sales'], 'cus_1', { nested: { a: [1] } });
    const { body } = await call(local, 'GET', '/echo', { headers: { authorization: `Bearer ${token}` } });
    expect(claimsOf(body)).toMatchObject({
      'cognito:groups': '[admin sales]',
      'custom:customerId': 'cus_1',
      email_verified: 'true',
      token_use: 'id',
      nested: '{"a":[1]}',
      exp: expect.stringMatching(/^\d+$/),
    });
  });

  it('name the same person in every token of a role', async () => {
    const [one, two, other] = await Promise.all([
      call(local, 'GET', '/echo'),
      call(local, 'GET', '/echo'),
      call(local, 'GET', '/echo', { headers: { authorization: await local.token('admin') } }),
    ]);
    const subs = [one, two, other].map(({ body }) => (claimsOf(body) as { sub: string }).sub);
    expect(subs[0]).toBe(subs[1]);
    expect(subs[2]).not.toBe(subs[0]);
  });
});

describe('a token', () => {
  const seconds = (): number => Math.floor(Date.now() / 1000);
  const foreign = async (alg: string): Promise<string> => {
    const { privateKey } = await generateKeyPair(alg, { extractable: true });
    const { kid } = await exportJWK(privateKey);
    return await new SignJWT({ iss: ISSUER, aud: 'Client', sub: 'x', exp: seconds() + 60 })
      .setProtectedHeader({ alg, kid: kid ?? 'other' })
      .sign(privateKey);
  };
  const ISSUER = 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Pool';
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const tampered = async (): Promise<string> => {
    const [head, , signature] = (await local.token('sales')).split('.');
    return [
      head,
      part({ iss: ISSUER, aud: 'Client', exp: seconds() + 60, 'cognito:groups': ['admin'] }),
      signature,
    ].join('.');
  };

  it.each<[string, () => string | Promise<string>]>([
    ['that is missing', () => ''],
    ['that is none', () => 'Bearer nonsense'],
    ['that is expired', () => local.token('sales', undefined, { exp: seconds() - 1 })],
    ['without an end', () => local.token('sales', undefined, { exp: undefined })],
    ['that is not valid yet', () => local.token('sales', undefined, { nbf: seconds() + 60 })],
    ['for another client', () => local.token('sales', undefined, { aud: 'other' })],
    ['of another issuer', () => local.token('sales', undefined, { iss: `${ISSUER}x` })],
    ['signed with another key', () => foreign('RS256')],
    ['signed in another way', () => foreign('ES256')],
    ['that was changed', tampered],
    [
      'without signature',
      () => `${part({ alg: 'none' })}.${part({ iss: ISSUER, aud: 'Client', exp: seconds() + 60 })}.`,
    ],
  ])('%s is refused', async (_, make) => {
    const { status, body, headers } = await call(local, 'GET', '/echo', {
      headers: { authorization: await make() },
    });
    expect({ status, body }).toEqual({ status: 401, body: { message: 'Unauthorized' } });
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('may name its client in place of an audience, and stand without `Bearer`', async () => {
    const token = await local.token('sales', undefined, { aud: undefined, client_id: 'Client' });
    const { status } = await call(local, 'GET', '/echo', { headers: { authorization: token } });
    expect(status).toBe(200);
  });

  it('is not asked for where no authorizer is', async () => {
    const { status } = await call(local, 'GET', '/open/a/b', { headers: { authorization: '' } });
    expect(status).toBe(500);
  });

  it('can be verified with the published key', async () => {
    const published = new URL(`${local.url}/_local/issuer/.well-known/jwks.json`);
    const { payload } = await jwtVerify(await local.token('sales'), createRemoteJWKSet(published));
    expect(payload.iss).toBe(ISSUER);
    expect(await (await fetch(published)).text()).not.toContain('"d"');
  });
});

describe('an answer', () => {
  it('may be binary and set cookies', async () => {
    const response = await fetch(`${local.url}/binary`, {
      headers: { authorization: await local.token('sales') },
    });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 1]);
  });

  it('without a status is the body', async () => {
    expect(await call(local, 'GET', '/plain')).toMatchObject({ status: 200, body: { plain: true } });
  });

  it('to a fault says nothing of it', async () => {
    expect(await call(local, 'GET', '/fault')).toMatchObject({
      status: 500,
      body: { message: 'Internal Server Error' },
    });
  });

  it.each([
    ['GET', '/nowhere'],
    ['DELETE', '/echo'],
    ['GET', '/echo/'],
    ['GET', '/things/'],
  ])('to %s %s is not found', async (method, path) => {
    expect(await call(local, method, path)).toMatchObject({ status: 404, body: { message: 'Not Found' } });
  });

  it('to a path that cannot be decoded is a bad request', async () => {
    expect((await call(local, 'GET', '/things/%E0%A4%A')).status).toBe(400);
  });
});

describe('limits', () => {
  it('on how often a route is called: what comes too fast is refused, until there is room again', async () => {
    const ask = async () => {
      const reply = await fetch(`${local.url}/open/door`);
      return { status: reply.status, body: await reply.text() };
    };
    const at = performance.now();
    const given = await Promise.all(Array.from({ length: 30 }, ask));
    const room = 5 + (10 * (performance.now() - at)) / 1000;
    const refused = given.filter(({ status }) => status === 429);
    expect(given.length - refused.length).toBeGreaterThanOrEqual(1);
    expect(given.length - refused.length).toBeLessThanOrEqual(room);
    expect(refused.map(({ body }) => JSON.parse(body))).toContainEqual({ message: 'Too Many Requests' });
    // Another route has a measure of its own.
    expect((await call(local, 'GET', '/echo')).status).toBe(200);
    await eventually(async () => (await ask()).status !== 429);
  });

  it.each([
    ['a body over 10 MB', 10 * 1024 * 1024 + 1, 413],
    ['a body that is too large for a function', 7 * 1024 * 1024, 413],
  ])('%s', async (_, size, status) => {
    const reply = await call(local, 'POST', '/echo', {
      body: 'a'.repeat(size),
      headers: { 'content-type': 'text/plain' },
    });
    expect(reply.status).toBe(status);
  });

  it.each([
    ['headers under 10,240 bytes', 8000, 200],
    ['headers over 10,240 bytes', 10_240, 431],
    ['headers over what Node takes', 200_000, 431],
  ])('%s', async (_, size, status) => {
    const { status: given } = await call(local, 'GET', '/echo', { headers: { 'x-long': 'a'.repeat(size) } });
    expect(given).toBe(status);
  });
});
