import { z } from 'zod';
import { reference, sku, text, warehouseCode } from '../shared/fields.ts';
import { lotsIn } from '../shared/lots.ts';
import { signedQuantity } from '../shared/quantity.ts';
import { message } from '../shared/texts/message.ts';
import { unitCode } from '../shared/units.ts';

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
