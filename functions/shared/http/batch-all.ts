import { isDeepStrictEqual } from 'node:util';
import { concurrently } from '../concurrently.ts';
import { keys } from '../keys.ts';
import { MAX_TRANSACTION_ITEMS } from '../limits.ts';
import { remember } from '../once.ts';
import { conflict, fieldProblem, Problem } from '../problem.ts';
import { keyOfWrite, type Write } from '../table.ts';
import { say } from '../texts/say.ts';
import { AT_ONCE, type Batch, callOf, nameOf, type Result, together, within } from './batch-item.ts';
import type { BatchItem } from './batch-route.ts';
import { type Answer, recordOf, toAnswer } from './perform.ts';

interface Planned {
  answer: Answer;
  writes: Write[];
}

/**
 * Decides about every item and puts all of it into one transaction.
 * @throws Problem naming what is wrong with each item, or how many of them fit
 */
export async function decideAll(batch: Batch, items: readonly BatchItem[]) {
  const plans = await concurrently(AT_ONCE, items, (item, index) => plan(batch, item, index));
  saidOnce(plans);
  const wrong = [...refusedIn(plans), ...collisionsIn(plans)];
  if (wrong.length > 0) throw together(wrong);
  const planned = plans.filter((p): p is Planned => !(p instanceof Problem));
  assertFits(planned);
  const results = planned.map(({ answer: { status, body } }): Result => ({ status, body }));
  return { results, writes: asOne(planned) };
}

async function plan(batch: Batch, item: BatchItem, index: number): Promise<Planned | Problem> {
  const { single, handler, call, key } = batch;
  try {
    const own = callOf(single, item, call);
    const reply = await handler(own);
    const answer = { ...toAnswer(single, reply), language: call.language };
    const record = keys.idempotency(call.caller.id, nameOf(batch, index), key);
    const writes = [
      ...(reply.writes ?? []),
      remember(record, JSON.stringify(answer), recordOf(own).attributes),
    ];
    return { answer, writes };
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

const refusedIn = (plans: readonly (Planned | Problem)[]): Problem[] =>
  plans.flatMap((problem, index) => (problem instanceof Problem ? [within(index, problem)] : []));

/** What several items say alike of one thing (that something begins with a customer) is written for the first of them. */
function saidOnce(plans: readonly (Planned | Problem)[]): void {
  const first = new Map<string, Write>();
  const isNew = (write: Write): boolean => {
    const known = first.get(keyOfWrite(write));
    if (!known) first.set(keyOfWrite(write), write);
    return !(known && write.shared && isDeepStrictEqual(known, write));
  };
  for (const planned of plans)
    if (!(planned instanceof Problem)) planned.writes = planned.writes.filter(isNew);
}

/** A transaction may touch an item once. */
function collisionsIn(plans: readonly (Planned | Problem)[]): Problem[] {
  const first = new Map<string, number>();
  return plans.flatMap((planned, index) => {
    if (planned instanceof Problem) return [];
    const touched = planned.writes.map(keyOfWrite);
    const other = touched.map((key) => first.get(key)).find((at) => at !== undefined);
    for (const key of touched) if (!first.has(key)) first.set(key, index);
    const detail = say('is about the same thing as item {other}', { other: other ?? 0 });
    return other === undefined ? [] : [within(index, conflict(detail))];
  });
}

/** The batch's own record takes a place, too. @throws Problem unprocessable naming how many items fit */
function assertFits(planned: readonly Planned[]): void {
  let room = MAX_TRANSACTION_ITEMS - 1;
  for (const [index, { writes }] of planned.entries()) {
    room -= writes.length;
    if (room < 0)
      throw fieldProblem('/items', say('only the first {count} fit into one transaction', { count: index }));
  }
}

/** What the table refuses is told of the item that wanted it. */
const asOne = (planned: readonly Planned[]): Write[] =>
  planned.flatMap(({ writes }, index) => writes.map((write) => toldOf(index, write)));

function toldOf(index: number, { op, onConflict }: Write): Write {
  if (onConflict === 'retry') return { op, onConflict };
  const refuse = () => {
    const error = onConflict();
    return error instanceof Problem ? within(index, error) : error;
  };
  return { op, onConflict: refuse };
}
