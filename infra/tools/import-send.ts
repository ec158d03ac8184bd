import { createHash } from 'node:crypto';
import { type Api, ApiError, callApi } from './import-api.ts';
import { ROW_PATHS, type RowKind } from './import-kinds.ts';
import { knownNames } from './import-known.ts';
import type { Row } from './import-read.ts';

const CONCURRENCY = 8;

export type Outcome =
  | { is: 'created' | 'existing' }
  | { is: 'failed'; line: number; name: string; detail: string };

/** Sends all rows, some at a time; the order of the outcomes is that of arrival. */
export async function sendRows(
  { api, kind }: { api: Api; kind: RowKind },
  rows: readonly Row[],
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const known = await knownNames(kind, api);
  const queue = rows.values();
  const work = async () => {
    for (const row of queue)
      onOutcome(known.has(row.name) ? { is: 'existing' } : await sendRow(api, kind, row));
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}

async function sendRow(api: Api, kind: RowKind, row: Row): Promise<Outcome> {
  try {
    const command = { body: row.resource, key: keyOf(kind, row) };
    const { replayed } = await callApi(api, 'POST', ROW_PATHS[kind], command);
    return { is: replayed ? 'existing' : 'created' };
  } catch (error) {
    if (!(error instanceof ApiError) || isHopeless(error)) throw error;
    if (error.code === 'already-exists') return { is: 'existing' };
    return { is: 'failed', line: row.line, name: row.name, detail: error.message };
  }
}

/** No other row would fare better. */
const isHopeless = ({ code, status }: ApiError): boolean => code === 'unreachable' || status === 401;

/** The same row of the same kind of file is the same command, whenever and from which file it is sent. */
const keyOf = (kind: RowKind, { resource }: Row): string =>
  `import-${createHash('sha256')
    .update(`${kind}\n${JSON.stringify(resource)}`)
    .digest('base64url')}`;
