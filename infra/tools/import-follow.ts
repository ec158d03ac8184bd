import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Api, callApi } from './import-api.ts';

const operation = z.object({
  id: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed']),
  fault: z.string().optional(),
  counts: z.object({ rows: z.int(), done: z.int(), created: z.int(), existing: z.int(), failed: z.int() }),
});
export type Operation = z.output<typeof operation>;

export const idOf = (answer: unknown): string => operation.parse(answer).id;

export type OnProgress = (done: number, total: number) => void;

const EVERY_MS = 150;

/** Looks after an import until it has ended, one way or the other. */
export async function follow(api: Api, id: string, onProgress: OnProgress): Promise<Operation> {
  for (;;) {
    const now = operation.parse((await callApi(api, 'GET', `/operations/${id}`)).body);
    onProgress(now.counts.done, now.counts.rows);
    if (now.state === 'done' || now.state === 'failed') return now;
    await sleep(EVERY_MS);
  }
}

export interface Failure {
  line: number;
  column: string;
  detail: string;
}

const rowErrors = z.array(z.tuple([z.coerce.number(), z.string(), z.string(), z.string()]));

/** Which rows could not be brought in, and why. */
export async function failuresOf(api: Api, id: string): Promise<Failure[]> {
  const { body } = await callApi(api, 'GET', `/operations/${id}/errors`);
  const [, ...lines] = parse(String(body)) as string[][]; // without options its records are lists
  return rowErrors.parse(lines).map(([line, column, , detail]) => ({ line, column, detail }));
}
