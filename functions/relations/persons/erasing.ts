import { z } from 'zod';
import { keys } from '../../shared/keys.ts';
import type { Change } from '../../shared/stream.ts';
import { Stale, transact, type Write } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import { placeOf } from './holdings.ts';
import type { Erasure, Person } from './model.ts';
import { contactErasures, erasures } from './store.ts';

/** Documents of one step, so that it takes seconds. */
const A_STEP = 40;
const A_PAGE = 20;

const record = z.object({ customerId: z.string(), version: z.int(), person: z.unknown().optional() });

/**
 * Takes an erasure a step on for each change of it, which brings the next one. What a step that was cut off has erased
 * already is looked at again and left as it is.
 */
export async function goOnErasing({ after }: Change): Promise<void> {
  if (!after) return;
  const { customerId, version, person } = record.parse(after);
  const write = person ? await goOnWithContact(customerId, version) : await goOnWithAll(customerId, version);
  if (!write) return;
  try {
    await transact([write]);
  } catch (error) {
    // Somebody asked for it again meanwhile, which brings the step again.
    if (!(error instanceof Stale)) throw error;
  }
}

async function goOnWithAll(customerId: string, version: number): Promise<Write | undefined> {
  const erasure = await erasures.find(keys.erasure(customerId));
  if (erasure?.version !== version || erasure.state === 'done') return undefined;
  return erasures.replace({ ...erasure, ...(await step(erasure, now())) });
}

/** Once all is done, whom it was about is erased from here, too. */
async function goOnWithContact(customerId: string, version: number): Promise<Write | undefined> {
  const erasure = await contactErasures.find(keys.contactErasure(customerId));
  if (erasure?.version !== version || !erasure.person) return undefined;
  const { person, ...rest } = erasure;
  const further = await step(erasure, now(), person);
  return contactErasures.replace({ ...rest, ...further, ...(further.state === 'done' ? {} : { person }) });
}

type Progress = Pick<Erasure, 'place' | 'looked' | 'changed' | 'state' | 'updatedAt' | 'finishedAt'>;

async function step(erasure: Erasure, at: string, person?: Person): Promise<Progress> {
  let { place, looked, changed } = erasure;
  for (const most = looked + A_STEP; looked < most; ) {
    const here = placeOf(erasure.subjects, place.number);
    if (!here) return { place, looked, changed, state: 'done', finishedAt: at, updatedAt: at };
    const page = { limit: A_PAGE, cursor: place.cursor };
    const { items, next } = await here.holds.erase(here.subject, page, at, person);
    looked += items.length;
    changed += items.filter((isChanged) => isChanged).length;
    place = next ? { number: place.number, cursor: next } : { number: place.number + 1 };
  }
  return { place, looked, changed, state: 'running', updatedAt: at };
}
