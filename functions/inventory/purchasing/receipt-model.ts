import { z } from 'zod';
import { eachSkuOnce, sku, text } from '../../shared/fields.ts';
import { lotsIn } from '../../shared/lots.ts';
import { positiveQuantity, quantity } from '../../shared/quantity.ts';
import { message } from '../../shared/texts/message.ts';
import { unitCode } from '../../shared/units.ts';

/**
 * Goods receipt: what came in of the lines; one line per SKU. Up to five writes each and one for every order that is
 * served have to fit a transaction.
 */
export const receiptInput = z.strictObject({
  lines: z
    .array(
      z
        .strictObject({
          sku,
          quantity,
          damaged: positiveQuantity.optional(),
          unit: unitCode.optional(),
          /** Of a product that is kept by lots; together the quantity. */
          lots: lotsIn.optional(),
        })
        .refine((l) => l.quantity > 0 || l.damaged, {
          path: ['quantity'],
          message: message('must be more than zero'),
        }),
    )
    .min(1)
    .max(16)
    .check(eachSkuOnce),
  note: text(200).optional(),
});
export type ReceiptInput = z.output<typeof receiptInput>;
