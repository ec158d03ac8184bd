import { concurrently } from '../concurrently.ts';
import { keys } from '../keys.ts';
import { once } from '../once.ts';
import { Problem } from '../problem.ts';
import { getItems, type Write } from '../table.ts';
import { decideAll } from './batch-all.ts';
import { AT_ONCE, type Batch, callOf, nameOf, type Result, within } from './batch-item.ts';
import type { BatchBody, BatchItem } from './batch-route.ts';
import { type Answer, checkKey, perform, readAnswer, recall, recordOf } from './perform.ts';
import { problemBody } from './problem-body.ts';
import { MAX_ANSWER_BYTES } from './respond.ts';

/** For the statuses and problems of all items. */
const ENVELOPE_BYTES = 500_000;

/**
 * Carries out a batch and records how each item ended; what items were answered with is recorded item by item.
 * @throws what is not an item's own fault: nothing is recorded of the batch then, and its repetition goes on
 */
export async function performBatch(given: Omit<Batch, 'key'> & { key: string | undefined }): Promise<Answer> {
  const batch = { ...given, key: checkKey(given.key) };
  const { call, id, key } = batch;
  const { policy, items } = call.body as unknown as BatchBody; // a batch route's schema made it
  const { request, attributes } = recordOf(call);
  let fresh: Result[] = [];
  const { value, replayed } = await once<string>({
    key: keys.idempotency(call.caller.id, id, key),
    attributes,
    recall: (record) => recall(record, request),
    decide: async () => {
      const decided = policy === 'all' ? await decideAll(batch, items) : await decideEach(batch, items);
      fresh = decided.results;
      return { value: JSON.stringify(fresh.map(({ body: _, ...rest }) => rest)), writes: decided.writes };
    },
  });
  const results = replayed ? await recalled(batch, JSON.parse(value)) : fresh;
  return {
    status: 200,
    body: { results: thatCanBeSent(results) },
    language: call.language,
    ...(replayed ? { replayed } : {}),
  };
}

async function decideEach(batch: Batch, items: readonly BatchItem[]) {
  const results = await concurrently(AT_ONCE, items, (item, index) => resultOf(batch, item, index));
  const writes: Write[] = [];
  return { results, writes };
}

async function resultOf(batch: Batch, item: BatchItem, index: number): Promise<Result> {
  const { single, handler, call, key } = batch;
  try {
    const { status, body } = await perform(
      nameOf(batch, index),
      single,
      handler,
      callOf(single, item, call),
      key,
    );
    return { status, body };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const problem = within(index, error);
    return { status: problem.status, problem: problemBody(problem, call.language) };
  }
}

/** What was done is told in any case, though not at any length: beyond that by its status alone. */
function thatCanBeSent(results: readonly Result[]): Result[] {
  let room = MAX_ANSWER_BYTES - ENVELOPE_BYTES;
  return results.map(({ body, ...rest }) => {
    room -= Buffer.byteLength(JSON.stringify(body ?? null));
    return body !== undefined && room > 0 ? { ...rest, body } : rest;
  });
}

/** The results as they were told the first time. */
async function recalled(batch: Batch, results: readonly Result[]): Promise<Result[]> {
  const { caller } = batch.call;
  const keyOf = (index: number) => keys.idempotency(caller.id, nameOf(batch, index), batch.key);
  const done = results.flatMap(({ problem }, index) => (problem ? [] : [index]));
  const records = await getItems(done.map(keyOf));
  const bodies = new Map(done.map((index, i) => [index, readAnswer(records[i]?.value).body]));
  return results.map((result, index) =>
    bodies.has(index) ? { ...result, body: bodies.get(index) } : { ...result },
  );
}
