import { inState, keys } from '../../shared/keys.ts';
import type { Measure } from '../../shared/metrics.ts';
import { persistently } from '../../shared/once.ts';
import { getSettings } from '../../shared/settings.ts';
import { SYSTEM } from '../../shared/timeline.ts';
import { changed } from './changing.ts';
import { letGo } from './claims.ts';
import type { GoodsReturn, ReturnStatus } from './model.ts';
import { EXPIRING, moved } from './rules.ts';
import { RETURNS, returns } from './store.ts';

/** As many as a look takes; the next one goes on. */
const MOST = 50;

/** The first of those whose time is over, by the index of states. */
const overdue = async (status: ReturnStatus, at: string): Promise<GoodsReturn[]> =>
  (await returns.list('byState', inState(RETURNS, status), { limit: MOST, sort: 'until', to: at })).items;

/** Closes returns that nobody decided about or sent off in time: the goods may be returned another time. */
export async function closeOverdueReturns(at: string): Promise<void> {
  for (const status of EXPIRING)
    for (const { id } of await overdue(status, at)) await persistently(() => close(id, at), { attempts: 9 });
}

/** Looked at again: it may have been decided or sent off at this very moment. */
async function close(id: string, at: string) {
  const before = await returns.get(keys.return(id));
  const isOver = EXPIRING.includes(before.status) && before.waits && before.waits.until <= at;
  if (!isOver) return { value: undefined, writes: [] };
  const after = moved(before, 'closed', at, getSettings().returns);
  const reason = before.status === 'requested' ? 'nobody decided in time' : 'not all of it came in time';
  const happening = { type: 'return-closed', at, by: SYSTEM, reason };
  return { value: undefined, writes: changed(after, happening, await letGo(before, after)).writes };
}

/** Goods that have come in and nobody has looked at in time: they are not stock, and not credited. */
export async function countUninspected(at: string): Promise<Measure> {
  return { name: 'ReturnsLate', of: 'received', value: (await overdue('received', at)).length };
}
