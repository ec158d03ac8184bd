import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** Where the API is and in whose name it is called. */
export interface Api {
  url: string;
  token: string;
}

/** What a POST carries: JSON, or text of another type. */
export interface Command {
  body: unknown;
  key: string;
  type?: string;
  /** The entity tag of what it is about. */
  ifMatch?: string;
}

const JSON_TYPE = 'application/json';

export interface Answer {
  status: number;
  /** The command had been carried out before, and this is its answer of then. */
  replayed: boolean;
  etag: string;
  body: unknown;
}

const problem = z.object({
  code: z.string().default('unknown'),
  detail: z.string().optional(),
  title: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).default([]),
});

/** The API refused, or didn't answer; the message says why in its own words. */
export class ApiError extends Error {
  override name = 'ApiError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly { pointer: string; detail: string }[] = [],
  ) {
    super(message);
  }
}

const ATTEMPTS = 5;
const TIMEOUT_MS = 30_000;

/**
 * One call. What fails in passing is tried again, which is safe because every POST carries an Idempotency-Key.
 * @throws ApiError
 */
export async function callApi(
  api: Api,
  method: 'GET' | 'POST',
  path: string,
  command?: Command,
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await callOnce(api, method, path, command);
    } catch (error) {
      const passing = !(error instanceof ApiError) || error.status >= 500 || error.status === 429;
      if (passing && attempt < ATTEMPTS) await sleep(Math.random() * 100 * 2 ** attempt);
      else throw error instanceof ApiError ? error : unreachable(api, error);
    }
  }
}

async function callOnce(api: Api, method: string, path: string, command?: Command): Promise<Answer> {
  const response = await fetch(new URL(path, api.url), {
    method,
    headers: {
      authorization: `Bearer ${api.token}`,
      ...headersOf(command),
    },
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(command ? { body: command.type ? String(command.body) : JSON.stringify(command.body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw refusal(response.status, text);
  const replayed = response.headers.get('idempotency-replayed') === 'true';
  const isJson = response.headers.get('content-type')?.includes('json') ?? true;
  const etag = response.headers.get('etag') ?? '';
  return { status: response.status, replayed, etag, body: isJson ? JSON.parse(text) : text };
}

const headersOf = (command?: Command): Record<string, string> => ({
  ...(command ? { 'content-type': command.type ?? JSON_TYPE, 'idempotency-key': command.key } : {}),
  ...(command?.ifMatch ? { 'if-match': command.ifMatch } : {}),
});

/** Also understands API Gateway's own `{"message": …}` and pages of a proxy in between. */
function refusal(status: number, text: string): ApiError {
  const parsed = problem.safeParse(parseJson(text));
  if (!parsed.success) return new ApiError(status, 'unknown', hint(status));
  const { code, detail, title, errors } = parsed.data;
  const fields = errors.map((e) => `${e.pointer} ${e.detail}`).join('; ');
  return new ApiError(status, code, fields || detail || title || hint(status), errors);
}

const hint = (status: number): string =>
  status === 401 ? 'HTTP 401: the token is missing, wrong or expired' : `HTTP ${status}`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `fetch` puts the reason into the cause of its error. */
function unreachable({ url }: Api, error: unknown): ApiError {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return new ApiError(0, 'unreachable', `no answer from ${url}: ${String(cause)}`);
}

const page = z.object({ items: z.array(z.unknown()), next: z.string().optional() });

/** All entries of a paged list, page after page. */
export async function* listAll<S extends z.ZodType>(
  api: Api,
  path: string,
  item: S,
): AsyncGenerator<z.output<S>> {
  let next: string | undefined;
  do {
    const cursor: string = next ? `&cursor=${encodeURIComponent(next)}` : '';
    const answer = page.parse((await callApi(api, 'GET', `${path}?limit=100${cursor}`)).body);
    for (const one of answer.items) yield item.parse(one);
    next = answer.next;
  } while (next);
}
