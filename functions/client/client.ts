import createFetcher from 'openapi-fetch';
import { EntityTags } from './entity-tags.ts';
import type { ClientOptions } from './options.ts';
import { persistentFetch } from './persistent-fetch.ts';
import { problemOf } from './problem-error.ts';
import type {
  Answer,
  Commanding,
  InPart,
  Item,
  ListPaths,
  Operation,
  PathsWith,
  Preview,
  PreviewPaths,
  Reading,
} from './types.ts';

/** The API, typed by its own document. Whatever is not a success is thrown as a ProblemError. */
export interface Tradewind {
  /** The thing, or those of its fields that `fields` names. */
  get<P extends PathsWith<'get'>, F extends string = never>(
    path: P,
    ...asked: Reading<Operation<P, 'get'>, F>
  ): Promise<InPart<Answer<Operation<P, 'get'>>, F>>;

  /** All items of a list, page after page as they are asked for. */
  list<P extends ListPaths, F extends string = never>(
    path: P,
    ...asked: Reading<Operation<P, 'get'>, F>
  ): AsyncIterableIterator<InPart<Item<P>, F>>;

  /** A command, without an `idempotencyKey` under a new one; one that decides upon what was seen wants `ifMatch`. */
  post<P extends PathsWith<'post'>>(
    path: P,
    ...asked: Commanding<Operation<P, 'post'>>
  ): Promise<Answer<Operation<P, 'post'>>>;

  /** A change of what was read: `ifMatch` is the thing itself, as this client gave it out, or its tag. */
  patch<P extends PathsWith<'patch'>>(
    path: P,
    ...asked: Commanding<Operation<P, 'patch'>>
  ): Promise<Answer<Operation<P, 'patch'>>>;

  /** Tries a command: what would come of it, and nothing is written. */
  preview<P extends PreviewPaths>(
    path: P,
    ...asked: Commanding<Operation<P, 'post'>>
  ): Promise<Preview<Operation<P, 'post'>>>;
}

interface AskedOfAny {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  idempotencyKey?: string;
  ifMatch?: string | object;
}
type Call = (method: string, path: string, asked?: AskedOfAny) => Promise<unknown>;

export function createTradewind(options: ClientOptions): Tradewind {
  const call = callWith(options);
  const client = {
    get: (path: string, asked?: AskedOfAny) => call('GET', path, asked),
    list: (path: string, asked?: AskedOfAny) => itemsOf(call, path, asked),
    post: (path: string, asked?: AskedOfAny) => call('POST', path, keyed(asked)),
    patch: (path: string, asked?: AskedOfAny) => call('PATCH', path, asked),
    preview: (path: string, asked: AskedOfAny = {}) =>
      call('POST', path, { ...keyed(asked), query: { ...asked.query, dryRun: true } }),
  };
  // The types of the document say what these give; the API holds itself to them with its own schemas.
  return client as unknown as Tradewind;
}

const keyed = (asked: AskedOfAny = {}): AskedOfAny => ({
  ...asked,
  idempotencyKey: asked.idempotencyKey ?? crypto.randomUUID(),
});

function callWith(options: ClientOptions): Call {
  const tags = new EntityTags();
  const fetcher = createFetcher<Record<string, Record<string, never>>>({
    baseUrl: options.url,
    fetch: persistentFetch(options),
    querySerializer: { array: { style: 'form', explode: false } },
    bodySerializer: (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body)),
    headers: options.language ? { 'accept-language': options.language } : {},
  });
  fetcher.use({
    onResponse: async ({ response }) => {
      if (!response.ok) throw await problemOf(response);
    },
  });
  return async (method, path, { path: inPath, query, body, signal, ...asked } = {}) => {
    const init = {
      params: { path: inPath, query },
      body,
      signal,
      headers: headersOf(body, asked, tags),
      parseAs: 'stream',
    };
    // Typed where it is called from; to the fetcher, any path is one.
    const { response } = await fetcher.request(method as never, path as never, init as never);
    const content = await contentOf(response);
    tags.remember(content, response);
    return content;
  };
}

const headersOf = (
  body: unknown,
  { headers, idempotencyKey, ifMatch }: AskedOfAny,
  tags: EntityTags,
): Record<string, string> => ({
  // A text is a file; every other body is JSON.
  // No column's name begins so.
  ...(typeof body === 'string'
    ? { 'content-type': body.trimStart().startsWith('<') ? 'application/xml' : 'text/csv' }
    : {}),
  ...headers,
  ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
  ...(ifMatch ? { 'if-match': typeof ifMatch === 'object' ? tags.of(ifMatch) : ifMatch } : {}),
});

const contentOf = async (response: Response): Promise<unknown> =>
  response.headers.get('content-type')?.includes('json')
    ? response.json()
    : new Uint8Array(await response.arrayBuffer());

interface Page {
  items: unknown[];
  next?: string;
}

async function* itemsOf(call: Call, path: string, asked: AskedOfAny = {}) {
  let cursor: string | undefined;
  do {
    const query = { ...asked.query, ...(cursor === undefined ? {} : { cursor }) };
    // Every path that may be listed answers with a page, by its type.
    const page = (await call('GET', path, { ...asked, query })) as Page;
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}
