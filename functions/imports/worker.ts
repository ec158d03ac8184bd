import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import { log, logAbout } from '../shared/log.ts';
import { following } from '../shared/stream.ts';
import { Stale, transact, type Write } from '../shared/table.ts';
import { now } from '../shared/time.ts';
import type { Operation } from './model.ts';
import { advanced, started, stumbled } from './rules.ts';
import { getChunk, operations, saveErrors } from './store.ts';
import { workOff } from './work.ts';

const operationRecord = z.object({ id: z.string(), version: z.int() });

/**
 * Moves imports on, a step for each change of their operations; a step changes the operation, which brings the next.
 * So a file's parts are worked off one after the other, and a change that comes again finds its step taken.
 */
export const handler = following(async ({ after }) => {
  if (!after) return;
  const { id, version } = operationRecord.parse(after);
  await logAbout({ operationId: id }, async () => {
    const operation = await operations.find(keys.operation(id));
    if (operation?.version === version) await commit(await stepOf(operation));
  });
});

async function stepOf(operation: Operation): Promise<Write[]> {
  if (operation.state === 'queued') return [operations.replace(started(operation, now()))];
  return operation.state === 'running' ? workOrStumble(operation) : [];
}

/** A fault is counted on the operation itself, so that an import that can't go on ends, and says so. */
async function workOrStumble(operation: Operation): Promise<Write[]> {
  const { id, next } = operation;
  try {
    const { outcomes, errors } = await workOff(operation, await getChunk(id, next));
    return [operations.replace(advanced(operation, outcomes, now())), ...saveErrors(id, next, errors)];
  } catch (error) {
    log('error', 'a part of an import failed', { chunk: next, error });
    return [operations.replace(stumbled(operation, String(error).slice(0, 300), now()))];
  }
}

async function commit(writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  try {
    await transact(writes);
  } catch (error) {
    // Another took the same step.
    if (!(error instanceof Stale)) throw error;
  }
}
