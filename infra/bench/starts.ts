import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { environmentOf } from '../local/functions/environment.ts';
import { Instance } from '../local/functions/instance.ts';
import type { FunctionSpec } from '../local/template/functions.ts';
import type { Stand } from './stand.ts';

export interface Start {
  name: string;
  kib: number;
  /** From loading the bundle to having its handler. */
  ms: number;
}

const ROUNDS = 5;

/** Each function's bundle, and how long a new instance takes to have it ready: the quickest of several. */
export async function measureStarts({ blueprint, local }: Stand): Promise<Start[]> {
  const starts: Start[] = [];
  for (const spec of blueprint.functions) {
    const file = join(spec.directory, 'index.mjs');
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) took.push(await startOnce(spec, file, local));
    const { size } = await stat(file);
    starts.push({ name: spec.name, kib: Math.round(size / 1024), ms: Math.round(Math.min(...took)) });
  }
  return starts;
}

async function startOnce(spec: FunctionSpec, file: string, { endpoints }: Stand['local']): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const instance = new Instance({
    start: {
      module: pathToFileURL(file).href,
      handlerName: 'handler',
      functionName: spec.name,
      arn: spec.arn,
      memoryMb: spec.memoryMb,
    },
    env: () => environmentOf(spec, endpoints),
    timeoutMs: spec.timeoutMs,
    preload: [],
    output: new Writable({ write: (_chunk, _encoding, done) => done() }),
    onReady: resolve,
  });
  const ms = await promise;
  await instance.destroy();
  return ms;
}
