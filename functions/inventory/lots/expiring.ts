import type { Key } from '../../shared/keys.ts';
import { persistently } from '../../shared/once.ts';
import { listKeys } from '../../shared/paging.ts';
import { getItem } from '../../shared/table.ts';
import { laterDay } from '../../shared/time.ts';
import { changeLotsOnly } from '../stock.ts';
import { parseLevel } from '../store.ts';
import { changeLots, expiredIn } from './changing.ts';
import { EXPIRING } from './indexes.ts';
import { todayAt } from './today.ts';

const AT_ONCE = 100;

/**
 * Keeps from being sold what has expired where it lies, and finds only that by the index. As long as orders have
 * reserved it there is less to keep: what they can't be given at dispatch is kept with the look after it is free.
 */
export async function setAsideExpired(at: string): Promise<void> {
  const today = todayAt(at);
  let cursor: string | undefined;
  do {
    const to = laterDay(today, -1);
    const due = await listKeys('byOwner', EXPIRING, { limit: AT_ONCE, to, sort: 'expiresOn', cursor });
    for (const key of due.items) await persistently(() => decide(key, today), { attempts: 5 });
    cursor = due.next;
  } while (cursor);
}

async function decide(key: Key, today: string) {
  const item = await getItem(key);
  const level = item && parseLevel(item);
  const { lots = [], expired = 0, available = 0 } = level ?? {};
  const more = Math.min(available, expiredIn(lots, today) - expired);
  if (!level || more <= 0) return { value: undefined, writes: [] };
  const change = { ...changeLots(level, [], today), expired: expired + more };
  return { value: undefined, writes: [changeLotsOnly({ ...level, lots: change })] };
}
