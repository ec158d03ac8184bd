import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { InstanceOptions } from '../../infra/local/functions/instance.ts';
import { Pool } from '../../infra/local/functions/pool.ts';
import { scratch } from './scratch.ts';

/** A function that answers what it is asked. */
function options(onReady: () => void = () => {}): InstanceOptions {
  const module = join(scratch('function'), 'index.mjs');
  writeFileSync(module, 'export const handler = (event) => event;');
  const url = pathToFileURL(module).href;
  return {
    start: { module: url, handlerName: 'handler', functionName: 'echo', arn: 'arn:echo', memoryMb: 128 },
    env: () => ({}),
    timeoutMs: 60_000,
    preload: [],
    output: process.stdout,
    onReady,
  };
}

const failureOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', String);

describe('a pool that is stopped', () => {
  it('fails the event whose instance is just ready, where a busy process hears of that too late', async () => {
    let stopped: Promise<void> | undefined;
    const pool: Pool = new Pool(
      options(() => {
        stopped = pool.stop();
      }),
      1,
    );
    expect(await failureOf(pool.invoke('"late"'))).toContain('the instance was destroyed');
    await stopped;
  });

  it('fails the events that wait for an instance, and starts none for them', async () => {
    let started = 0;
    const pool = new Pool(
      options(() => {
        started += 1;
      }),
      1,
    );
    expect(await pool.invoke('"first"')).toBe('"first"');
    const waiting = ['"second"', '"third"', '"fourth"'].map((event) => failureOf(pool.invoke(event)));
    await pool.stop();
    expect((await Promise.all(waiting)).slice(1)).toEqual(Array(2).fill('Error: echo is stopped'));
    expect(await failureOf(pool.invoke('"fifth"'))).toBe('Error: echo is stopped');
    expect(started).toBe(1);
  });
});
