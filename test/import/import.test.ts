import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../infra/tools/import-file.ts';
import type { ImportKind } from '../../infra/tools/import-kinds.ts';
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
const load = async (kind: ImportKind, content: string) =>
  importFile({ kind, file: await file(content), url, token: 't' });

const STOCK = `sku,warehouse,quantity\n${Array.from({ length: 40 }, (_, i) => `A-${i},HAM,${i + 1}`).join('\n')}`;
const PRODUCT_HEAD = 'sku,name,unit,quantityDecimals,taxCode,supply.kind,supply.leadTimeDays,prices.EUR';
const CUSTOMERS = 'reference,name,language,currency,paymentTermDays\nK-1,One,en,EUR,30\n,Two,en,EUR,30';

describe('an import', () => {
  it('creates every row, eight at a time at most, and tells how far it is', async () => {
    const steps: number[] = [];
    const onProgress = (done: number) => steps.push(done);
    const report = await importFile({ kind: 'stock', file: await file(STOCK), url, token: 't', onProgress });
    expect(report).toMatchObject({ total: 40, created: 40, existing: 0, failures: [] });
    expect(steps).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(api.mostAtOnce).toBeLessThanOrEqual(8);
    expect(api.commands.size).toBe(40);
  });

  it.each<[ImportKind, string]>([
    ['stock', STOCK],
    ['customers', CUSTOMERS],
    ['products', `${PRODUCT_HEAD}\nA-1,Bolt,pcs,0,standard,purchase,3,1.5`],
  ])('of %s changes nothing when repeated', async (kind, content) => {
    const first = await load(kind, content);
    const before = structuredClone(api.commands);
    expect(await load(kind, content)).toMatchObject({ created: 0, existing: first.created, failures: [] });
    expect(api.commands).toEqual(before);
  });

  it('knows what is there longer than the API remembers commands', async () => {
    await load('stock', STOCK);
    const again = STOCK.replace('A-0,HAM,1\n', 'A-0,HAM,99\n');
    expect(await load('stock', again)).toMatchObject({ created: 0, existing: 40 });
    await load('customers', CUSTOMERS);
    const renamed = await load('customers', CUSTOMERS.replace('One', 'Uno'));
    expect(renamed).toMatchObject({ created: 0, existing: 2 });
  });

  it('leaves a product that differs as it is', async () => {
    await load('products', `${PRODUCT_HEAD}\nA-1,Bolt,pcs,0,standard,purchase,3,1.5`);
    const report = await load('products', `${PRODUCT_HEAD}\nA-1,Bolt,pcs,0,standard,purchase,3,1.6`);
    expect(report).toMatchObject({ created: 0, existing: 1 });
    expect(api.commands.size).toBe(1);
  });

  it('sends nothing when one row is wrong', async () => {
    await expect(load('stock', `${STOCK}\nA-99,HAM,lots`)).rejects.toThrow('file.csv:42: quantity');
    expect(api.commands.size).toBe(0);
  });
});

describe('when the API', () => {
  it('refuses a row, the others go in and the report says which and why', async () => {
    api.misbehave = (body) =>
      body.sku === 'A-3'
        ? {
            status: 422,
            body: { code: 'unprocessable', errors: [{ pointer: '/sku', detail: 'is no product' }] },
          }
        : undefined;
    const report = await load('stock', STOCK);
    expect(report).toMatchObject({
      created: 39,
      failures: [{ line: 5, name: 'A-3 HAM', detail: '/sku is no product' }],
    });
  });

  it('hangs up or is busy in passing, the same command is sent again', async () => {
    const troubles: ReturnType<ApiStub['misbehave']>[] = ['hang up', { status: 503, body: {} }];
    api.misbehave = () => troubles.pop();
    expect(await load('customers', CUSTOMERS)).toMatchObject({ created: 2, failures: [] });
  });

  it('is not there, it says so', async () => {
    api.stop();
    await expect(load('customers', CUSTOMERS)).rejects.toThrow(`no answer from ${url}`);
  });

  it('does not know the token, it says so once', async () => {
    api.misbehave = () => ({ status: 401, body: { message: 'Unauthorized' } });
    await expect(load('stock', STOCK)).rejects.toThrow('the token is missing, wrong or expired');
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
    expect(out).toMatch(/stock 40 of 40\n40 created, 0 there already, 0 failed\n$/);
    expect(code).toBe(0);
  });

  it('fails with the rows that failed', async () => {
    api.misbehave = () => ({
      status: 403,
      body: { code: 'forbidden', detail: 'Your role may not do this.' },
    });
    const { code, err, out } = await run('customers', await file(CUSTOMERS), '--url', url, '--token', 't');
    expect(err).toContain('file.csv:2: K-1: Your role may not do this.');
    expect(out).toContain('0 created, 0 there already, 2 failed');
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
