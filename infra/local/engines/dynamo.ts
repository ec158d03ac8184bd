import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { Child } from './child.ts';
import { clientConfig } from './client-config.ts';
import { passing } from './passing.ts';
import { freePort } from './port.ts';
import { indexStream } from './stream-index.ts';

export interface Engine {
  endpoint: string;
  stop(): Promise<void>;
}

/** `npx` may have to fetch it first; an engine that the user named is there or isn't. */
const START_MS = 60_000;
const GIVEN_MS = 5000;

/**
 * The table's engine: the one at AWS_ENDPOINT_URL_DYNAMODB when that is set, else dynoxide.
 * @param file where it keeps its data; without one it keeps none
 * @throws when none can be started, saying what to do
 */
export async function startDynamo(file: string | undefined): Promise<Engine> {
  const given = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  if (given) {
    await ready(given, undefined, GIVEN_MS);
    return { endpoint: given, stop: async () => {} };
  }
  if (file !== undefined) return startDynoxide(file);
  const { directory, remove } = passing('tradewind-table-');
  try {
    const { endpoint, stop } = await startDynoxide(join(directory, 'table.db'));
    return { endpoint, stop: () => stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function startDynoxide(file: string): Promise<Engine> {
  const port = await freePort();
  const [command, ...before] = program();
  const serve = ['serve', '--host', '127.0.0.1', '--port', String(port)];
  const child = new Child(command, [...before, ...serve, '--db-path', file]);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await ready(endpoint, child, START_MS);
    await indexStream(file);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { endpoint, stop: () => child.stop() };
}

/** The platform's binary, else whatever `npx` finds for this platform. */
function program(): [string, ...string[]] {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  const executable = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';
  try {
    return [createRequire(import.meta.url).resolve(`${name}/${executable}`)];
  } catch {
    return ['npx', '--yes', 'dynoxide'];
  }
}

async function ready(endpoint: string, child: Child | undefined, withinMs: number): Promise<void> {
  const client = new DynamoDBClient({ ...clientConfig(endpoint), maxAttempts: 1 });
  const deadline = Date.now() + withinMs;
  try {
    for (;;) {
      const error = await client.send(new ListTablesCommand({ Limit: 1 })).then(() => undefined, String);
      if (error === undefined) return;
      const failure = child?.failure ?? (Date.now() > deadline ? error : undefined);
      if (failure !== undefined) throw new Error(`${what(child)}: ${failure}`);
      await sleep(10);
    }
  } finally {
    client.destroy();
  }
}

const what = (child: Child | undefined): string =>
  child
    ? `dynoxide did not start on ${process.platform}-${process.arch} (set AWS_ENDPOINT_URL_DYNAMODB to use another DynamoDB)`
    : 'AWS_ENDPOINT_URL_DYNAMODB does not answer';
