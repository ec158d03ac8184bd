import { z } from 'zod';
import { eInvoice } from '../shared/e-invoice.ts';
import { address, eachOnce, email, language, reference, resourceFields, text } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { currency, money, nonNegativeMoney } from '../shared/money.ts';
import { patchOf } from '../shared/patch.ts';
import { percent } from '../shared/quantity.ts';
import { message } from '../shared/texts/message.ts';
import { instant } from '../shared/time.ts';
import { actor } from '../shared/timeline.ts';

export const contact = z.strictObject({
  name: text(120),
  email: email.optional(),
  phone: text(40).optional(),
  position: text(80).optional(),
});

/** One of several addresses; `label` is how the customer calls it ("Werk 2"). */
export const customerAddress = z.strictObject({ label: text(60), ...address.shape });

/** Who of ours looks after a customer; found by the address, which is kept in small letters. */
const salesperson = z.strictObject({ name: text(120), email: email.toLowerCase() });

/** Whether the customer wants to hear of offers: what it said last, when, and where it said so. */
const consent = z.strictObject({
  status: z.enum(['given', 'withdrawn']),
  at: instant,
  source: text(200),
});

/** A code of the business's own by which customers are grouped. */
export const customerGroup = text(40);

/** VAT id with its prefix, 统一社会信用代码 or the like; these two are checked by their check digits. */
export const taxId = text(40);

/** As many as a customer has room for; a merge may not come to more. */
export const MOST = { contacts: 50, addresses: 50, tags: 20, mergedFrom: 50 } as const;

const own = {
  name: text(120),
  /** The caller's own number for this customer. */
  reference: reference.optional(),
  language,
  currency,
  /** Invoice title (发票抬头) when it differs from the name. */
  invoiceTitle: text(160).optional(),
  taxId: taxId.optional(),
  invoiceEmail: email.optional(),
  /** Whether its invoices carry a structured one, and which. */
  eInvoice: eInvoice.optional(),
  contacts: z.array(contact).max(MOST.contacts),
  addresses: z.array(customerAddress).max(MOST.addresses),
  /** Open invoices plus undelivered orders may not exceed this without review; without one there is no limit. */
  creditLimit: nonNegativeMoney.optional(),
  paymentTermDays: z.int().min(0).max(365),
  /** How much of an order it pays ahead, before anything of it is bought or shipped; 100 is all. */
  prepaymentPercent: percent.optional(),
  /** Tax code that replaces the products' own, e.g. for reverse charge or export. */
  taxCode: text(40).optional(),
  /** Whether the prices of its orders and quotations include tax, as they don't unless told. */
  taxIncluded: z.boolean().optional(),
  salesperson: salesperson.optional(),
  group: customerGroup.optional(),
  tags: z
    .array(text(40))
    .max(MOST.tags)
    .check(eachOnce(String, message('must name each tag once')))
    .optional(),
  consent: consent.optional(),
  /** Whether it is mailed a statement each month, as it is unless told, or only when somebody sends one. */
  statements: z.enum(['monthly', 'on-demand']).optional(),
  /**
   * Whether each shipment is invoiced as it leaves, as it is unless told, or an order once, when all of it has left, or all
   * that has left in a month, once that is over.
   */
  invoicing: z.enum(['shipment', 'order', 'month']).optional(),
  active: z.boolean(),
};

export const customerInput = z.strictObject({
  ...own,
  contacts: own.contacts.default([]),
  addresses: own.addresses.default([]),
  active: own.active.default(true),
});
export const customerPatch = patchOf(own);
export const customer = z.object({
  id: idOf('cus'),
  ...own,
  consent: consent.extend({ at: z.iso.datetime() }).optional(),
  /** Which customer it was merged into: nothing begins with this one any more. */
  mergedInto: z.object({ id: idOf('cus'), at: z.iso.datetime(), by: actor }).optional(),
  /** Those that were merged into it, also by way of others: what they did before is found under their own ids. */
  mergedFrom: z.array(idOf('cus')).optional(),
  /** When its persons were erased, and by whom. */
  erased: z.object({ at: z.iso.datetime(), by: actor }).optional(),
  ...resourceFields,
});
export type Customer = z.output<typeof customer>;
export type CustomerInput = z.output<typeof customerInput>;
export type CustomerPatch = z.output<typeof customerPatch>;

/**
 * What a customer has on order and owes, per currency.
 * `ordered`: accepted and not yet invoiced; `receivable`: open on
 * invoices; `advances`: paid for orders ahead of their invoices; `unapplied`: paid and not used, ours to
 * give back or set against later invoices.
 */
export const account = z.object({
  customerId: idOf('cus'),
  currency,
  ordered: money,
  receivable: money,
  advances: money,
  unapplied: money,
  /** One more with each change. */
  version: z.int().min(0),
});
export type Account = z.output<typeof account>;
