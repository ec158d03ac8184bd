import type { Call, Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { partitionFor } from '../../shared/http/lists.ts';
import { newId } from '../../shared/ids.ts';
import { keys } from '../../shared/keys.ts';
import { patched } from '../../shared/patch.ts';
import { getSettings } from '../../shared/settings.ts';
import { dayIn, laterDay } from '../../shared/time.ts';
import { accept, decline } from './answering.ts';
import { customerToQuote, redrawn, skusOf, termsOf } from './drafting.ts';
import type { Quotation, QuotationStatus } from './model.ts';
import { draftOf } from './quoting.ts';
import { letGo } from './reserving.ts';
import { type ownRoutes, usualSort } from './routes.ts';
import { assertMay, type Moment, withdrawn } from './rules.ts';
import { send } from './sending.ts';
import { QUOTATIONS, quotations } from './store.ts';
import { assertShown, isShownTo, tellQuotation } from './view.ts';

const momentOf = ({ at }: Pick<Call, 'at'>): Moment => ({ at, today: dayIn(getSettings().timeZone, at) });

/** A quotation as a command changed it. */
const changed = (after: Quotation, call: Pick<Call, 'at' | 'language'>) =>
  tellQuotation({ ...after, version: after.version + 1 }, { ...momentOf(call), language: call.language });

/** What was sent and what of it is over lie side by side. */
function bounds(status: QuotationStatus | undefined, today: string): { from?: string; to?: string } {
  if (status === 'sent') return { from: today };
  return status === 'expired' ? { to: laterDay(today, -1) } : {};
}

export const quotationHandlers: Handlers<typeof ownRoutes> = {
  async listQuotations({ caller, query, at, language }) {
    const { customerId, status, sort = usualSort(status), ...page } = query;
    const { today } = momentOf({ at });
    const stored = status === 'expired' ? 'sent' : status;
    const { index, pk } = partitionFor(caller, QUOTATIONS, { customerId, status: stored });
    const found = await quotations.list(index, pk, { ...page, ...bounds(status, today), sort });
    const shown = found.items.filter((one) => isShownTo(caller, one));
    return { body: { ...found, items: shown.map((one) => tellQuotation(one, { today, language })) } };
  },

  async getQuotation({ caller, params, at, language }) {
    const found = await quotations.get(keys.quotation(params.id));
    assertShown(caller, found);
    return { body: tellQuotation(found, { ...momentOf({ at }), language }) };
  },

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
      body: tellQuotation(made, { ...momentOf({ at }), language }),
      writes: [quotations.create(made)],
    };
  },

  async changeQuotation({ params, body, at, language }) {
    const before = await quotations.get(keys.quotation(params.id));
    assertMay(before, 'draft', momentOf({ at }).today);
    const after = await redrawn(before, patched(before.asked, body), at);
    return { body: changed(after, { at, language }), writes: [quotations.replace(after)] };
  },

  async sendQuotation({ caller, params, body, at, language }) {
    const before = await quotations.get(keys.quotation(params.id));
    const { after, writes } = await send(before, body, actorOf(caller), momentOf({ at }));
    return { body: changed(after, { at, language }), writes };
  },

  async withdrawQuotation({ caller, params, body, at, language }) {
    const by = actorOf(caller);
    const before = await quotations.get(keys.quotation(params.id));
    const after = withdrawn(before, body.reason, by, momentOf({ at }));
    const writes = [quotations.replace(after), ...(await letGo(after, at, by))];
    return { body: changed(after, { at, language }), writes };
  },

  async acceptQuotation({ caller, params, body, at, language }) {
    const before = await quotations.get(keys.quotation(params.id));
    const how = { via: 'staff', by: actorOf(caller) } as const;
    const { after, writes } = await accept(before, body, how, momentOf({ at }));
    return { body: changed(after, { at, language }), writes };
  },

  async declineQuotation({ caller, params, body, at, language }) {
    const before = await quotations.get(keys.quotation(params.id));
    const how = { via: 'staff', by: actorOf(caller) } as const;
    const { after, writes } = await decline(before, body, how, momentOf({ at }));
    return { body: changed(after, { at, language }), writes };
  },
};
