import type { Write } from '../shared/table.ts';
import { type Happening, recordEvent } from '../shared/timeline.ts';
import type { Invoice, OrderAccount, Payment } from './model.ts';
import { ordersOf, type Several } from './orders-of.ts';

/** Something happened to a document: an event in the timeline of each of its orders. */
export const tellOrders = (document: Several, happening: Happening): Write[] =>
  ordersOf(document).map((orderId) => recordEvent(orderId, happening));

/** What of a receipt was for invoices, and what ahead of them, in minor units. */
interface Shares {
  invoices: readonly { invoice: Invoice; amount: number }[];
  advances: readonly { account: OrderAccount; amount: number }[];
}

/** A receipt came, or was taken back: one event for each order that its money is for, or that is on such an invoice. */
export function tellOfPayment(
  payment: Payment,
  { invoices, advances }: Shares,
  happening: Omit<Happening, 'data'>,
): Write[] {
  const shares = [
    ...invoices.flatMap(({ invoice, amount }) =>
      ordersOf(invoice).map((orderId) => ({ orderId, amount, invoice: invoice.number })),
    ),
    ...advances.map(({ account, amount }) => ({ orderId: account.orderId, amount, invoice: undefined })),
  ];
  return [...Map.groupBy(shares, (one) => one.orderId)].map(([orderId, own]) =>
    recordEvent(orderId, {
      ...happening,
      data: {
        paymentId: payment.id,
        reference: payment.reference,
        amount: { amount: total(own), currency: payment.amount.currency },
        invoices: own.flatMap((one) => one.invoice ?? []),
      },
    }),
  );
}

export const total = (parts: readonly { amount: number }[]): number =>
  parts.reduce((sum, one) => sum + one.amount, 0);
