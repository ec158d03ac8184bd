import { z } from 'zod';
import { charge, taxTotal } from '../shared/amounts.ts';
import { eInvoice } from '../shared/e-invoice.ts';
import { address, language, resourceFields, sku, text } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { currency, money, positiveMoney } from '../shared/money.ts';
import { percent, quantity, unitPrice } from '../shared/quantity.ts';
import { message } from '../shared/texts/message.ts';
import { instant } from '../shared/time.ts';
import { actor } from '../shared/timeline.ts';
import { furtherUnit } from '../shared/units.ts';
import { promise, reminderStop } from './collecting/model.ts';
import { fapiao } from './fapiao/model.ts';
import { moneyShare, reversal } from './receipts/model.ts';

/** A party as printed: a copy taken at issue, so that a later change of address changes no old invoice. */
export const party = z.object({
  name: z.string(),
  address: address.optional(),
  taxId: z.string().optional(),
});

export const seller = party.extend({
  registration: z.string().optional(),
  phone: z.string(),
  email: z.string(),
  website: z.string(),
  bank: z.object({ name: z.string(), iban: z.string(), bic: z.string() }),
});

/** All amounts are in the invoice's currency; `net` is after all discounts. */
export const invoiceLine = z.object({
  /** Which line of its order it is. */
  lineNo: z.int(),
  /** Of which order, on an invoice over a month. */
  orderId: idOf('ord').optional(),
  sku,
  name: z.string(),
  unit: z.string(),
  quantity,
  /** The unit that it was ordered in, where it isn't the stock's. */
  orderedIn: furtherUnit.optional(),
  unitPrice,
  /** The price includes tax, and so does `orderDiscount`; all lines are alike in that. */
  taxIncluded: z.literal(true).optional(),
  discountPercent: percent,
  taxCode: z.string(),
  taxRate: percent,
  /** Its share of the order's discount: `net` and this are what quantity, price and own discount come to. */
  orderDiscount: money,
  net: money,
  tax: money,
});
export type InvoiceLine = z.output<typeof invoiceLine>;

/** What of an invoice over a month is one order's. */
export const invoicedOrder = z.object({
  orderId: idOf('ord'),
  orderReference: z.string().optional(),
  shipmentIds: z.array(idOf('shp')),
  deliveredTo: address,
  /** The order's, on top of the lines' own. */
  discountPercent: percent,
  freight: charge.optional(),
  /** Of its goods and freight, with tax. */
  total: money,
  /** What of that was paid ahead, if anything. */
  prepaid: money.optional(),
});
export type InvoicedOrder = z.output<typeof invoicedOrder>;

/** `unknown`: the answer was lost and nobody can say whether it went out; see `shared/mail`. */
export const mailState = z.enum(['none', 'sending', 'sent', 'bounced', 'unknown', 'retry']);

export const invoice = z.object({
  id: z.union([idOf('inv'), idOf('crn')]),
  kind: z.enum(['invoice', 'credit-note']),
  /** Gapless per series and year, e.g. INV-2026-000042. */
  number: z.string(),
  /** Whose goods these are; an invoice over a month says instead of which month, and names its orders. */
  orderId: idOf('ord').optional(),
  orderReference: z.string().optional(),
  /** The month in which they left, e.g. 2026-11. */
  month: z.string().optional(),
  orders: z.array(invoicedOrder).optional(),
  /** Of the order whose goods these are; missing where they are of all its parts. */
  part: z.string().optional(),
  shipmentIds: z.array(idOf('shp')),
  /** On a credit note: the invoice it takes back. */
  corrects: z.object({ id: idOf('inv'), number: z.string() }).optional(),
  customerId: idOf('cus'),
  language,
  seller,
  buyer: party,
  /** Missing where the orders of a month went to several addresses. */
  deliveredTo: address.optional(),
  /** How the buyer wants it for its machines: then it lies inside the PDF. */
  eInvoice: eInvoice.optional(),
  /** When the goods left: the date of supply, which tax law asks for. */
  suppliedAt: z.iso.datetime(),
  /** When the first of them left, where they went out one after another. */
  suppliedFrom: z.iso.datetime().optional(),
  issuedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  currency,
  lines: z.array(invoiceLine),
  /** The order's, on top of the lines' own; 0 where the orders of a month have several. */
  discountPercent: percent,
  freight: charge.optional(),
  taxes: z.array(taxTotal),
  net: money,
  tax: money,
  total: money,
  /** What of it was paid ahead, if anything. */
  prepaid: money.optional(),
  /** What the payer is asked to write on the transfer. */
  paymentReference: z.string(),
  /** Fingerprint of all of the above, which never changes once issued. */
  digest: z.string(),

  /** From here on: what happens to it after it was issued. */
  status: z.enum(['open', 'paid', 'credited']),
  /** Still to be paid. */
  open: money,
  /** When the money came in that paid the last of it. */
  paidAt: z.iso.datetime().optional(),
  /** When a receipt that had paid of it was taken back, the last time; and when it had been paid before that. */
  reopenedAt: z.iso.datetime().optional(),
  paidBefore: z.array(z.iso.datetime()).optional(),
  /** What nobody expects any more. */
  writtenOff: money.optional(),
  /** What its reminders cost, beside its total; what is open is of both. */
  fees: money.optional(),
  mail: z.object({ state: mailState, at: z.iso.datetime().optional(), messageId: z.string().optional() }),
  reminders: z.array(z.object({ level: z.int(), at: z.iso.datetime(), fee: money.optional() })),
  /** No reminder goes out until the end of this day. */
  reminderStop: reminderStop.optional(),
  /** By the end of which day the customer means to pay how much. */
  promise: promise.optional(),
  /** Which say that something of it is wrong; until they are resolved no reminder goes out. */
  disputes: z.array(idOf('dsp')).optional(),
  /** How far it is with China's tax platform, where it has to be. */
  fapiao: fapiao.optional(),
  ...resourceFields,
});
export type Invoice = z.output<typeof invoice>;

/** An allocation names the invoice, or the order whose invoices (present and coming) it is for. */
export const allocationInput = z
  .strictObject({
    invoiceId: idOf('inv').optional(),
    orderId: idOf('ord').optional(),
    amount: positiveMoney,
  })
  .refine(
    (a) => (a.invoiceId === undefined) !== (a.orderId === undefined),
    message('needs either invoiceId or orderId'),
  );

export const paymentInput = z.strictObject({
  customerId: idOf('cus'),
  amount: positiveMoney,
  /** The payer's or bank's reference; the same reference of one customer is recorded once. */
  reference: text(140),
  receivedAt: instant,
  allocations: z.array(allocationInput).min(1).max(40).optional(),
});
export type PaymentInput = z.output<typeof paymentInput>;

export const payment = z.object({
  id: idOf('pay'),
  customerId: idOf('cus'),
  amount: money,
  reference: z.string(),
  receivedAt: z.iso.datetime(),
  recordedBy: actor,
  /** Where the money went: to invoices, or ahead of them to an order. */
  allocations: z.array(moneyShare),
  /** What was left and stays with the customer. */
  unapplied: money,
  /** The bank's record that it was matched with, if it was. */
  bankTransactionId: idOf('btx').optional(),
  /** Since it was wrong, or its money went back: it counts no more. */
  reversal: reversal.optional(),
  ...resourceFields,
});
export type Payment = z.output<typeof payment>;

/** Billing's side of an order: its invoices, and money received for it ahead of them. */
export const orderAccount = z.object({
  orderId: idOf('ord'),
  customerId: idOf('cus'),
  currency,
  advance: money,
  /** What of it has to be there before the order goes on, if that was asked for. */
  asked: money.optional(),
  invoiceIds: z.array(z.union([idOf('inv'), idOf('crn')])),
  /** Closed when the order has ended; it takes no more money ahead. */
  state: z.enum(['open', 'closed']),
  ...resourceFields,
});
export type OrderAccount = z.output<typeof orderAccount>;
