import { z } from 'zod';
import type { Language } from '../fields.ts';
import { digest, keys } from '../keys.ts';
import { once, persistently } from '../once.ts';
import { invalid, Problem } from '../problem.ts';
import type { Item, Write } from '../table.ts';
import { say } from '../texts/say.ts';
import type { Call, Handler, Reply } from './call.ts';
import type { Route } from './route.ts';

export interface Answer {
  status: number;
  body: unknown;
  replayed?: boolean;
  /** Where what was made is found. */
  location?: string;
  link?: string;
  fileName?: string;
  /** In which it says what it says; a repetition's may not be the one now asked for. */
  language?: Language;
}

/** Longer than the 24 hours promised, since TTL deletes late and clocks differ. */
const KEEP_SECONDS = 48 * 3600;

/** Runs a handler and commits what it decided. A POST is kept with its answer under its Idempotency-Key. */
export async function perform<R extends Route>(
  id: string,
  route: R,
  handler: Handler<R>,
  call: Call<R>,
  idempotencyKey: string | undefined,
): Promise<Answer> {
  const decide = async () => {
    const reply = await handler(call);
    const value = { ...toAnswer(route, reply), language: call.language };
    return { value, writes: reply.writes ?? [] };
  };
  if (isDryRun(route, call)) return preview(route, await handler(call));
  if (route.method === 'POST') return perOnce(id, call, checkKey(idempotencyKey), decide);
  return persistently(decide, { attempts: 9 });
}

const isDryRun = ({ dryRun }: Route, { query }: Call): boolean =>
  dryRun !== undefined && z.object({ dryRun: z.literal(true) }).safeParse(query).success;

/** What was decided, told and thrown away. */
const preview = <R extends Route>({ dryRun }: R, reply: Reply<R>): Answer => ({
  status: 200,
  body: dryRun && z.encode(dryRun, reply.preview),
});

export const toAnswer = <R extends Route>(route: R, reply: Reply<R>): Answer => ({
  status: route.status ?? 200,
  body: z.encode(route.response, reply.body),
  ...(reply.fileName ? { fileName: reply.fileName } : {}),
});

type Decide = () => Promise<{ value: Answer; writes: readonly Write[] }>;

async function perOnce(id: string, call: Call, key: string, decide: Decide): Promise<Answer> {
  const { request, attributes } = recordOf(call);
  // Kept as text: the table does not keep the order of fields, and a repetition gets the same bytes.
  const { value, replayed } = await once<string>({
    key: keys.idempotency(call.caller.id, id, key),
    attributes,
    recall: (record) => recall(record, request),
    decide: async () => {
      const { value, writes } = await decide();
      return { value: JSON.stringify(value), writes };
    },
  });
  const answer = readAnswer(value);
  return replayed ? { ...answer, replayed } : answer;
}

export const readAnswer = (recorded: unknown): Answer => JSON.parse(String(recorded)) as Answer; // written as one

/** What the record of a request carries beside its answer: what was asked, and until when it is kept. */
export function recordOf({ params, query, body, at }: Call) {
  const request = digest(JSON.stringify([params, query, body]));
  return { request, attributes: { request, ttl: Math.floor(Date.parse(at) / 1000) + KEEP_SECONDS } };
}

/** @throws Problem idempotency-key-reused when the record is another request's */
export function recall(record: Item, request: string): string {
  if (record.request !== request)
    throw new Problem('idempotency-key-reused', say('This Idempotency-Key was used with another body.'));
  return String(record.value);
}

export function checkKey(key: string | undefined): string {
  if (!key)
    throw new Problem(
      'idempotency-key-missing',
      say('Send an Idempotency-Key header, new for each command.'),
    );
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw invalid('header', '/idempotency-key', say('must be 1 to 200 visible ASCII characters'));
}
