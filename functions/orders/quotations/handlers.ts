import { begin } from '../../customers/index.ts';
import type { Call, Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { newId } from '../../shared/ids.ts';
import { keys } from '../../shared/keys.ts';
import { patched } from '../../shared/patch.ts';
import { accept, decline } from './answering.ts';
import { customerToQuote, redrawn, skusOf, termsOf } from './drafting.ts';
import type { Quotation } from './model.ts';
import { momentAt } from './moments.ts';
import { draftOf } from './quoting.ts';
import { getQuotation, listQuotations } from './reading.ts';
import { letGo } from './reserving.ts';
import type { ownRoutes } from './routes.ts';
import { assertMay, withdrawn } from './rules.ts';
import { send } from './sending.ts';
import { quotations } from './store.ts';
import { tellQuotation } from './view.ts';

const get = (id: string): Promise<Quotation> => quotations.get(keys.quotation(id));

/** A quotation as a command changed it. */
const changed = (after: Quotation, { at, language }: Pick<Call, 'at' | 'language'>) =>
  tellQuotation({ ...after, version: after.version + 1 }, { ...momentAt(at), language });

export const quotationHandlers: Handlers<typeof ownRoutes> = {
  listQuotations,
  getQuotation,

  async createQuotation({ caller, body, at, language }) {
    const { customerId, currency: wanted, ...asked } = body;
    const customer = await customerToQuote(customerId);
    const currency = wanted ?? customer.currency;
    const begun = {
      id: newId('quo'),
      customerId,
      currency,
      createdBy: actorOf(caller),
      mail: { state: 'none' as const },
      version: 1,
      createdAt: at,
    };
    const made = draftOf(begun, asked, await termsOf(customer, currency, skusOf(asked), at), at);
    return {
      body: tellQuotation(made, { ...momentAt(at), language }),
      writes: [quotations.create(made), begin(customerId, at)],
    };
  },

  async changeQuotation({ params, body, ...call }) {
    const before = await get(params.id);
    assertMay(before, 'draft', momentAt(call.at).today);
    const after = await redrawn(before, patched(before.asked, body), call.at);
    return { body: changed(after, call), writes: [quotations.replace(after)] };
  },

  async sendQuotation({ caller, params, body, ...call }) {
    const { after, writes } = await send(await get(params.id), body, actorOf(caller), momentAt(call.at));
    return { body: changed(after, call), writes };
  },

  async withdrawQuotation({ caller, params, body, ...call }) {
    const by = actorOf(caller);
    const after = withdrawn(await get(params.id), body.reason, by, momentAt(call.at));
    const writes = [quotations.replace(after), ...(await letGo(after, call.at, by))];
    return { body: changed(after, call), writes };
  },

  async acceptQuotation({ caller, params, body, ...call }) {
    const how = { via: 'staff', by: actorOf(caller) } as const;
    const { after, writes } = await accept(await get(params.id), body, how, momentAt(call.at));
    return { body: changed(after, call), writes };
  },

  async declineQuotation({ caller, params, body, ...call }) {
    const how = { via: 'staff', by: actorOf(caller) } as const;
    const { after, writes } = await decline(await get(params.id), body, how, momentAt(call.at));
    return { body: changed(after, call), writes };
  },
};
