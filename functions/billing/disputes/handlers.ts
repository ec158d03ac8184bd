import type { Handlers } from '../../shared/http/call.ts';
import { actorOf, assertVisible } from '../../shared/http/caller.ts';
import { partitionFor } from '../../shared/http/lists.ts';
import { keys } from '../../shared/keys.ts';
import { resolveDispute } from './resolving.ts';
import { type disputeRoutes, disputeSort } from './routes.ts';
import { DISPUTES, disputes } from './store.ts';

export const disputeHandlers: Handlers<typeof disputeRoutes> = {
  async listDisputes({ caller, query, at }) {
    const { customerId, overdue, status = overdue && 'open', sort = disputeSort(query), ...page } = query;
    const { index, pk } = partitionFor(caller, DISPUTES, { customerId, status });
    return { body: await disputes.list(index, pk, { ...page, sort, ...(overdue ? { to: at } : {}) }) };
  },

  async getDispute({ caller, params }) {
    const dispute = await disputes.get(keys.dispute(params.id));
    assertVisible(caller, dispute.customerId, 'dispute');
    return { body: dispute };
  },

  async resolveDispute({ caller, params, body, at }) {
    const { dispute, writes } = await resolveDispute(params.id, body, at, actorOf(caller));
    return { body: { ...dispute, version: dispute.version + 1 }, writes };
  },
};
