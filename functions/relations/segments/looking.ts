import { isDeepStrictEqual } from 'node:util';
import { digest, inState, keys } from '../../shared/keys.ts';
import { log } from '../../shared/log.ts';
import { persistently } from '../../shared/once.ts';
import { oneByOne } from '../../shared/paging.ts';
import { getSettings } from '../../shared/settings.ts';
import { transact } from '../../shared/table.ts';
import { dayIn, now } from '../../shared/time.ts';
import { STANDINGS, trades, UNKNOWN } from '../trade/store.ts';
import { wholeOf } from '../trade/whole.ts';
import { segmentLooks } from './look-record.ts';
import { segment } from './model.ts';
import { type Asked, judged } from './rules.ts';

const A_PAGE = 100;
const ATTEMPTS = 12;
/** What a run has no time for is the next one's. */
const RUN_MS = 12 * 60_000;

/**
 * Looks for what a new day has changed: customers whose time in a segment is over, and no others unless the
 * thresholds are others than the last time. What it has done is not found again, so that a run that broke off is gone
 * on with by the next.
 * @returns how many came to another segment, or stay in theirs for another time
 */
export async function lookForMoved(): Promise<number> {
  const { segments: policy, timeZone } = getSettings();
  const until = performance.now() + RUN_MS;
  const asked = { policy, timeZone, today: dayIn(timeZone, now()) };
  const told = await lookAt(asked, () => performance.now() < until);
  log('info', 'segments', { ...told });
  return told.moved;
}

interface Looked {
  moved: number;
  /** Nobody is left. */
  done: boolean;
}

/** @param hasTime asked before each customer */
export async function lookAt(asked: Asked, hasTime: () => boolean): Promise<Looked> {
  const before = await segmentLooks.find(keys.segmentLook);
  const policy = digest(JSON.stringify(asked.policy));
  const isNew = before?.policy !== policy;
  const looked = await lookFrom(isNew ? undefined : asked.today, asked, hasTime);
  if (isNew && looked.done)
    await transact([
      before ? segmentLooks.replace({ ...before, policy }) : segmentLooks.create({ policy, version: 1 }),
    ]);
  return looked;
}

/** @param due the last day of those that are looked at; without it everybody is */
async function lookFrom(due: string | undefined, asked: Asked, hasTime: () => boolean): Promise<Looked> {
  let moved = 0;
  for (const place of [UNKNOWN, ...segment.options]) {
    // Whose place is not known yet has no day.
    const to = place === UNKNOWN ? undefined : due;
    const found = oneByOne(A_PAGE, (page) =>
      trades.list('byState', inState(STANDINGS, place), { ...page, to, sort: 'until' }),
    );
    for await (const { customerId } of found) {
      if (!hasTime()) return { moved, done: false };
      if (await look(customerId, asked)) moved++;
    }
  }
  return { moved, done: true };
}

const look = (customerId: string, asked: Asked): Promise<boolean> =>
  persistently(
    async () => {
      const before = await trades.get(keys.trade(customerId));
      const after = judged(before, asked, await wholeOf(before));
      if (isDeepStrictEqual(before.standing, after.standing)) return { value: false, writes: [] };
      return { value: true, writes: [trades.replace(after)] };
    },
    { attempts: ATTEMPTS },
  );
