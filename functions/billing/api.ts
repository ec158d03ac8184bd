import { assertVisible } from '../shared/http/caller.ts';
import { isListed, partitionFor } from '../shared/http/lists.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { listByReference } from '../shared/references.ts';
import { ageingHandlers } from './ageing/handlers.ts';
import { bankHandlers } from './bank/handlers.ts';
import { collectingHandlers } from './collecting/handlers.ts';
import { creditHandlers } from './credit/handlers.ts';
import { disputeHandlers } from './disputes/handlers.ts';
import { applyForFapiao } from './fapiao/applying.ts';
import { recordFapiao } from './fapiao/recording.ts';
import type { Invoice } from './model.ts';
import { ordersOf } from './orders-of.ts';
import { prepaymentHandlers } from './prepayments/handlers.ts';
import { linkToPay } from './providers/linking.ts';
import { receiptHandlers } from './receipts/handlers.ts';
import { routes, usualSort } from './routes.ts';
import { allSeries } from './series/numbering.ts';
import { prove } from './series/proof.ts';
import { statementHandlers } from './statements/handlers.ts';

import { findInvoice, INVOICES, invoices, invoicesOf } from './store.ts';

const {
  getInvoicePdf: _,
  getInvoiceXml: __,
  getPrepaymentPdf: ___,
  getStatementPdf: ____,
  getStatementQuestion: _____,
  answerStatement: ______,
  reportPaymentEvent: _______,
  getTaxApplicationFile: ________,
  ...own
} = routes;

export const handler = serve(own, {
  ...bankHandlers,
  ...collectingHandlers,
  ...creditHandlers,
  ...prepaymentHandlers,
  ...statementHandlers,
  ...disputeHandlers,
  ...ageingHandlers,
  ...receiptHandlers,
  linkToPay,
  applyForFapiao,
  recordFapiao,

  async listInvoices({ caller, query }) {
    const { number, orderId, customerId, status, sort = usualSort(query.status), ...page } = query;
    const isAsked = (invoice: Invoice) =>
      isListed(caller, invoice, query) && (!orderId || ordersOf(invoice).includes(orderId));
    if (number) return { body: await listByReference(['invoice'], number, findInvoice, isAsked) };
    if (orderId) return { body: { items: (await invoicesOf(orderId)).filter(isAsked) } };
    const { index, pk } = partitionFor(caller, INVOICES, { customerId, status });
    return { body: await invoices.list(index, pk, { ...page, sort }) };
  },

  async getInvoice({ caller, params }) {
    const invoice = await invoices.get(keys.invoice(params.id));
    assertVisible(caller, invoice.customerId, 'invoice');
    return { body: invoice };
  },

  async listInvoiceSeries() {
    return { body: { items: await allSeries() } };
  },

  async proveInvoiceSeries({ params, query: { first, limit } }) {
    return { body: await prove(params.id, first, limit) };
  },
});
