import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { Closers } from '../../infra/local/closers.ts';
import { addressOf, shut } from '../../infra/local/engines/server.ts';
import { type Run, Stage } from './cdk.ts';
import type { Whereabouts } from './deployed.ts';
import { startEmulator } from './emulator.ts';
import { startFront } from './front.ts';
import { startMailDrop } from './mailbox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Set when the end-to-end tests are to run against a deployment. */
    deployed: Whereabouts;
    /** The emulated account. */
    account: { env: Record<string, string>; scratch: string };
  }
}

/** Makes an account, and deploys Tradewind there as ops do. @returns what takes all of it away again */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const closers = new Closers();
  try {
    await deployInto(project, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
  return () => closers.close();
}

async function deployInto(project: TestProject, closers: Closers): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'tradewind-deploy-'));
  closers.add(() => rmSync(scratch, { recursive: true, force: true }));
  const drop = await startMailDrop(() => emulator.mailsTaken());
  closers.add(drop.stop);
  const emulator = await startEmulator(scratch, drop.smtp);
  closers.add(emulator.stop);
  const { env } = emulator;
  const stage = new Stage('proof', env, scratch);
  succeeded('bootstrap', await stage.bootstrap());
  succeeded('deploy', await stage.deploy());
  const outputs = stage.outputs();
  const front = await startFront(outputs.ApiUrl ?? '');
  closers.add(() => shut(front));
  project.provide('account', { env, scratch });
  project.provide('deployed', {
    stage: stage.name,
    url: addressOf(front),
    mailbox: drop.url,
    table: outputs.TableName ?? '',
    pool: outputs.UserPoolId ?? '',
    client: outputs.UserPoolClientId ?? '',
    machine: outputs.StateMachineArn ?? '',
    env,
  });
}

/** @throws with all that was printed */
function succeeded(what: string, { code, text }: Run): void {
  if (code !== 0) throw new Error(`cdk ${what} ended with ${code}:\n${text}`);
  console.info(`cdk ${what}: done`);
}
