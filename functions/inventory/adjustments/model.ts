import { z } from 'zod';
import { reference, resourceFields, sku, text, warehouseCode } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { lotsIn } from '../../shared/lots.ts';
import { signedQuantity } from '../../shared/quantity.ts';
import { message } from '../../shared/texts/message.ts';
import { actor } from '../../shared/timeline.ts';
import { unitCode } from '../../shared/units.ts';
import { stockLevel } from '../model.ts';

export const adjustmentInput = z.strictObject({
  sku,
  warehouse: warehouseCode,
  change: signedQuantity.refine((q) => q !== 0, message('must not be zero')),
  /** Of the change, if it isn't the stock's. */
  unit: unitCode.optional(),
  /**
   * Of a product that is kept by lots: which come in, with the day on which each expires; of what goes out those that
   * are meant, or the first to expire if left out.
   */
  lots: lotsIn.optional(),
  kind: z.enum(['opening', 'adjustment', 'scrap']).default('adjustment'),
  reason: text(200),
  /** The caller's own number for it, which the ledger then names. */
  reference: reference.optional(),
});
export type AdjustmentInput = z.output<typeof adjustmentInput>;

const storedStatus = z.enum(['waiting', 'booked', 'rejected']);

/** An adjustment that another person than who asked for it is to agree to. */
export const adjustment = z.object({
  id: idOf('adj'),
  reference: reference.optional(),
  status: storedStatus,
  sku,
  warehouse: warehouseCode,
  change: signedQuantity,
  kind: z.enum(['adjustment', 'scrap']),
  /** As somebody named them. */
  lots: lotsIn.optional(),
  reason: z.string(),
  askedBy: actor,
  /** Until when it can be agreed to. */
  until: z.iso.datetime(),
  decision: z
    .object({
      decision: z.enum(['approve', 'reject']),
      reason: z.string(),
      at: z.iso.datetime(),
      by: actor,
    })
    .optional(),
  /** In the ledger, once it is booked. */
  movementId: idOf('mov').optional(),
  ...resourceFields,
});
export type Adjustment = z.output<typeof adjustment>;

/** `lapsed`: nobody decided in time, and it is not booked. */
export const adjustmentStatus = z.enum([...storedStatus.options, 'lapsed']);

/** As it is told. */
export const adjustmentView = adjustment.extend({ status: adjustmentStatus });
export type AdjustmentView = z.output<typeof adjustmentView>;

/** The level, with the adjustment where that waits for somebody else and nothing is booked yet. */
export const adjustedLevel = stockLevel.extend({ adjustment: adjustmentView.optional() });

export const adjustmentReviewInput = z.strictObject({
  decision: z.enum(['approve', 'reject']),
  reason: text(200),
});
export type AdjustmentReviewInput = z.output<typeof adjustmentReviewInput>;
