import type { Handlers } from '../../shared/http/call.ts';
import { actorOf, assertVisible, has } from '../../shared/http/caller.ts';
import { partitionFor } from '../../shared/http/lists.ts';
import { keys } from '../../shared/keys.ts';
import { requestRefund, reviewRefund } from './refunding.ts';
import { reverseCreditUse } from './reversing.ts';
import type { creditRoutes } from './routes.ts';
import { CREDIT_USES, creditUses, REFUNDS, refunds } from './store.ts';
import { useCredit, writeOff } from './using.ts';

export const creditHandlers: Handlers<typeof creditRoutes> = {
  async useCredit({ caller, body, at }) {
    const { use, writes } = await useCredit(body, at, actorOf(caller));
    return { body: use, writes };
  },

  async listCreditUses({ caller, query: { customerId, ...page } }) {
    const { index, pk } = partitionFor(caller, CREDIT_USES, { customerId });
    return { body: await creditUses.list(index, pk, page) };
  },

  async getCreditUse({ caller, params }) {
    const use = await creditUses.get(keys.creditUse(params.id));
    assertVisible(caller, use.customerId, 'credit use');
    return { body: use };
  },

  async reverseCreditUse({ caller, params, body, at }) {
    const { use, writes } = await reverseCreditUse(params.id, body, at, actorOf(caller));
    return { body: { ...use, version: use.version + 1 }, writes };
  },

  async requestRefund({ caller, body, at }) {
    const { refund, writes } = await requestRefund(body, at, actorOf(caller));
    return { body: refund, writes };
  },

  async listRefunds({ caller, query: { customerId, status, ...page } }) {
    const { index, pk } = partitionFor(caller, REFUNDS, { customerId, status });
    return { body: await refunds.list(index, pk, page) };
  },

  async getRefund({ caller, params }) {
    const refund = await refunds.get(keys.refund(params.id));
    assertVisible(caller, refund.customerId, 'refund');
    return { body: refund };
  },

  async reviewRefund({ caller, params, body, at }) {
    const { refund, writes } = await reviewRefund(params.id, body, at, actorOf(caller));
    return { body: { ...refund, version: refund.version + 1 }, writes };
  },

  async writeOffInvoice({ caller, params, body, at }) {
    const { invoice, writes } = await writeOff(params.id, body, has(caller, 'admin'), at, actorOf(caller));
    return { body: { ...invoice, version: invoice.version + 1 }, writes };
  },
};
