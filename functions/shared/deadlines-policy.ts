import { z } from 'zod';
import { duration } from './time.ts';

const chase = z.strictObject({
  /** After how long the one who must act is reminded, then admins are told, then the default takes effect. */
  remindAfter: duration,
  escalateAfter: duration,
  giveUpAfter: duration,
});

/** Of each thing that an order may wait for. */
export const deadlinesPolicy = z.strictObject({
  review: chase,
  /** From the day by which it was to be paid. */
  prepayment: chase,
  goods: chase,
  dispatch: chase,
  delivery: chase,
  return: chase,
  /** Of what is invoiced by the month, from when that was over. */
  invoice: chase.prefault({ remindAfter: 'P1D', escalateAfter: 'P2D', giveUpAfter: 'P4D' }),
  payment: chase,
});

/** How many days customers have to pay ahead, and what becomes of an order that waited in vain. */
export const prepaymentPolicy = z
  .strictObject({ payWithinDays: z.int().min(0).max(90), otherwise: z.enum(['cancel', 'park']) })
  .prefault({ payWithinDays: 14, otherwise: 'cancel' });
