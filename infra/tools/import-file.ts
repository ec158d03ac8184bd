import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportKind } from '../../functions/imports/model.ts';
import { type Api, ApiError, callApi } from './import-api.ts';
import { type Failure, failuresOf, follow, idOf, type OnProgress } from './import-follow.ts';

export interface ImportReport {
  kind: ImportKind;
  total: number;
  created: number;
  /** Were there already, and were left as they are. */
  existing: number;
  failed: number;
  failures: Failure[];
}

export interface ImportOptions {
  kind: ImportKind;
  file: string;
  /** Base address of the API. */
  url: string;
  /** Of someone who may create such things. */
  token: string;
  onProgress?: OnProgress;
}

/**
 * Sends a CSV file to the API as it is, and follows what that makes of it: good rows go in, bad ones are told. What
 * was brought in before is left as it is, so a file can be mended and sent again.
 * @throws ApiError when the API refuses the file whole, or can't be reached
 */
export async function importFile(options: ImportOptions): Promise<ImportReport> {
  const { kind, file, url, token, onProgress = () => {} } = options;
  const api = { url, token };
  const { id, counts, fault, state } = await follow(api, await send(api, kind, file), onProgress);
  if (state === 'failed') throw new Error(`${id} was given up after ${counts.done} rows: ${fault}`);
  const { rows: total, created, existing, failed } = counts;
  const failures = failed > 0 ? await failuresOf(api, id) : [];
  return { kind, total, created, existing, failed, failures };
}

async function send(api: Api, kind: ImportKind, file: string): Promise<string> {
  const command = { body: (await readFile(file)).toString(), key: randomUUID(), type: 'text/csv' };
  try {
    return idOf((await callApi(api, 'POST', `/imports?kind=${kind}`, command)).body);
  } catch (error) {
    throw error instanceof ApiError && error.fields.length > 0 ? refused(file, error) : error;
  }
}

/** What keeps a file from being read is told by its lines. */
function refused(file: string, { status, code, fields }: ApiError): ApiError {
  const lines = fields.map(({ pointer, detail }) => {
    const [line = '', column = ''] = pointer.split('/').slice(1);
    return describe(file, { line: Number(line), column, detail });
  });
  return new ApiError(status, code, lines.join('\n'));
}

export const describe = (file: string, { line, column, detail }: Failure): string =>
  `${basename(file)}:${line}: ${column ? `${column} ` : ''}${detail}`;
