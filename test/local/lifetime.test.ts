import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDynamo } from '../../infra/local/engines/dynamo.ts';
import { readIssuer } from '../../infra/local/issuer/store.ts';
import { issueToken } from '../../infra/local/issuer/token.ts';
import { running } from '../../infra/local/lock.ts';
import { eventually } from '../support/eventually.ts';
import { call, newDataDir, startFixture, startForTest } from './support.ts';

const json = { 'content-type': 'application/json' };
const input = JSON.stringify({ failures: 0, error: 'x', waitSeconds: 600, parts: [] });
const refused = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  );

describe('a start', () => {
  it('takes less than three seconds', async () => {
    const began = performance.now();
    await startForTest({ dataDir: newDataDir() });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('goes on where the last one ended', async () => {
    const dataDir = newDataDir();
    const before = await startFixture({ dataDir });
    await call(before, 'POST', '/things/a', { headers: json, body: input });
    await eventually(() => before.executions.list().some(({ name }) => name === 'a'));
    const token = await before.token('sales');
    await before.stop();

    const after = await startForTest({ dataDir });
    expect(after.resumed).toBe(1);
    const read = await call(after, 'GET', '/things/a', { headers: { authorization: token } });
    expect(read.body.input).toEqual({ S: input });
    await eventually(async () => (await call(after, 'POST', '/things/a/release')).status === 200);
    await eventually(() => after.executions.list()[0]?.status === 'SUCCEEDED');
  });

  it('hands over what was written and not yet read when the last one ended', async () => {
    const dataDir = newDataDir();
    const before = await startFixture({ dataDir });
    await call(before, 'POST', '/things/a', { headers: json, body: input });
    await eventually(() => before.executions.list().length === 1);
    const streams = join(dataDir, 'streams', 'Mapping.json');
    const read = await eventually(() => existsSync(streams) && readFileSync(streams, 'utf8'));
    await call(before, 'POST', '/things/b', { headers: json, body: input });
    await eventually(() => before.executions.list().length === 2);
    await before.stop();

    // As if it had died before the second was done: with neither its position nor its execution written.
    writeFileSync(streams, read);
    const journal = join(dataDir, 'executions.jsonl');
    writeFileSync(journal, `${readFileSync(journal, 'utf8').split('\n')[0]}\n`);
    const after = await startForTest({ dataDir });
    await eventually(() => after.executions.list().length === 2);
  });

  it('on a directory in use says who has it', async () => {
    const dataDir = newDataDir();
    const local = await startForTest({ dataDir });
    await expect(startFixture({ dataDir })).rejects.toThrow(
      `is in use: Tradewind runs already at ${local.url}`,
    );
    expect(running(dataDir)).toMatchObject({ pid: process.pid, url: local.url, table: 'fixture-table' });
  });

  it('passes over the lock of a process that died', async () => {
    const dataDir = newDataDir();
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.once('exit', resolve));
    writeFileSync(join(dataDir, 'running.json'), JSON.stringify({ pid: child.pid }));
    await startForTest({ dataDir });
  });

  it('that fails leaves nothing behind', async () => {
    const dataDir = newDataDir();
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as { port: number };
    await expect(startFixture({ dataDir, port })).rejects.toThrow('EADDRINUSE');
    expect(running(dataDir)).toBeUndefined();
    await startForTest({ dataDir });
  });
});

describe('the engine for tables', () => {
  const given = (endpoint: string): void => {
    process.env.AWS_ENDPOINT_URL_DYNAMODB = endpoint;
    onTestFinished(() => {
      delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
    });
  };

  it('is the one that the user names, which outlives the runner', async () => {
    const engine = await startDynamo(undefined);
    onTestFinished(() => engine.stop());
    given(engine.endpoint);
    const local = await startFixture({ dataDir: newDataDir() });
    expect(local.endpoints.dynamodb).toBe(engine.endpoint);
    const { status } = await call(local, 'POST', '/things/a', { headers: json, body: input });
    expect(status).toBe(201);
    await eventually(() => local.executions.list().length === 1);
    await local.stop();
    expect(await refused(engine.endpoint)).toBe(false);
  });

  it('looks the last record of a stream up, however many there are', async () => {
    const file = join(newDataDir(), 'table.db');
    const engine = await startDynamo(file);
    onTestFinished(() => engine.stop());
    const store = new DatabaseSync(file);
    onTestFinished(() => store.close());
    const asked = 'SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?';
    const [step] = store.prepare(`EXPLAIN QUERY PLAN ${asked}`).all('any');
    expect(step?.detail).toMatch(/^SEARCH .* INDEX /);
  });

  it('that does not answer is named', async () => {
    given('http://127.0.0.1:9');
    await expect(startFixture()).rejects.toThrow('AWS_ENDPOINT_URL_DYNAMODB does not answer');
  });
});

describe('an end', () => {
  it('ends everything that was started', async () => {
    const dataDir = newDataDir();
    const local = await startFixture({ dataDir });
    await call(local, 'GET', '/echo');
    await local.stop();
    const { url, mailbox, endpoints } = local;
    for (const address of [url, mailbox, endpoints.dynamodb, endpoints.states, endpoints.mail])
      expect(await refused(address)).toBe(true);
    expect(running(dataDir)).toBeUndefined();
  });
});

describe('the issuer', () => {
  it('gives good tokens without a running server', async () => {
    const dataDir = newDataDir();
    expect(() => readIssuer(dataDir)).toThrow('there is no key');
    await (await startFixture({ dataDir })).stop();
    const token = await issueToken(readIssuer(dataDir), { roles: ['sales'] });
    const local = await startForTest({ dataDir });
    const { status } = await call(local, 'GET', '/echo', { headers: { authorization: token } });
    expect(status).toBe(200);
  });
});
