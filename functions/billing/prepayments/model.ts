import { z } from 'zod';
import { address, resourceFields, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { money } from '../../shared/money.ts';
import { percent } from '../../shared/quantity.ts';
import { invoice } from '../model.ts';

/** `waived`: somebody did without the money; `withdrawn`: the order ended before it came. */
export const prepaymentStatus = z.enum(['asked', 'paid', 'waived', 'withdrawn']);

const printed = invoice.pick({
  orderReference: true,
  customerId: true,
  language: true,
  seller: true,
  buyer: true,
  issuedAt: true,
  dueAt: true,
  currency: true,
  lines: true,
  discountPercent: true,
  freight: true,
  taxes: true,
  net: true,
  tax: true,
  total: true,
  paymentReference: true,
});

/** What a customer is asked to pay before an order goes on, by a proforma of all of it: no document of the books. */
export const prepayment = z.object({
  /** Named as its order is. */
  id: idOf('ppm'),
  /** E.g. PRE-2026-000042. */
  number: z.string(),
  orderId: idOf('ord'),
  deliveredTo: address,
  ...printed.shape,
  /** How much of the total. */
  percent,
  amount: money,
  status: prepaymentStatus,
  /** Since when the order need not wait for it any more. */
  releasedAt: z.iso.datetime().optional(),
  ...resourceFields,
});
export type Prepayment = z.output<typeof prepayment>;

export const waiveInput = z.strictObject({ reason: text(500) });
