import type { Currency } from '../shared/money.ts';
import type { Write } from '../shared/table.ts';
import { type Happening, recordEvent } from '../shared/timeline.ts';
import type { Allocated } from './allocation.ts';
import type { Payment } from './model.ts';
import { ordersOf, type Several } from './orders-of.ts';

/** Something happened to a document: an event in the timeline of each of its orders. */
export const tellOrders = (document: Several, happening: Happening): Write[] =>
  ordersOf(document).map((orderId) => recordEvent(orderId, happening));

/** Money came, or was taken back: one event for each order that it is for, or that is on an invoice which it is for. */
export function tellOfMoney(
  { invoices, advances }: Pick<Allocated, 'invoices' | 'advances'>,
  currency: Currency,
  { data, ...happening }: Happening,
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
        ...data,
        amount: { amount: total(own), currency },
        invoices: own.flatMap((one) => one.invoice ?? []),
      },
    }),
  );
}

/** How a receipt is named in an event. */
export const named = ({ id: paymentId, reference }: Payment) => ({ paymentId, reference });

export const total = (parts: readonly { amount: number }[]): number =>
  parts.reduce((sum, one) => sum + one.amount, 0);
