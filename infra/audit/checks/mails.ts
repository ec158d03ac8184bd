import { statementMailKey } from '../../../functions/billing/statements/mails.ts';
import { mailKeyOf } from '../../../functions/inventory/purchasing/naming.ts';
import { quotationMailKey } from '../../../functions/orders/quotations/mails.ts';
import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** An invoice shows what became of its mail, and so do purchase orders, statements and quotations. */
export const mails: Check = function* (store, at) {
  yield* ofInvoices(store, at);
  yield* ofPurchaseOrders(store, at);
  yield* ofStatements(store, at);
  yield* ofQuotations(store, at);
};

const ofInvoices: Check = function* ({ mails, invoices }) {
  const known = byId(invoices);
  const mailed = new Map(mails.flatMap((m) => (m.invoiceId ? [[m.invoiceId, m.state] as const] : [])));
  for (const [id, state] of mailed)
    if (!known.has(id)) yield { about: id, says: `was mailed (${state}) and is no invoice` };
  for (const { id, number, mail } of invoices) {
    const state = mailed.get(id) ?? 'none';
    if (mail.state !== state)
      yield { about: number, says: `says ${mail.state} of its mail, which is ${state}` };
  }
};

const ofPurchaseOrders: Check = function* ({ mails, purchaseOrders }) {
  const known = byId(purchaseOrders);
  for (const { purchaseOrderId: id, state } of mails)
    if (id && !known.has(id)) yield { about: id, says: `was mailed (${state}) and is no purchase order` };
  // One that was sent again shows the last mail; those before came back.
  const states = new Map(mails.map(({ key, state }) => [key, state]));
  for (const po of purchaseOrders) {
    const { id, mail, sent } = po;
    const state = states.get(mailKeyOf(po));
    if (mail?.state !== state)
      yield { about: id, says: `says ${mail?.state} of its mail, which is ${state}` };
    if (mail && sent?.via !== 'email') yield { about: id, says: 'was mailed, and was not to be' };
  }
};

const ofStatements: Check = function* ({ mails, statements }) {
  const states = new Map(mails.map(({ key, state }) => [key, state]));
  for (const statement of statements) {
    const { number: about, sent, mail } = statement;
    const state = (sent && states.get(statementMailKey(statement))) ?? 'none';
    if (mail.state !== state) yield { about, says: `says ${mail.state} of its mail, which is ${state}` };
  }
};

const ofQuotations: Check = function* ({ mails, quotations }) {
  const states = new Map(mails.map(({ key, state }) => [key, state]));
  for (const quotation of quotations) {
    const { id: about, mail } = quotation;
    const state = states.get(quotationMailKey(quotation)) ?? 'none';
    if (mail.state !== state) yield { about, says: `says ${mail.state} of its mail, which is ${state}` };
  }
};
