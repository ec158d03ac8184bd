import type { Handler } from '../../shared/http/call.ts';
import { partitionFor } from '../../shared/http/lists.ts';
import { keys } from '../../shared/keys.ts';
import { laterDay } from '../../shared/time.ts';
import type { QuotationStatus } from './model.ts';
import { momentAt } from './moments.ts';
import { type ownRoutes, usualSort } from './routes.ts';
import { QUOTATIONS, quotations } from './store.ts';
import { assertShown, isShownTo, tellQuotation } from './view.ts';

export const listQuotations: Handler<typeof ownRoutes.listQuotations> = async (call) => {
  const { caller, query, at, language } = call;
  const { customerId, status, sort = usualSort(status), ...page } = query;
  const { today } = momentAt(at);
  const stored = status === 'expired' ? 'sent' : status;
  const { index, pk } = partitionFor(caller, QUOTATIONS, { customerId, status: stored });
  const found = await quotations.list(index, pk, { ...page, ...bounds(status, today), sort });
  const shown = found.items.filter((one) => isShownTo(caller, one));
  return { body: { ...found, items: shown.map((one) => tellQuotation(one, { today, language })) } };
};

/** What was sent, and what of it is over, lie side by side. */
function bounds(status: QuotationStatus | undefined, today: string): { from?: string; to?: string } {
  if (status === 'sent') return { from: today };
  return status === 'expired' ? { to: laterDay(today, -1) } : {};
}

export const getQuotation: Handler<typeof ownRoutes.getQuotation> = async (call) => {
  const { caller, params, at, language } = call;
  const found = await quotations.get(keys.quotation(params.id));
  assertShown(caller, found);
  return { body: tellQuotation(found, { ...momentAt(at), language }) };
};
