import { z } from 'zod';
import { eachSkuOnce, longText, reference, sku, text } from '../../shared/fields.ts';
import { patchOf } from '../../shared/patch.ts';
import { quantity } from '../../shared/quantity.ts';
import { instant } from '../../shared/time.ts';
import { unitCode } from '../../shared/units.ts';
import { linePrice } from './price-model.ts';

export const purchaseOrderPatch = patchOf({
  reference: reference.optional(),
  notes: longText(2000).optional(),
  /** Of a draft: of whom it is bought from now on, by the id or the name. */
  supplier: text(120),
  /** Of all lines, but for those that have a day of their own here. */
  expectedAt: instant,
  /** When these are expected; of a draft also what is to be ordered of them, and at what price. */
  lines: z
    .array(
      z.strictObject({
        sku,
        /** Of what is not on the draft yet: a line more. */
        quantity: quantity.optional(),
        unit: unitCode.optional(),
        price: linePrice.optional(),
        expectedAt: instant.optional(),
      }),
    )
    .min(1)
    .max(60)
    .check(eachSkuOnce),
});
export type PurchaseOrderPatch = z.output<typeof purchaseOrderPatch>;
