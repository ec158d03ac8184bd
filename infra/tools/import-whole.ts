import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Api, callApi } from './import-api.ts';
import type { ImportReport } from './import-file.ts';

const operation = z.object({
  id: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed']),
  fault: z.string().optional(),
  counts: z.object({ rows: z.int(), done: z.int(), created: z.int(), existing: z.int(), failed: z.int() }),
});
type Operation = z.output<typeof operation>;

const rowErrors = z.array(z.tuple([z.coerce.number(), z.string(), z.string(), z.string()]));

const EVERY_MS = 300;

/** Sends a file as it is, and follows what the API makes of it. @throws when the API gave it up */
export async function sendWhole(
  api: Api,
  kind: string,
  file: string,
  onProgress: (done: number, total: number) => void,
): Promise<Omit<ImportReport, 'kind'>> {
  const body = (await readFile(file)).toString();
  const key = `import-${createHash('sha256').update(`${kind}\n${body}`).digest('base64url')}`;
  const sent = await callApi(api, 'POST', `/imports?kind=${kind}`, { body, key, type: 'text/csv' });
  const { id, counts, fault, state } = await follow(api, operation.parse(sent.body).id, onProgress);
  if (state === 'failed') throw new Error(`${id} was given up after ${counts.done} rows: ${fault}`);
  const { rows: total, created, existing, failed } = counts;
  return { total, created, existing, failures: failed > 0 ? await failuresOf(api, id) : [] };
}

async function follow(
  api: Api,
  id: string,
  onProgress: (done: number, total: number) => void,
): Promise<Operation> {
  for (;;) {
    const now = operation.parse((await callApi(api, 'GET', `/operations/${id}`)).body);
    onProgress(now.counts.done, now.counts.rows);
    if (now.state === 'done' || now.state === 'failed') return now;
    await sleep(EVERY_MS);
  }
}

async function failuresOf(api: Api, id: string): Promise<ImportReport['failures']> {
  const { body } = await callApi(api, 'GET', `/operations/${id}/errors`);
  const [, ...lines] = parse(String(body)) as string[][]; // without options its records are lists
  return rowErrors.parse(lines).map(([line, name, , detail]) => ({ line, name, detail }));
}
