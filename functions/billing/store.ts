import { inState, keys, owned, ownedInState } from '../shared/keys.ts';
import { resource } from '../shared/resource.ts';
import { invoice, orderAccount, payment } from './model.ts';

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

export const payments = resource({
  name: 'payment',
  schema: payment,
  key: ({ id }) => keys.payment(id),
  indexes: ({ id, customerId }) => ({
    byOwner: { pk: owned(customerId, PAYMENTS), sk: id },
    byKind: { pk: PAYMENTS, sk: id },
  }),
});

export const orderAccounts = resource({
  name: 'order',
  schema: orderAccount,
  key: ({ orderId }) => keys.orderAccount(orderId),
  indexes: () => ({}),
});
