import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROLES } from '../../functions/shared/http/route.ts';
import { ROOT } from '../../infra/local/data-dir.ts';
import { type Local, startLocal } from '../../infra/local/start.ts';
import { synth } from '../../infra/synth.ts';
import { pythonWith } from '../support/python.ts';
import { makeBusiness } from './business.ts';

/*
 * npm run test:schemathesis [-- ROLE …]
 *
 * Schemathesis on a system of its own, with a token of every role and all its checks. Reports for each role as JUnit
 * in REPORTS, else in .local/schemathesis/reports.
 */

/** Where its configuration is, which names the hooks beside it. */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const HOME = join(ROOT, '.local', 'schemathesis');
const SEED = '4711';
/** Of one role at most; then it is ended and counts as failed. */
const PATIENCE_MS = 1_500_000;

/** An admin may do all there is; of the others it is mostly what they may not, which needs fewer tries. */
const WHOLE = ['--phases', 'examples,coverage,fuzzing,stateful', '--max-examples', '12'];
const SOME = ['--phases', 'examples,fuzzing', '--max-examples', '4'];

async function run(): Promise<boolean> {
  const python = pythonWith(join(import.meta.dirname, 'requirements.txt'));
  const command = join(dirname(python), 'schemathesis');
  const reports = process.env.REPORTS ?? join(HOME, 'reports');
  mkdirSync(reports, { recursive: true });
  const cdkOut = mkdtempSync(join(tmpdir(), 'tradewind-schemathesis-'));
  try {
    await synth({ stage: 'test', outdir: cdkOut });
    const local = await startLocal({ cdkOut });
    try {
      return await tryAll(local, command, reports);
    } finally {
      await local.stop();
    }
  } finally {
    rmSync(cdkOut, { recursive: true, force: true });
  }
}

async function tryAll(local: Local, command: string, reports: string): Promise<boolean> {
  const customerId = await makeBusiness(local);
  const asked = process.argv.slice(2);
  let good = true;
  for (const role of asked.length > 0 ? asked : ROLES) {
    const token = await local.token(role, role === 'customer' ? customerId : undefined);
    console.log(`\nAs ${role}`);
    const report = join(reports, `schemathesis-${role}.xml`);
    good =
      (await tryOne(command, [...argumentsOf(local, role), '--report-junit-path', report], token)) && good;
  }
  return good;
}

const argumentsOf = ({ url }: Local, role: string): string[] => [
  ...['--config-file', 'schemathesis.toml', 'run', `${url}/openapi.json`, '--url', url],
  ...['--checks', 'all', '--seed', SEED, ...(role === 'admin' ? WHOLE : SOME)],
  // How many of its own tries the generator throws away says nothing of us; a form's texts cost it many.
  ...['--suppress-health-check', 'filter_too_much'],
  ...['--generation-database', 'none', '--workers', '1', '--continue-on-failure', '--report', 'junit'],
];

async function tryOne(command: string, given: readonly string[], token: string): Promise<boolean> {
  const child = spawn(command, [...given, '--header', `Authorization: Bearer ${token}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    cwd: HERE,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    timeout: PATIENCE_MS,
  });
  const [code] = await once(child, 'close');
  return code === 0;
}

process.exitCode = (await run()) ? 0 : 1;
