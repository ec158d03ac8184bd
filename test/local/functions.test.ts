import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratch } from './scratch.ts';
import { call, startForTest } from './support.ts';

describe('an instance', () => {
  it('has the environment of its function and nothing of this process', async () => {
    process.env.OF_THE_LAPTOP = 'yes';
    const local = await startForTest();
    const { body } = await call(local, 'GET', '/environment');
    expect(body).toMatchObject({
      TABLE_NAME: 'fixture-table',
      ONLY_API: 'yes',
      AWS_REGION: 'eu-central-1',
      AWS_LAMBDA_FUNCTION_NAME: 'fixture-api',
      AWS_ENDPOINT_URL_DYNAMODB: local.endpoints.dynamodb,
      AWS_ENDPOINT_URL_SFN: local.endpoints.states,
      AWS_ENDPOINT_URL_SES: local.endpoints.mail,
    });
    expect(body).not.toHaveProperty('OF_THE_LAPTOP');
    expect(body).not.toHaveProperty('HOME');
  });

  it('takes one event at a time; others get instances of their own, up to the limit', async () => {
    const local = await startForTest({ instances: 2 });
    const replies = await Promise.all(Array.from({ length: 20 }, () => call(local, 'GET', '/echo')));
    const counts = replies.map(({ body }) => body.calls as number);
    // Each instance counts its own calls: two that each begin with 1, and all calls between them.
    expect(counts.filter((count) => count === 1)).toHaveLength(2);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(10);
  });

  it('is warm for the next event', async () => {
    const local = await startForTest();
    for (const calls of [1, 2, 3]) expect((await call(local, 'GET', '/echo')).body.calls).toBe(calls);
  });

  it('knows its name and its time', async () => {
    const local = await startForTest();
    const { body } = await call(local, 'GET', '/echo');
    expect(body.name).toBe('fixture-api');
    expect(body.left).toBeGreaterThan(1000);
    expect(body.left).toBeLessThanOrEqual(2000);
  });

  it('is destroyed when its time is over, and the next event gets another', async () => {
    const local = await startForTest({ instances: 1 });
    const event = { routeKey: 'GET /slow' };
    await expect(local.invoke('api', event)).rejects.toMatchObject({
      name: 'Sandbox.Timedout',
      message: expect.stringContaining('Task timed out after 2.00 seconds'),
    });
    expect((await call(local, 'GET', '/echo')).body.calls).toBe(1);
  });

  it('that ends by itself fails its event, and the next event gets another', async () => {
    const local = await startForTest({ instances: 1 });
    await expect(local.invoke('api', { routeKey: 'GET /exit' })).rejects.toMatchObject({
      name: 'Runtime.ExitError',
    });
    expect((await call(local, 'GET', '/echo')).body.calls).toBe(1);
  });

  it('gives errors as Lambda does', async () => {
    const local = await startForTest();
    await expect(local.invoke('api', { routeKey: 'GET /fault' })).rejects.toMatchObject({
      name: 'TypeError',
      payload: { errorType: 'TypeError', errorMessage: 'secret', trace: expect.any(Array) },
    });
  });

  it('loads what tests put before the bundle', async () => {
    const module = join(scratch('preload'), 'preload.mjs');
    writeFileSync(module, 'process.env.ONLY_API = "changed";');
    const local = await startForTest({ preload: [pathToFileURL(module).href] });
    expect((await call(local, 'GET', '/environment')).body.ONLY_API).toBe('changed');
  });

  it('goes through what tests put before the engines', async () => {
    const local = await startForTest({ endpoints: (real) => ({ ...real, mail: 'http://127.0.0.1:9' }) });
    expect((await call(local, 'GET', '/environment')).body.AWS_ENDPOINT_URL_SES).toBe('http://127.0.0.1:9');
  });
});
