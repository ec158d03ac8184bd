import { findProducts } from '../../catalog/index.ts';
import { customers } from '../../customers/index.ts';
import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { inState, keys } from '../../shared/keys.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { giveReference, listByReference } from '../../shared/references.ts';
import { getSettings, warehouseCodes } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { inStockUnits } from '../said.ts';
import { reserve } from '../stock.ts';
import { levelsOf } from '../store.ts';
import { releaseAll } from './ending.ts';
import type { QuoteHold } from './model.ts';
import type { reservationRoutes } from './routes.ts';
import { ended, newQuoteHold } from './rules.ts';
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

  async reserveForQuote({ body: said, caller, at }) {
    const skus = said.lines.map(({ sku }) => sku);
    const warehouses = warehouseCodes();
    const [products, levels] = await Promise.all([findProducts(skus), levelsOf(skus, warehouses)]);
    const body = { ...said, lines: inStockUnits(said.lines, products) };
    const { atMost } = getSettings().reservations;
    if (body.customerId && !(await customers.find(keys.customer(body.customerId))))
      throw fieldProblem('/customerId', say('is no customer'));
    const made = newQuoteHold(body, { products, levels, warehouses, atMost }, at, actorOf(caller));
    return {
      body: made,
      writes: [
        quoteHolds.create(made),
        ...made.lines.flatMap((line) => reserve({ ...line, warehouse: made.warehouse }, made.id)),
        ...giveReference('reservation', made.id, { after: made.reference }),
      ],
    };
  },

  async releaseReservation({ params, caller, at }) {
    const before = await quoteHolds.get(keys.quoteHold(params.id));
    const after = ended(before, 'released', at, actorOf(caller));
    return { body: { ...after, version: before.version + 1 }, writes: releaseAll(after) };
  },
};
