import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { type FunctionSpec, named } from '../template/functions.ts';
import { type Endpoints, environmentOf } from './environment.ts';
import { FunctionError } from './errors.ts';
import { Pool } from './pool.ts';

export interface FunctionsOptions {
  /** Asked when an instance starts: some services answer only once the functions are there. */
  endpoints(): Endpoints;
  preload: readonly string[];
  /** Instances of one function at most. */
  instances: number;
  output: Writable;
  log(line: string): void;
}

/** Lambda's limit on what goes in and what comes out. */
const MAX_PAYLOAD_BYTES = 6 * 1024 * 1024;

/** All functions of the template, ready to be called. */
export class Functions {
  private readonly specs: readonly FunctionSpec[];
  private readonly pools: Map<string, Pool>;
  private readonly listeners = new Set<() => void>();
  private readonly log: FunctionsOptions['log'];

  constructor(specs: readonly FunctionSpec[], options: FunctionsOptions) {
    this.specs = specs;
    this.log = options.log;
    this.pools = new Map(specs.map((spec) => [spec.name, poolOf(spec, options)]));
  }

  /**
   * Calls a function and waits for its answer.
   * @param name a function's name, ARN, or what people call it
   * @throws FunctionError
   */
  async invoke(name: string, event: unknown): Promise<unknown> {
    const payload = JSON.stringify(event) ?? 'null';
    if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES) throw tooLarge('RequestTooLargeException', 'request');
    const began = performance.now();
    try {
      const result = await this.poolOf(name).invoke(payload);
      if (Buffer.byteLength(result) > MAX_PAYLOAD_BYTES)
        throw tooLarge('Function.ResponseSizeTooLarge', 'response');
      return JSON.parse(result);
    } finally {
      this.log(`${this.spec(name).name}: ${Math.round(performance.now() - began)} ms`);
      for (const listener of this.listeners) listener();
    }
  }

  /** Calls `listener` whenever a function has run, because it may have written something. */
  onRun(listener: () => void): void {
    this.listeners.add(listener);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.stop()));
  }

  /** @throws when no function or several answer to the name */
  spec(name: string): FunctionSpec {
    return this.specs.find(({ arn }) => name === arn) ?? named(this.specs, name);
  }

  private poolOf(name: string): Pool {
    const spec = this.spec(name);
    const pool = this.pools.get(spec.name);
    if (!pool) throw new Error(`no function ${name}`);
    return pool;
  }
}

const tooLarge = (errorType: string, what: string): FunctionError =>
  new FunctionError({ errorType, errorMessage: `the ${what} is larger than ${MAX_PAYLOAD_BYTES} bytes` });

function poolOf(spec: FunctionSpec, options: FunctionsOptions): Pool {
  const [file = 'index', handlerName = 'handler'] = spec.handler.split('.');
  const start = { handlerName, functionName: spec.name, arn: spec.arn, memoryMb: spec.memoryMb };
  return new Pool(
    {
      start: { ...start, module: moduleOf(spec.directory, file) },
      env: () => environmentOf(spec, options.endpoints()),
      timeoutMs: spec.timeoutMs,
      preload: options.preload,
      output: options.output,
      onReady: (initMs) => options.log(`${spec.name}: instance ready in ${Math.round(initMs)} ms`),
    },
    options.instances,
  );
}

/** @throws when the bundle isn't there */
function moduleOf(directory: string, file: string): string {
  const path = ['mjs', 'js', 'cjs'].map((end) => join(directory, `${file}.${end}`)).find(existsSync);
  if (path === undefined) throw new Error(`${directory} holds no ${file}.mjs`);
  return pathToFileURL(path).href;
}
