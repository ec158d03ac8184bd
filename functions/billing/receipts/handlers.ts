import type { Handlers } from '../../shared/http/call.ts';
import { actorOf, assertVisible } from '../../shared/http/caller.ts';
import { partitionFor } from '../../shared/http/lists.ts';
import { digest, keys } from '../../shared/keys.ts';
import { PAYMENTS, payments } from '../store.ts';
import { recordPayment } from './receiving.ts';
import { reversePayment } from './reversing.ts';
import type { receiptRoutes } from './routes.ts';

export const receiptHandlers: Handlers<typeof receiptRoutes> = {
  async recordPayment({ caller, body, at }) {
    const { payment, writes } = await recordPayment(body, at, actorOf(caller));
    return { body: payment, writes };
  },

  async listPayments({ caller, query: { customerId, reference, ...page } }) {
    const status = reference && digest(reference);
    const { index, pk } = partitionFor(caller, PAYMENTS, { customerId, status });
    return { body: await payments.list(index, pk, page) };
  },

  async getPayment({ caller, params }) {
    const payment = await payments.get(keys.payment(params.id));
    assertVisible(caller, payment.customerId, 'payment');
    return { body: payment };
  },

  async reversePayment({ caller, params, body, at }) {
    const { payment, writes } = await reversePayment(params.id, body, at, actorOf(caller));
    return { body: { ...payment, version: payment.version + 1 }, writes };
  },
};
