import type { Caller } from '../shared/http/call.ts';
import { actorOf } from '../shared/http/caller.ts';
import { newId } from '../shared/ids.ts';
import type { Counts, ImportKind, Operation } from './model.ts';

/** Before an import is given up, its next chunk is tried so many times, and the stream tries each of them again. */
const MAX_ATTEMPTS = 5;

interface Plan {
  kind: ImportKind;
  reference?: string | undefined;
  head: string[];
  rows: number;
  chunks: number;
}

export const newOperation = ({ rows, ...plan }: Plan, caller: Caller, at: string): Operation => ({
  id: newId('op'),
  ...plan,
  state: 'queued',
  counts: { rows, done: 0, created: 0, existing: 0, failed: 0 },
  startedBy: actorOf(caller),
  roles: [...caller.roles],
  next: 0,
  attempts: 0,
  version: 1,
  createdAt: at,
  updatedAt: at,
});

export const started = (operation: Operation, at: string): Operation => ({
  ...operation,
  state: 'running',
  startedAt: at,
  updatedAt: at,
});

/** What came of a chunk, in rows. */
export type Outcomes = Pick<Counts, 'created' | 'existing' | 'failed'>;

/** One chunk further; after the last it is done. */
export function advanced(operation: Operation, outcomes: Outcomes, at: string): Operation {
  const { counts, chunks } = operation;
  const next = operation.next + 1;
  return {
    ...operation,
    ...(next === chunks ? { state: 'done', finishedAt: at } : {}),
    counts: {
      rows: counts.rows,
      done: counts.done + outcomes.created + outcomes.existing + outcomes.failed,
      created: counts.created + outcomes.created,
      existing: counts.existing + outcomes.existing,
      failed: counts.failed + outcomes.failed,
    },
    next,
    attempts: 0,
    updatedAt: at,
  };
}

/** The next chunk could not be worked off: it is tried again, or the import given up. */
export function stumbled(operation: Operation, fault: string, at: string): Operation {
  const attempts = operation.attempts + 1;
  const end = { state: 'failed', finishedAt: at, fault } as const;
  return { ...operation, ...(attempts < MAX_ATTEMPTS ? {} : end), attempts, updatedAt: at };
}
