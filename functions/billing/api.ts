import { actorOf, assertVisible } from '../shared/http/caller.ts';
import { partitionFor } from '../shared/http/lists.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { recordPayment } from './receipts.ts';
import { routes, usualSort } from './routes.ts';
import { INVOICES, invoices, PAYMENTS, payments } from './store.ts';

const { getInvoicePdf: _, ...own } = routes;

export const handler = serve(own, {
  async listInvoices({ caller, query: { customerId, status, sort = usualSort(status), ...page } }) {
    const { index, pk } = partitionFor(caller, INVOICES, { customerId, status });
    return { body: await invoices.list(index, pk, { ...page, sort }) };
  },

  async getInvoice({ caller, params }) {
    const invoice = await invoices.get(keys.invoice(params.id));
    assertVisible(caller, invoice.customerId, 'invoice');
    return { body: invoice };
  },

  async recordPayment({ caller, body, at }) {
    const { payment, writes } = await recordPayment(body, at, actorOf(caller));
    return { body: payment, writes };
  },

  async listPayments({ caller, query: { customerId, ...page } }) {
    const { index, pk } = partitionFor(caller, PAYMENTS, { customerId });
    return { body: await payments.list(index, pk, page) };
  },

  async getPayment({ caller, params }) {
    const payment = await payments.get(keys.payment(params.id));
    assertVisible(caller, payment.customerId, 'payment');
    return { body: payment };
  },
});
