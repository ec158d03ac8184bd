import { z } from 'zod';
import { eachSkuOnce, sku, text } from '../../../shared/fields.ts';
import { idOf } from '../../../shared/ids.ts';
import { lotGoods, lotsOut } from '../../../shared/lots.ts';
import { positiveQuantity, quantity } from '../../../shared/quantity.ts';
import { message } from '../../../shared/texts/message.ts';
import { instant } from '../../../shared/time.ts';
import { actor } from '../../../shared/timeline.ts';
import { unitCode } from '../../../shared/units.ts';

const how = {
  /** Whether the supplier is to deliver it again. */
  replace: z.boolean(),
  /** The receipt was wrong: nothing goes back, and how long goods take is learnt without it. */
  neverCame: z.literal(true).optional(),
  /** A shortage, a count or an adjustment has taken it off the books before: no stock moves. */
  offBooks: z.literal(true).optional(),
};

/** What went back of what a purchase order brought. */
export const supplierReturn = z.object({
  id: idOf('srt'),
  at: z.iso.datetime(),
  by: actor,
  reason: z.string(),
  ...how,
  lines: z.array(z.object({ sku, quantity, lots: z.array(lotGoods).optional() })),
});
export type SupplierReturn = z.output<typeof supplierReturn>;

/** One line per SKU; five writes each have to fit a transaction. */
export const supplierReturnInput = z
  .strictObject({
    lines: z
      .array(
        z.strictObject({
          sku,
          quantity: positiveQuantity,
          unit: unitCode.optional(),
          /** Of a product that is kept by lots; together the quantity. */
          lots: lotsOut.optional(),
        }),
      )
      .min(1)
      .max(16)
      .check(eachSkuOnce),
    reason: text(200),
    ...how,
    /** When what is delivered again is to come; as long from now as it takes if left out. */
    expectedAt: instant.optional(),
  })
  .refine(({ replace, expectedAt }) => replace || expectedAt === undefined, {
    path: ['expectedAt'],
    error: message('is only for what is delivered again'),
  });
export type SupplierReturnInput = z.output<typeof supplierReturnInput>;
