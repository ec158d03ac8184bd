import type { Caller } from '../shared/http/call.ts';
import { has } from '../shared/http/caller.ts';
import { escapePointer } from '../shared/http/json.ts';
import { serve } from '../shared/http/serve.ts';
import { keys, owned } from '../shared/keys.ts';
import { type FieldError, invalidParts, notFound, Problem } from '../shared/problem.ts';
import { giveReference, listByReference } from '../shared/references.ts';
import { say } from '../shared/texts/say.ts';
import { TARGETS } from './bring.ts';
import { cut } from './chunks.ts';
import { type Mistake, Unreadable } from './csv.ts';
import { type Content, readEntries } from './entries.ts';
import { errorFile } from './error-file.ts';
import { KINDS } from './kinds/index.ts';
import type { ImportKind, Operation } from './model.ts';
import { routes } from './routes.ts';
import { newOperation } from './rules.ts';
import { listErrors, OPERATIONS, operations, saveChunks } from './store.ts';

export const handler = serve(routes, {
  async createImport({ caller, query: { kind, reference }, body, at }) {
    assertMayBring(caller, kind);
    const { head, entries } = read(kind, body);
    const chunks = cut(entries);
    const rows = entries.reduce((sum, entry) => sum + entry.rows.length, 0);
    const operation = newOperation({ kind, reference, head, rows, chunks: chunks.length }, caller, at);
    await saveChunks(operation.id, chunks, at);
    const named = giveReference('operation', operation.id, { after: reference, in: 'query' });
    return { body: operation, writes: [operations.create(operation), ...named] };
  },

  async listOperations({ caller, query: { reference, ...page } }) {
    const isShown = (operation: Operation) => isOwn(caller, operation);
    if (reference) return { body: await listByReference(['operation'], reference, find, isShown) };
    const list = has(caller, 'admin')
      ? operations.list('byKind', OPERATIONS, page)
      : operations.list('byOwner', owned(caller.id, OPERATIONS), page);
    return { body: await list };
  },

  async getOperation({ caller, params }) {
    return { body: await getOwn(caller, params.id) };
  },

  async getOperationErrors({ caller, params, language }) {
    const { id } = await getOwn(caller, params.id);
    return { body: errorFile(await listErrors(id), language), fileName: `${id}-errors.csv` };
  },
});

/** @throws Problem forbidden for rows that the caller could not bring in one by one */
function assertMayBring(caller: Caller, kind: ImportKind): void {
  if (!has(caller, ...TARGETS[kind].route.roles))
    throw new Problem('forbidden', say('Your role may not do this.'));
}

/** Any text is a body in due form. @throws Problem unprocessable naming line and column */
function read(kind: ImportKind, file: string): Content {
  try {
    return readEntries(KINDS[kind], file);
  } catch (error) {
    throw error instanceof Unreadable
      ? invalidParts(error.mistakes.map(toFieldError), 'unprocessable')
      : error;
  }
}

const toFieldError = ({ line, column, message }: Mistake): FieldError => ({
  in: 'body',
  pointer: `/${line}${column === undefined ? '' : `/${escapePointer(column)}`}`,
  detail: message,
});

const find = (id: string) => operations.find(keys.operation(id));

const isOwn = (caller: Caller, { startedBy }: Operation): boolean =>
  has(caller, 'admin') || startedBy.id === caller.id;

async function getOwn(caller: Caller, id: string): Promise<Operation> {
  const operation = await operations.get(keys.operation(id));
  if (!isOwn(caller, operation)) throw notFound('operation');
  return operation;
}
