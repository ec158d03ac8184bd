import { changeAccount } from '../customers/index.ts';
import { post } from '../ledger/index.ts';
import { keys } from '../shared/keys.ts';
import type { Currency, Money } from '../shared/money.ts';
import { giveReference } from '../shared/references.ts';
import type { Settings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { yearIn } from '../shared/time.ts';
import type { Billable } from './billable.ts';
import { isAllBack, type Returned, takeBack } from './crediting.ts';
import { entryOfClosing, entryOfCreditNote, entryOfInvoice } from './entries.ts';
import { newCreditNote, newInvoice } from './invoicing.ts';
import type { Invoice, OrderAccount } from './model.ts';
import { ordersOf, sectionOf } from './orders-of.ts';
import { less, paidWith, reduceOpen, takenBack } from './owing.ts';
import { withdrawPrepayment } from './prepayments/asking.ts';
import { nextNumber } from './series/numbering.ts';
import { invoices, orderAccounts } from './store.ts';

/** A document with the writes that issue it. */
export interface Issued {
  invoice: Invoice;
  writes: Write[];
}

/** Opens billing's side of an order; from now on money may come in for it. */
export function openOrderAccount(orderId: string, customerId: string, currency: Currency, at: string): Write {
  return orderAccounts.create({
    orderId,
    customerId,
    currency,
    advance: { amount: 0, currency },
    invoiceIds: [],
    state: 'open',
    version: 1,
    createdAt: at,
    updatedAt: at,
  });
}

/** Issues an invoice; what was paid ahead for the order is set against it at once. */
export async function issueInvoice(goods: Billable, settings: Settings, at: string): Promise<Issued> {
  const account = await orderAccounts.get(keys.orderAccount(goods.orderId));
  const { number, write } = await nextNumber('INV', yearIn(settings.timeZone, at));
  const full = newInvoice(goods, number, settings, at, account.advance.amount);
  const advance = full.prepaid?.amount ?? 0;
  const invoice = paidWith(full, advance, at, at);
  const writes = [
    write,
    ...add(invoice),
    orderAccounts.replace({
      ...account,
      advance: less(account.advance, advance),
      invoiceIds: [...account.invoiceIds, invoice.id],
      updatedAt: at,
    }),
    changeAccount(invoice.customerId, invoice.currency, {
      ordered: -invoice.total.amount,
      receivable: invoice.open.amount,
      advances: -advance,
    }),
    ...(await post(entryOfInvoice(invoice, advance, settings), settings)),
  ];
  return { invoice, writes };
}

/** Takes an invoice back as far as its goods came back; what was paid on that becomes the customer's to have back. */
export async function creditInvoice(
  invoice: Invoice,
  returned: Returned,
  settings: Settings,
  at: string,
): Promise<Issued & { refundable: Money }> {
  const account = await orderAccounts.get(keys.orderAccount(returned.orderId));
  const notes = await notesOf(invoice);
  const own = sectionOf(invoice, returned.orderId);
  const back = takeBack(
    own,
    returned,
    notes.filter(({ orderId }) => orderId === returned.orderId),
  );
  const { number, write } = await nextNumber('CRN', yearIn(settings.timeZone, at));
  const note = newCreditNote(own, back, number, settings, at);
  const last = isAllBack(invoice, [...notes, note]);
  const waived = Math.min(invoice.open.amount, note.total.amount);
  const refundable = less(note.total, waived);
  const reduced = reduceOpen(invoice, waived, at);
  const fees = last ? reduced.open.amount : 0;
  const writes = [
    write,
    ...add(note),
    invoices.replace(last ? takenBack(reduced) : reduced),
    orderAccounts.replace({ ...account, invoiceIds: [...account.invoiceIds, note.id], updatedAt: at }),
    changeAccount(invoice.customerId, invoice.currency, {
      receivable: -waived - fees,
      unapplied: refundable.amount,
    }),
    ...(await post(entryOfCreditNote(note, invoice, waived, fees, settings), settings)),
  ];
  return { invoice: note, writes, refundable };
}

/** The credit notes that an invoice has. */
async function notesOf(invoice: Invoice): Promise<Invoice[]> {
  const accounts = await orderAccounts.getMany(ordersOf(invoice).map(keys.orderAccount));
  const issued = await invoices.getMany(accounts.flatMap((one) => one.invoiceIds).map(keys.invoice));
  return issued.filter((other) => other.corrects?.id === invoice.id);
}

/** A new document, found by its number. */
export const add = (made: Invoice): Write[] => [
  invoices.create(made),
  ...giveReference('invoice', made.id, { after: made.number }),
];

/**
 * Ends billing's side of an order: money still ahead becomes the customer's free credit.
 * @param uninvoiced what no longer counts as on order, in minor units
 */
export async function closeOrderAccount(
  account: OrderAccount,
  uninvoiced: number,
  settings: Settings,
  at: string,
): Promise<{ writes: Write[]; refundable: Money }> {
  const { advance, customerId, currency } = account;
  const change = { ordered: -uninvoiced, advances: -advance.amount, unapplied: advance.amount };
  return {
    refundable: advance,
    writes: [
      orderAccounts.replace({
        ...account,
        advance: less(advance, advance.amount),
        state: 'closed',
        updatedAt: at,
      }),
      ...(account.asked ? await withdrawPrepayment(account.orderId, at) : []),
      ...(uninvoiced !== 0 || advance.amount !== 0 ? [changeAccount(customerId, currency, change)] : []),
      ...(await post(entryOfClosing(account, settings, at), settings)),
    ],
  };
}
