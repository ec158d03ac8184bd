import { onTestFinished } from 'vitest';
import { type Local, type LocalOptions, startLocal } from '../../infra/local/start.ts';
import { writeAssembly } from './fixture/assembly.ts';
import { scratch } from './scratch.ts';

export const newDataDir = (): string => scratch('data');

/** The fixture's deployment, running in memory unless told otherwise, until the caller or the test ends it. */
export const startFixture = (options: Partial<LocalOptions> = {}): Promise<Local> =>
  startLocal({ cdkOut: writeAssembly(), retryScale: 0.001, ...options });

export async function startForTest(options: Partial<LocalOptions> = {}): Promise<Local> {
  const local = await startFixture(options);
  onTestFinished(() => local.stop());
  return local;
}

export interface Reply {
  status: number;
  headers: Headers;
  // Tests look into answers of any shape.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  body: any;
}

/** Calls the API with a token of the role `sales` unless told otherwise. */
export async function call(
  local: Local,
  method: string,
  path: string,
  { body, headers = {} }: { body?: string | URLSearchParams; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const response = await fetch(`${local.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${await local.token('sales')}`, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
}
