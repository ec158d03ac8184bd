import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { inState, keys } from '../../shared/keys.ts';
import { listByReference } from '../../shared/references.ts';
import { releaseAll } from './ending.ts';
import { keepForQuote } from './keeping.ts';
import type { QuoteHold } from './model.ts';
import type { reservationRoutes } from './routes.ts';
import { ended } from './rules.ts';
import { QUOTE_HOLDS, quoteHolds } from './store.ts';

export const reservationHandlers: Handlers<typeof reservationRoutes> = {
  async listReservations({ query: { reference, status, ...page } }) {
    const find = (id: string) => quoteHolds.find(keys.quoteHold(id));
    const isAsked = (one: QuoteHold) => !status || one.status === status;
    if (reference) return { body: await listByReference(['reservation'], reference, find, isAsked) };
    const list = status
      ? quoteHolds.list('byState', inState(QUOTE_HOLDS, status), page)
      : quoteHolds.list('byKind', QUOTE_HOLDS, page);
    return { body: await list };
  },

  async getReservation({ params }) {
    return { body: await quoteHolds.get(keys.quoteHold(params.id)) };
  },

  async reserveForQuote({ body, caller, at }) {
    const { hold, writes } = await keepForQuote(body, at, actorOf(caller));
    return { body: hold, writes };
  },

  async releaseReservation({ params, caller, at }) {
    const before = await quoteHolds.get(keys.quoteHold(params.id));
    const after = ended(before, 'released', at, actorOf(caller));
    return { body: { ...after, version: before.version + 1 }, writes: releaseAll(after) };
  },
};
