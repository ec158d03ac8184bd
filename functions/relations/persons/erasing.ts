import { z } from 'zod';
import { keys } from '../../shared/keys.ts';
import type { Change } from '../../shared/stream.ts';
import { Stale, transact } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import { placeOf } from './holdings.ts';
import type { Erasure } from './model.ts';
import { erasures } from './store.ts';

/** Documents of one step, so that it takes seconds. */
const A_STEP = 40;
const A_PAGE = 20;

const record = z.object({ customerId: z.string(), version: z.int() });

/**
 * Takes an erasure a step on for each change of it, which brings the next one. What a step that was cut off has erased
 * already is looked at again and left as it is.
 */
export async function goOnErasing({ after }: Change): Promise<void> {
  if (!after) return;
  const { customerId, version } = record.parse(after);
  const erasure = await erasures.find(keys.erasure(customerId));
  if (erasure?.version !== version || erasure.state === 'done') return;
  const further = await step(erasure, now());
  try {
    await transact([erasures.replace(further)]);
  } catch (error) {
    // Somebody asked for it again meanwhile, which brings the step again.
    if (!(error instanceof Stale)) throw error;
  }
}

async function step(erasure: Erasure, at: string): Promise<Erasure> {
  let { place, looked, changed } = erasure;
  for (const most = looked + A_STEP; looked < most; ) {
    const here = placeOf(erasure.subjects, place.number);
    if (!here) return { ...erasure, place, looked, changed, state: 'done', finishedAt: at, updatedAt: at };
    const { items, next } = await here.holds.erase(here.subject, { limit: A_PAGE, cursor: place.cursor }, at);
    looked += items.length;
    changed += items.filter((isChanged) => isChanged).length;
    place = next ? { number: place.number, cursor: next } : { number: place.number + 1 };
  }
  return { ...erasure, place, looked, changed, updatedAt: at };
}
