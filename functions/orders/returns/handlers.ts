import type { Handlers } from '../../shared/http/call.ts';
import { actorOf, assertVisible, isStaff } from '../../shared/http/caller.ts';
import { isListed, partitionFor } from '../../shared/http/lists.ts';
import { keys } from '../../shared/keys.ts';
import { giveReference, listByReference } from '../../shared/references.ts';
import { getSettings } from '../../shared/settings.ts';
import { inWords } from '../parts.ts';
import { givenBy, givenFor } from '../references.ts';
import { changed, tell } from './changing.ts';
import { claim, letGo } from './claims.ts';
import { inStock } from './in-stock.ts';
import { receiveBack } from './inspecting.ts';
import { inspect } from './inspection.ts';
import type { GoodsReturn } from './model.ts';
import { shipmentToReturn } from './origin.ts';
import { type returnRoutes, usualSort } from './routes.ts';
import { decideReturn, newReturn } from './rules.ts';
import { addReturn, RETURNS, returns, returnsOf } from './store.ts';

export const returnHandlers: Handlers<typeof returnRoutes> = {
  async listReturns({ caller, query }) {
    const { reference, orderId, customerId, status, sort = usualSort(status), ...page } = query;
    const find = (id: string) => returns.find(keys.return(id));
    const isAsked = (one: GoodsReturn) => isListed(caller, one, { customerId, status });
    const isOfOrder = (one: GoodsReturn) => (!orderId || one.orderId === orderId) && isAsked(one);
    const kinds = givenFor('return', caller, customerId);
    if (reference) return { body: await listByReference(kinds, reference, find, isOfOrder) };
    if (orderId) return { body: { items: (await returnsOf(orderId)).filter(isAsked) } };
    const { index, pk } = partitionFor(caller, RETURNS, { customerId, status });
    return { body: await returns.list(index, pk, { ...page, sort }) };
  },

  async getReturn({ caller, params }) {
    const found = await returns.get(keys.return(params.id));
    assertVisible(caller, found.customerId, 'return');
    return { body: found };
  },

  async requestReturn({ caller, body: said, at }) {
    const body = { ...said, lines: await inStock(said.lines, 'quantity') };
    const shipment = await shipmentToReturn(caller, body);
    const by = { actor: actorOf(caller), authorised: isStaff(caller) };
    const made = newReturn(body, shipment, by, at, getSettings().returns);
    const data = { shipmentId: shipment.id, goods: inWords(body.lines) };
    return {
      body: made,
      writes: [
        ...addReturn(made),
        ...claim(shipment, made),
        tell(made, { type: `return-${made.status}`, at, by: by.actor, reason: body.reason, data }),
        ...giveReference(givenBy('return', caller), made.id, { after: made.reference }),
      ],
    };
  },

  async reviewReturn({ caller, params, body, at }) {
    const by = actorOf(caller);
    const before = await returns.get(keys.return(params.id));
    const after = decideReturn(before, body, at, by, getSettings().returns);
    const happening = { type: `return-${after.status}`, at, by, reason: body.reason };
    return changed(after, happening, await letGo(before, after));
  },

  async receiveReturn({ caller, params, body, at }) {
    const by = actorOf(caller);
    const before = await returns.get(keys.return(params.id));
    const lines = await inStock(body.lines, 'quantity');
    const after = receiveBack(before, { lines }, at, by, getSettings().returns);
    return changed(after, { type: 'return-received', at, by, data: { goods: inWords(lines) } });
  },

  async inspectReturn({ caller, params, body, at }) {
    const lines = await inStock(body.lines, 'restocked', 'scrapped');
    return inspect(params.id, { lines }, at, actorOf(caller));
  },
};
