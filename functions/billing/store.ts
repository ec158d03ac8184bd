import { digest, inState, keys, owned, ownedInState } from '../shared/keys.ts';
import type { ListOptions, Page } from '../shared/paging.ts';
import { resource } from '../shared/resource.ts';
import { type Invoice, invoice, orderAccount, payment } from './model.ts';

export const INVOICES = 'INVOICE';
export const PAYMENTS = 'PAYMENT';

/** By state they come in the order they fall due, which is the order in which they are chased. */
export const invoices = resource({
  name: 'invoice',
  schema: invoice,
  key: ({ id }) => keys.invoice(id),
  indexes: ({ id, customerId, status, dueAt }) => ({
    byOwner: { pk: owned(customerId, INVOICES), sk: id },
    byKind: { pk: INVOICES, sk: id },
    byState: { pk: inState(INVOICES, status), sk: `${dueAt}#${id}` },
    byOwnerState: { pk: ownedInState(customerId, INVOICES, status), sk: `${dueAt}#${id}` },
  }),
});

/** A payment has no state to be found by, but a reference, which customers may share. */
export const payments = resource({
  name: 'payment',
  schema: payment,
  key: ({ id }) => keys.payment(id),
  indexes: ({ id, customerId, reference }) => ({
    byOwner: { pk: owned(customerId, PAYMENTS), sk: id },
    byKind: { pk: PAYMENTS, sk: id },
    byState: { pk: inState(PAYMENTS, digest(reference)), sk: id },
    byOwnerState: { pk: ownedInState(customerId, PAYMENTS, digest(reference)), sk: id },
  }),
});

export const orderAccounts = resource({
  name: 'order',
  schema: orderAccount,
  key: ({ orderId }) => keys.orderAccount(orderId),
  indexes: () => ({}),
});

/** A page of what is open and due by then, of all customers or of one, in the order in which it falls due. */
export const dueBy = (at: string, page: ListOptions, customerId?: string): Promise<Page<Invoice>> => {
  const due = { ...page, sort: 'dueAt', to: at };
  return customerId
    ? invoices.list('byOwnerState', ownedInState(customerId, INVOICES, 'open'), due)
    : invoices.list('byState', inState(INVOICES, 'open'), due);
};

export const findInvoice = (id: string): Promise<Invoice | undefined> => invoices.find(keys.invoice(id));

/** What was issued for an order, oldest first. */
export async function invoicesOf(orderId: string): Promise<Invoice[]> {
  const account = await orderAccounts.find(keys.orderAccount(orderId));
  return invoices.getMany((account?.invoiceIds ?? []).map(keys.invoice));
}
