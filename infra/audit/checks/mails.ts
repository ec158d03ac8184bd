import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

/** An invoice shows what became of its mail, and so does a purchase order. */
export const mails: Check = function* (store, at) {
  yield* ofInvoices(store, at);
  yield* ofPurchaseOrders(store, at);
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
  const mailed = new Map(
    mails.flatMap((m) => (m.purchaseOrderId ? [[m.purchaseOrderId, m.state] as const] : [])),
  );
  for (const [id, state] of mailed)
    if (!known.has(id)) yield { about: id, says: `was mailed (${state}) and is no purchase order` };
  for (const { id, mail, sent } of purchaseOrders) {
    if (mail?.state !== mailed.get(id))
      yield { about: id, says: `says ${mail?.state} of its mail, which is ${mailed.get(id)}` };
    if (mail && sent?.via !== 'email') yield { about: id, says: 'was mailed, and was not to be' };
  }
};
