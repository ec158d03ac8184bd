import { z } from 'zod';
import { eachOnce, resourceFields, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { money, positiveMoney } from '../../shared/money.ts';
import { message } from '../../shared/texts/message.ts';
import { actor } from '../../shared/timeline.ts';
import { allocationInput } from '../model.ts';
import { reversal } from '../receipts/model.ts';

/** Sets what a customer has to its credit against its invoices, or puts it ahead of those of an order. */
export const creditUseInput = z.strictObject({
  customerId: idOf('cus'),
  allocations: z
    .array(allocationInput)
    .min(1)
    .max(40)
    .check(
      eachOnce(
        ({ invoiceId, orderId }) => invoiceId ?? orderId ?? '',
        message('must name each invoice once'),
      ),
    ),
});
export type CreditUseInput = z.output<typeof creditUseInput>;

export const creditUse = z.object({
  id: idOf('apl'),
  customerId: idOf('cus'),
  amount: money,
  allocations: z.array(
    z.object({
      invoiceId: idOf('inv').optional(),
      orderId: idOf('ord').optional(),
      /** The invoice's. */
      number: z.string().optional(),
      amount: money,
    }),
  ),
  recordedBy: actor,
  /** What of it is to the customer's credit again, once it is taken back. */
  reversal: reversal.pick({ at: true, by: true, reason: true, taken: true }).optional(),
  ...resourceFields,
});
export type CreditUse = z.output<typeof creditUse>;

export const creditUseReversalInput = z.strictObject({ reason: text(500) });
export type CreditUseReversalInput = z.output<typeof creditUseReversalInput>;

/** Asks for what a customer has to its credit to be paid out. */
export const refundInput = z.strictObject({
  customerId: idOf('cus'),
  amount: positiveMoney,
  reason: text(500),
  /** Where to, if it isn't where it came from. */
  account: text(60).optional(),
});
export type RefundInput = z.output<typeof refundInput>;

export const refundStatus = z.enum(['requested', 'paid', 'refused']);

export const refund = z.object({
  id: idOf('rfd'),
  ...refundInput.shape,
  amount: money,
  status: refundStatus,
  requestedBy: actor,
  /** By somebody else than who asked for it. */
  review: z
    .object({ decision: z.enum(['approve', 'refuse']), by: actor, at: z.iso.datetime(), reason: z.string() })
    .optional(),
  ...resourceFields,
});
export type Refund = z.output<typeof refund>;

export const refundReviewInput = z.strictObject({
  decision: z.enum(['approve', 'refuse']),
  reason: text(500),
});
export type RefundReviewInput = z.output<typeof refundReviewInput>;

/** All that is open, unless told. */
export const writeOffInput = z.strictObject({ amount: positiveMoney.optional(), reason: text(500) });
export type WriteOffInput = z.output<typeof writeOffInput>;
