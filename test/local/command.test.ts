import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadConfig } from '../../infra/config.ts';
import { ROOT } from '../../infra/local/data-dir.ts';
import { running } from '../../infra/local/lock.ts';
import { eventually } from '../support/eventually.ts';
import { drawLogo, withFile } from '../support/logo.ts';
import { ReadPdf } from '../support/pdf.ts';
import { newDataDir } from './support.ts';

interface Command {
  child: ChildProcess;
  printed(): string;
  /** Exit code and all that was printed. */
  ended: Promise<{ code: number | null; text: string }>;
}

function command(script: string, args: readonly string[], env: Record<string, string>): Command {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<{ code: number | null; text: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, text })),
  );
  return { child, ended, printed: () => text };
}

const start = (args: readonly string[], env: Record<string, string>) =>
  command('infra/local/main.ts', args, env);
const refused = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  );

const { company } = loadConfig().settings;

/** @returns the path of a file with a company of one's own */
async function ownSettings(): Promise<string> {
  const { directory, remove } = withFile('logo.png', await drawLogo());
  onTestFinished(remove);
  const own = { company: { ...company, name: 'Own Company Ltd', logo: 'logo.png' } };
  writeFileSync(join(directory, 'own.json'), JSON.stringify(own));
  return join(directory, 'own.json');
}

async function expectOwnInvoice(TRADEWIND_DATA: string): Promise<void> {
  const token = await command('infra/tools/token.ts', ['finance'], { TRADEWIND_DATA }).ended;
  const get = (path: string) =>
    fetch(`${running(TRADEWIND_DATA)?.url}${path}`, {
      headers: { authorization: `Bearer ${token.text.trim()}` },
    });
  const { items } = (await (await get('/invoices?limit=1')).json()) as { items: { id: string }[] };
  const read = new ReadPdf(await (await get(`/invoices/${items[0]?.id}/pdf`)).bytes());
  expect(read.text(0)).toContain('Own Company Ltd');
  expect(read.ink(0, [50, 42, 100, 84])).toBeGreaterThan(5_000);
}

describe('npm start', () => {
  it('says where it is, obeys the tools, and ends all that it started', async () => {
    const TRADEWIND_DATA = newDataDir();
    const runner = start(['--empty'], { TRADEWIND_DATA, PORT: '0' });
    const [, url = ''] = await eventually(() => /^READY (\S+)$/m.exec(runner.printed()) ?? false, {
      withinMs: 240_000,
    });
    const { dynamodb = '', table = '' } = running(TRADEWIND_DATA) ?? {};
    expect(runner.printed()).toMatch(/^ {2}Mailbox {2}http/m);

    const token = await command('infra/tools/token.ts', ['sales'], { TRADEWIND_DATA }).ended;
    const orders = await fetch(`${url}/orders`, {
      headers: { authorization: `Bearer ${token.text.trim()}` },
    });
    expect(await orders.json()).toEqual({ items: [] });
    const fired = await command('infra/tools/schedule.ts', ['dunning'], { TRADEWIND_DATA }).ended;
    expect(fired).toMatchObject({ code: 0, text: expect.stringContaining('"schedule":"dunning"') });

    // As against another deployment: nothing is told by the runner's own directory.
    const elsewhere = {
      TRADEWIND_DATA: newDataDir(),
      AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    };
    const audited = await command('infra/tools/audit.ts', ['--table', table], elsewhere).ended;
    expect(audited).toMatchObject({ code: 0, text: expect.stringMatching(/^\d+ items, no violation$/m) });
    const admin = await command('infra/tools/token.ts', ['admin'], { TRADEWIND_DATA }).ended;
    const absent = ['ord_01J00000000000000000000000', '--url', url, '--token', admin.text.trim()];
    const redriven = await command('infra/tools/redrive.ts', absent, elsewhere).ended;
    expect(redriven).toMatchObject({ code: 1, text: expect.stringContaining('No such order') });

    const second = await start([], { TRADEWIND_DATA, PORT: '0' }).ended;
    expect(second).toMatchObject({ code: 1, text: expect.stringContaining(`runs already at ${url}`) });

    runner.child.kill('SIGINT');
    expect((await runner.ended).code).toBe(130);
    for (const address of [url, dynamodb]) expect(await refused(address)).toBe(true);
    expect(running(TRADEWIND_DATA)).toBeUndefined();
  }, 360_000);

  it('carries the sample orders through the flow on the first start, and replays none on the next', async () => {
    const TRADEWIND_DATA = newDataDir();
    const ready = (of: Command) =>
      eventually(() => /^READY \S+$/m.test(of.printed()), { withinMs: 240_000, everyMs: 100 });
    const first = start(['--settings', await ownSettings()], { TRADEWIND_DATA, PORT: '0' });
    await ready(first);
    expect(first.printed().match(/ A {2}order settled/g)).toHaveLength(1);
    expect(first.printed()).toMatch(/ B {2}review approved/);
    expect(first.printed()).toMatch(/waits for goods on purchasing until/);
    expect(first.printed()).not.toMatch(/tour stopped/i);
    await expectOwnInvoice(TRADEWIND_DATA);
    first.child.kill('SIGINT');
    await first.ended;

    const next = start([], { TRADEWIND_DATA, PORT: '0' });
    await ready(next);
    expect(next.printed()).toMatch(/orders were in flight and go on/);
    expect(next.printed()).not.toMatch(/ A {2}/);
    next.child.kill('SIGINT');
    await next.ended;
  }, 600_000);

  it('on a taken port says so before any work', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const TRADEWIND_DATA = join(newDataDir(), 'new');
    const { code, text } = await start([], { TRADEWIND_DATA, PORT: String(port) }).ended;
    expect({ code, text: text.trim() }).toEqual({
      code: 1,
      text: `port ${port} is taken; set PORT to another one`,
    });
    expect(existsSync(TRADEWIND_DATA)).toBe(false);
  });

  it('starts nothing over where somebody else keeps things', async () => {
    const TRADEWIND_DATA = newDataDir();
    writeFileSync(join(TRADEWIND_DATA, 'thesis.docx'), 'years of work');
    const { code, text } = await start(['--fresh'], { TRADEWIND_DATA, PORT: '0' }).ended;
    expect(code).toBe(1);
    expect(text).toContain('holds thesis.docx that Tradewind did not put there');
    expect(readdirSync(TRADEWIND_DATA)).toEqual(['thesis.docx']);
  });

  it.each([
    [['--nonsense'], {}, /Unknown option '--nonsense'/],
    [['--settings', 'package.json'], {}, /settings.dependencies: there is no such setting/],
    [[], { PORT: 'abc' }, /PORT=abc is no port/],
    [[], { PORT: '70000' }, /PORT=70000 is no port/],
  ])('refuses %j %j', async (args, env, message) => {
    const { code, text } = await start(args, { TRADEWIND_DATA: newDataDir(), ...env }).ended;
    expect(code).toBe(1);
    expect(text).toMatch(message);
  });
});

describe('the tools', () => {
  const TRADEWIND_DATA = newDataDir();
  it.each([
    ['token', ['sales'], /there is no key in .*: start once with `npm start`/],
    ['token', ['king'], /no role king/],
    ['token', ['customer'], /--customer cus_… is missing/],
    ['token', [], /Usage/],
    ['schedule', ['dunning'], /Tradewind is not running here/],
    ['schedule', [], /Usage/],
    ['carrier-key', [], /Usage/],
    ['carrier-key', ['--carrier', 'dhl'], /Tradewind is not running here/],
    ['redrive', [], /Usage/],
    ['redrive', ['ord_1'], /Tradewind is not running here/],
  ])('%s %j says what is wrong', async (tool, args, message) => {
    const { code, text } = await command(`infra/tools/${tool}.ts`, args, { TRADEWIND_DATA }).ended;
    expect(code).toBe(1);
    expect(text).toMatch(message);
  });
});
