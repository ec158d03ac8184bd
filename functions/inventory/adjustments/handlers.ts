import { findProducts } from '../../catalog/index.ts';
import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { newId } from '../../shared/ids.ts';
import { inState, keys } from '../../shared/keys.ts';
import type { ListOptions } from '../../shared/paging.ts';
import { listByReference } from '../../shared/references.ts';
import { warehouseCodes } from '../../shared/settings.ts';
import { assertAtOnce } from '../at-once.ts';
import { assertAdjustable } from '../rules.ts';
import { adjustStock } from './adjusting.ts';
import { booked } from './booking.ts';
import type { Adjustment } from './model.ts';
import type { adjustmentRoutes } from './routes.ts';
import { decide, told } from './rules.ts';
import { ADJUSTMENTS, adjustments } from './store.ts';

export const adjustmentHandlers: Handlers<typeof adjustmentRoutes> = {
  adjustStock,

  async listAdjustments({ query: { reference, status, ...page }, at }) {
    const find = async (id: string) =>
      id.startsWith('adj_') ? adjustments.find(keys.adjustment(id)) : undefined;
    const isAsked = (one: Adjustment) => !status || told(one, at).status === status;
    const found = reference
      ? await listByReference(['adjustment'], reference, find, isAsked)
      : await listed(status, page, at);
    return { body: { ...found, items: found.items.filter(isAsked).map((one) => told(one, at)) } };
  },

  async getAdjustment({ params, at }) {
    return { body: told(await adjustments.get(keys.adjustment(params.id)), at) };
  },

  async reviewAdjustment({ params, body, caller, at }) {
    const before = await adjustments.get(keys.adjustment(params.id));
    const by = actorOf(caller);
    const after = decide(before, body, at, by);
    const booking = after.status === 'booked' ? await bookingOf(after, { at, by }) : { writes: [] };
    const { writes, ...made } = booking;
    const done = { ...after, ...made };
    return {
      body: { ...done, version: done.version + 1 },
      writes: assertAtOnce([adjustments.replace(done), ...writes], '/lots'),
    };
  },
};

/** What waits, and what has in vain, by when it had to be decided. */
function listed(status: string | undefined, page: Omit<ListOptions, 'from' | 'to'>, at: string) {
  if (!status) return adjustments.list('byKind', ADJUSTMENTS, page);
  const bound = status === 'waiting' ? { from: at } : status === 'lapsed' ? { to: at } : {};
  const stored = status === 'lapsed' ? 'waiting' : status;
  return adjustments.list('byState', inState(ADJUSTMENTS, stored), { ...page, ...bound });
}

/** The ledger names who agreed, and the document that says who asked. */
async function bookingOf(one: Adjustment, when: { at: string; by: Adjustment['askedBy'] }) {
  const { sku, kind, reason, reference = one.id } = one;
  const product = (await findProducts([sku])).get(sku);
  assertAdjustable(one, product, warehouseCodes());
  const movementId = newId('mov', when.at);
  const { writes } = await booked(one, product, { id: movementId, kind, reason, reference, ...when });
  return { movementId, writes };
}
