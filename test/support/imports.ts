import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { ImportKind, operationView } from '../../functions/imports/model.ts';
import { eventually } from './eventually.ts';
import type { Tradewind } from './tradewind.ts';

export type Operation = z.input<typeof operationView>;

/** Sends a CSV file as a caller does. */
export async function sendFile(
  { local }: Tradewind,
  kind: ImportKind,
  csv: string,
  { role = 'admin', key = randomUUID(), type = 'text/csv' } = {},
) {
  const answer = await fetch(`${local.url}/imports?kind=${kind}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await local.token(role)}`,
      'content-type': type,
      'idempotency-key': key,
    },
    body: csv,
  });
  // Tests know what they asked for.
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test asked for
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any };
}

/** The import once it has ended. */
export const ended = (tw: Tradewind, id: string, withinMs = 120_000): Promise<Operation> =>
  eventually(
    async () => {
      const now: Operation = await tw.get(`/operations/${id}`);
      if (now.state === 'done' || now.state === 'failed') return now;
      throw new Error(`it is ${now.state} with ${JSON.stringify(now.counts)}`);
    },
    { withinMs, everyMs: 50 },
  );

/** Sends a file and waits for its end. */
export async function bringIn(tw: Tradewind, kind: ImportKind, csv: string, withinMs?: number) {
  const { status, body } = await sendFile(tw, kind, csv);
  if (status !== 202) throw new Error(`${status} ${JSON.stringify(body)}`);
  return ended(tw, body.id, withinMs);
}

/** The lines of the error file, without its head. */
export async function errorsOf({ as }: Tradewind, id: string, language = 'en'): Promise<string[]> {
  const { body } = await as('admin').get(`/operations/${id}/errors`, { 'accept-language': language });
  return Buffer.from(body).toString().trimEnd().split('\r\n').slice(1);
}
