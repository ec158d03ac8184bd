import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../infra/tools/import-file.ts';
import { ApiStub } from './api-stub.ts';

let api: ApiStub;
let url: string;
let dir: string;
beforeEach(async () => {
  api = new ApiStub();
  url = await api.start();
  dir = await mkdtemp(join(tmpdir(), 'import-'));
});
afterEach(async () => {
  api.stop();
  await rm(dir, { recursive: true });
});

async function file(content: string): Promise<string> {
  const path = join(dir, 'file.csv');
  await writeFile(path, content);
  return path;
}
const STOCK = `sku,warehouse,quantity\n${Array.from({ length: 40 }, (_, i) => `A-${i},HAM,${i + 1}`).join('\n')}`;
const load = async (onProgress?: (done: number, total: number) => void) =>
  importFile({
    kind: 'stock',
    file: await file(STOCK),
    url,
    token: 't',
    ...(onProgress ? { onProgress } : {}),
  });

it('an import sends the file as it is, and tells how far it is until its end', async () => {
  const steps: number[] = [];
  const report = await load((done) => steps.push(done));
  expect(report).toEqual({ kind: 'stock', total: 40, created: 40, existing: 0, failed: 0, failures: [] });
  expect(steps).toEqual([20, 40]);
  expect([...api.files.values()]).toEqual([STOCK]);
});

describe('when the API', () => {
  it('refuses a row, the report says which and why', async () => {
    api.failed = 1;
    const failures = [{ line: 5, column: 'sku', detail: 'is no product' }];
    expect(await load()).toMatchObject({ created: 39, failed: 1, failures });
  });

  it('refuses the file, its lines are named as an editor knows them', async () => {
    const errors = [{ pointer: '/1/amount', detail: 'is not a column of this kind of file' }];
    api.misbehave = () => ({ status: 400, body: { code: 'invalid-request', errors } });
    await expect(load()).rejects.toThrow('file.csv:1: amount is not a column of this kind of file');
  });

  it('gives the import up, it says why', async () => {
    api.end = { state: 'failed', fault: 'chunk 1 is gone' };
    await expect(load()).rejects.toThrow('op_1 was given up after 40 rows: chunk 1 is gone');
  });

  it('hangs up or is busy in passing, the same command is sent again', async () => {
    const troubles: ReturnType<ApiStub['misbehave']>[] = ['hang up', { status: 503, body: {} }];
    api.misbehave = () => troubles.pop();
    expect(await load()).toMatchObject({ created: 40 });
    expect(api.files.size).toBe(1);
  });

  it('is not there, it says so', async () => {
    api.stop();
    await expect(load()).rejects.toThrow(`no answer from ${url}`);
  });

  it('does not know the token, it says so once', async () => {
    api.misbehave = () => ({ status: 401, body: { message: 'Unauthorized' } });
    await expect(load()).rejects.toThrow('the token is missing, wrong or expired');
  });
});

describe('npm run import', () => {
  const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const script = fileURLToPath(new URL('../../infra/tools/import.ts', import.meta.url));
      const env = { ...process.env, TRADEWIND_DATA: dir };
      execFile(process.execPath, ['--import', 'tsx', script, ...args], { env }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
      );
    });

  it('reports what it did', async () => {
    const { code, out } = await run('stock', await file(STOCK), '--url', url, '--token', 't');
    expect(out).toMatch(/stock 20 of 40\nstock 40 of 40\n40 created, 0 there already, 0 failed\n$/);
    expect(code).toBe(0);
  });

  it('fails with the rows that failed', async () => {
    api.failed = 1;
    const { code, err, out } = await run('stock', await file(STOCK), '--url', url, '--token', 't');
    expect(err).toContain('file.csv:5: sku is no product');
    expect(out).toContain('39 created, 0 there already, 1 failed');
    expect(code).toBe(1);
  });

  it('says how it is called', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('addresses.#.city') });
    expect(await run('invoices', 'x.csv')).toMatchObject({ code: 1, err: expect.stringContaining('Usage') });
    expect(await run('stock', 'x.csv', '--url', url)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^--token .* is missing/),
    });
    expect(await run('stock', 'x.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('not running here'),
    });
    const gone = await run('stock', join(dir, 'gone.csv'), '--url', url, '--token', 't');
    expect(gone).toMatchObject({ code: 1, err: expect.stringMatching(/^ENOENT.*gone\.csv'?\n$/) });
  });
});
