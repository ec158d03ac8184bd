import { type About, type Entry, newEntry } from '../ledger/index.ts';
import type { Money } from '../shared/money.ts';
import type { Settings } from '../shared/settings.ts';
import { dayIn } from '../shared/time.ts';
import type { CreditUse } from './credit/model.ts';
import type { Invoice, InvoicedOrder, OrderAccount, Payment } from './model.ts';

/** What billing's documents do to the ledger; the rules are the ledger's own. */
export type Zone = Pick<Settings, 'timeZone'>;

/** @param advance what of it was paid ahead, in minor units */
export function entryOfInvoice(invoice: Invoice, advance: number, settings: Zone): Entry | undefined {
  const entry = newEntry(
    'invoice',
    { ...chargesOf(invoice), total: invoice.total.amount, advance },
    about(invoice, settings, invoice.id),
    invoice.issuedAt,
  );
  return invoice.orders && entry ? { ...entry, lines: aheadByOrder(invoice.orders, entry.lines) } : entry;
}

/** What was paid ahead stands by its order, and is set against an invoice over several by each of them. */
const aheadByOrder = (orders: readonly InvoicedOrder[], lines: Entry['lines']): Entry['lines'] =>
  lines.flatMap((line) =>
    line.account === 'advances'
      ? orders.flatMap(({ orderId, prepaid }) =>
          prepaid ? [{ ...line, amount: prepaid, openItem: orderId }] : [],
        )
      : [line],
  );

/**
 * By the rate of its invoice's day, of which it takes sales and tax back.
 * @param corrected the invoice
 * @param waived what of it nobody has paid yet, in minor units
 * @param fees what fell away of those that reminders of its invoice had cost
 */
export const entryOfCreditNote = (
  note: Invoice,
  corrected: Pick<Invoice, 'id' | 'issuedAt'>,
  waived: number,
  fees: number,
  settings: Zone,
): Entry | undefined =>
  newEntry(
    'credit-note',
    { ...chargesOf(note), waived: waived + fees, refundable: note.total.amount - waived, fees },
    { ...about(note, settings, corrected.id), ratedOn: dayIn(settings.timeZone, corrected.issuedAt) },
    note.issuedAt,
  );

export const entryOfClosing = (account: OrderAccount, { timeZone }: Zone, at: string): Entry | undefined => {
  const { orderId, customerId, currency, advance } = account;
  const on = dayIn(timeZone, at);
  const openItems = { advances: orderId };
  const closing = { document: { id: orderId }, orderId, customerId, currency, on, openItems };
  return newEntry('order-closed', { advance: advance.amount }, closing, at);
};

/** Which invoices were paid, and ahead of which orders' it was put. */
export function clearedBy({ allocations }: Pick<Payment | CreditUse, 'allocations'>) {
  const of = (wanted: 'invoiceId' | 'orderId') =>
    allocations.flatMap((one) => {
      const openItem = one[wanted];
      return openItem ? [{ amount: one.amount.amount, openItem }] : [];
    });
  return { paid: of('invoiceId'), ahead: of('orderId') };
}

/** @param off how much of it this time, in minor units */
export const entryOfWriteOff = (
  invoice: Invoice,
  off: number,
  { timeZone }: Zone,
  at: string,
): Entry | undefined =>
  newEntry(
    'write-off',
    { amount: off },
    { ...about(invoice, { timeZone }, invoice.id), on: dayIn(timeZone, at) },
    at,
  );

export const entryOfReminder = (
  invoice: Invoice,
  fee: Money,
  { timeZone }: Zone,
  at: string,
): Entry | undefined =>
  newEntry(
    'reminder-fee',
    { amount: fee.amount },
    { ...about(invoice, { timeZone }, invoice.id), on: dayIn(timeZone, at) },
    at,
  );

/** @param receivable the invoice on which it is owed, or no longer */
const about = (
  { id, number, customerId, orderId, currency, issuedAt }: Invoice,
  { timeZone }: Zone,
  receivable: string,
): About => ({
  document: { id, number },
  customerId,
  ...(orderId ? { orderId } : {}),
  currency,
  on: dayIn(timeZone, issuedAt),
  openItems: { receivable, ...(orderId ? { advances: orderId } : {}) },
});

function chargesOf({ lines, freight, taxes }: Invoice) {
  const byCode = Map.groupBy(lines, ({ taxCode }) => taxCode);
  return {
    goods: [...byCode].map(([taxCode, own]) => ({
      taxCode,
      amount: own.reduce((sum, { net }) => sum + net.amount, 0),
    })),
    freight: freight ? [{ taxCode: freight.taxCode, amount: freight.net.amount }] : 0,
    tax: taxes.map(({ code, tax }) => ({ taxCode: code, amount: tax.amount })),
  };
}
