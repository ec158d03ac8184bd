import { z } from 'zod';
import { charge } from '../../shared/amounts.ts';
import { address, language, longText, resourceFields, sku, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { mailState } from '../../shared/mail/state.ts';
import { currency, nonNegativeMoney } from '../../shared/money.ts';
import { patchOf } from '../../shared/patch.ts';
import { percent, positiveQuantity, unitPrice } from '../../shared/quantity.ts';
import { day } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';
import { unitCode } from '../../shared/units.ts';
import { onShortage, orderLine, totals } from '../model.ts';

const stored = z.enum(['draft', 'sent', 'accepted', 'declined', 'withdrawn']);
/** `expired`: it was sent, and its last day is over; nothing happens on that day, it is worked out when asked. */
export const quotationStatus = z.enum([...stored.options, 'expired']);
export type StoredStatus = z.output<typeof stored>;
export type QuotationStatus = z.output<typeof quotationStatus>;

const askedLine = z.strictObject({
  sku,
  quantity: positiveQuantity,
  /** Of the quantity, if it isn't the product's own; prices are of that one in any case. */
  unit: unitCode.optional(),
  /** Instead of the price by lists and catalog, and why; the customer reads both. */
  agreed: z.strictObject({ unitPrice, reason: text(200) }).optional(),
  discountPercent: percent.optional(),
});

const changeable = {
  lines: z.array(askedLine).min(1).max(100),
  /** The last day on which it can be accepted. */
  validUntil: day,
  /** Not before it ends. */
  requestedDate: day.optional(),
  /** Where to; the customer's first address if left out. */
  deliveryAddress: address.optional(),
  onShortage,
  discountPercent: percent.optional(),
  /** Instead of the tariff's. */
  freight: nonNegativeMoney.optional(),
  /** Printed on it, and on the order's papers. */
  notes: longText(2000).optional(),
};

export const quotationInput = z.strictObject({
  ...changeable,
  onShortage: changeable.onShortage.default('split'),
  customerId: idOf('cus'),
  /** The customer's own unless told. */
  currency: currency.optional(),
});
export type QuotationInput = z.output<typeof quotationInput>;
export const quotationPatch = patchOf(changeable);

const asked = z.object(changeable);
export type Asked = z.output<typeof asked>;

export const quotedLine = orderLine
  .omit({ contract: true, quotation: true, requestedDate: true, shipped: true, invoiced: true })
  .extend({ /** Why its price was agreed. */ because: z.string().optional() });
export type QuotedLine = z.output<typeof quotedLine>;
export const quotedLineView = quotedLine.omit({ because: true }).extend({ priceReason: z.string() });

/** Who says yes or no, and how we heard of it. */
const answer = z.object({
  decision: z.enum(['accepted', 'declined']),
  name: z.string(),
  words: z.string().optional(),
  via: z.enum(['link', 'staff']),
  at: z.iso.datetime(),
  by: actor,
});

export const quotation = z.object({
  id: idOf('quo'),
  /** From the day on which it is sent, e.g. Q-2026-000042. */
  number: z.string().optional(),
  customerId: idOf('cus'),
  currency,
  status: stored,
  /** What it is worked out of while it is a draft. */
  asked,
  language,
  buyer: z.object({ name: z.string(), address: address.optional(), taxId: z.string().optional() }),
  deliveryAddress: address,
  validUntil: day,
  requestedDate: day.optional(),
  onShortage,
  notes: z.string().optional(),
  lines: z.array(quotedLine),
  discountPercent: percent,
  freight: charge,
  totals,
  createdBy: actor,
  /** The last time, and which time that was: the links of earlier mails lead nowhere. */
  sent: z.object({ at: z.iso.datetime(), by: actor, time: z.int() }).optional(),
  mail: z.object({
    state: z.enum(['none', ...mailState.options]),
    at: z.iso.datetime().optional(),
    messageId: z.string().optional(),
  }),
  answer: answer.optional(),
  withdrawn: z.object({ at: z.iso.datetime(), by: actor, reason: z.string() }).optional(),
  /** Stock that is kept for it. */
  reservationId: idOf('rsv').optional(),
  /** What it became. */
  orderId: idOf('ord').optional(),
  ...resourceFields,
});
export type Quotation = z.output<typeof quotation>;

/** As it is told. */
export const quotationView = quotation
  .omit({ asked: true })
  .extend({ status: quotationStatus, lines: z.array(quotedLineView) });
export type QuotationView = z.output<typeof quotationView>;

export const quotationSending = z.strictObject({
  /** Whether free stock is kept for it until it ends. */
  reserve: z.boolean().default(false),
});
export const quotationWithdrawal = z.strictObject({ reason: text(500) });

const said = {
  /** Who says so. */
  name: text(120),
  words: longText(2000).optional(),
};
export const quotationDecline = z.strictObject(said);
export const quotationAcceptance = z.strictObject({
  ...said,
  /** The customer's own order number, printed on its papers. */
  purchaseOrderNumber: text(60).optional(),
});
export type QuotationAcceptance = z.output<typeof quotationAcceptance>;
