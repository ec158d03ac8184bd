import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { isListed, partitionFor } from '../../shared/http/lists.ts';
import { keys } from '../../shared/keys.ts';
import { recordEvent } from '../../shared/timeline.ts';
import { prepaymentRoutes, prepaymentSort } from './routes.ts';
import { waived } from './rules.ts';
import { PREPAYMENTS, prepaymentOf, prepayments } from './store.ts';

const { getPrepaymentPdf: _, ...own } = prepaymentRoutes;

export const prepaymentHandlers: Handlers<typeof own> = {
  async listPrepayments({ caller, query }) {
    const { orderId, customerId, status, sort = prepaymentSort(query.status), ...page } = query;
    if (orderId) {
      const one = await prepaymentOf(orderId);
      return { body: { items: one && isListed(caller, one, query) ? [one] : [] } };
    }
    const { index, pk } = partitionFor(caller, PREPAYMENTS, { customerId, status });
    return { body: await prepayments.list(index, pk, { ...page, sort }) };
  },

  async waivePrepayment({ caller, params, body, at }) {
    const before = await prepayments.get(keys.prepayment(params.id));
    const after = waived(before, at);
    const { number, orderId, amount } = after;
    const event = { type: 'prepayment-waived', at, by: actorOf(caller), reason: body.reason };
    return {
      body: { ...after, version: before.version + 1 },
      writes: [prepayments.replace(after), recordEvent(orderId, { ...event, data: { number, amount } })],
    };
  },
};
