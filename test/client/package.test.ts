import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let home: string;

/** A stranger's project, with this package installed as npm would lay it out. */
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'tradewind-stranger-'));
  const installed = join(home, 'node_modules/tradewind');
  mkdirSync(installed, { recursive: true });
  const { name, type, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ name, type, exports }));
  const script = join(ROOT, 'infra/tools/build-client.ts');
  execFileSync(process.execPath, ['--import', 'tsx', script, join(installed, 'dist/client')], { cwd: ROOT });
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('npm packs the client and no source', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT, encoding: 'utf8' });
  const [{ files }] = JSON.parse(packed.slice(packed.indexOf('[\n')));
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  expect(paths).toEqual(expect.arrayContaining(['dist/client/index.js', 'dist/client/index.d.ts']));
  expect(paths.filter((path) => /^(functions|infra|test)\//.test(path))).toEqual([]);
});

test('the built client runs with nothing else installed', () => {
  const program = `
    import { createTradewind, ProblemError } from 'tradewind/client';
    const client = createTradewind({ url: 'http://tradewind.example', fetch: async (request) =>
      Response.json({ message: request.url }, { status: 404 }) });
    const error = await client.get('/orders/{id}', { path: { id: 'ord/1' } }).catch((e) => e);
    console.log(error instanceof ProblemError, error.message);`;
  writeFileSync(join(home, 'run.js'), program);
  const printed = execFileSync(process.execPath, ['run.js'], { cwd: home, encoding: 'utf8' });
  expect(printed.trim()).toBe('true http://tradewind.example/orders/ord%2F1');
});

test.each(['bundler', 'nodenext'])('its types hold with module resolution %s', (resolution) => {
  const program = `
    import { createTradewind, type Schemas } from 'tradewind/client';
    const client = createTradewind({ url: '', token: async () => 'token' });
    export const placed: Schemas['Order'] = await client.post('/orders', {
      body: { customerId: 'cus_1', lines: [{ sku: 'A', quantity: '1.5' }] },
    });
    for await (const { number, open } of client.list('/invoices')) console.log(number, open.amount);
    // @ts-expect-error no such path
    await client.get('/nothing');`;
  writeFileSync(join(home, 'use.ts'), program);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2024',
    lib: ['es2024', 'dom', 'esnext.asynciterable'],
    module: resolution === 'nodenext' ? 'nodenext' : 'preserve',
    moduleResolution: resolution,
    types: [],
  };
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  const compiler = join(ROOT, 'node_modules/typescript/lib/tsc.js');
  const check = () => execFileSync(process.execPath, [compiler, '-p', '.'], { cwd: home, encoding: 'utf8' });
  expect(check()).toBe('');
});
