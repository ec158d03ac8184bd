import { z } from 'zod';
import { sku, text } from './fields.ts';
import { lotGoods, lotsOut } from './lots.ts';
import { positiveQuantity, quantity } from './quantity.ts';
import { unitCode } from './units.ts';

/** What becomes of how much of a product that came back. */
export const inspectedLine = z.strictObject({
  sku,
  /** Good as new: it is stock again. */
  restocked: positiveQuantity.optional(),
  /** Of what is restocked, where it is kept by lots and more than one went out. */
  lots: lotsOut.optional(),
  /** Of no use; the reason says why. */
  scrapped: positiveQuantity.optional(),
  /** Of both and of the lots, if it isn't the product's own. */
  unit: unitCode.optional(),
  reason: text(200).optional(),
});

/** The same as it is kept. */
export const foundLine = z.object({
  sku,
  restocked: quantity,
  /** Which lots are stock again. */
  lots: z.array(lotGoods).optional(),
  scrapped: quantity,
  reason: z.string().optional(),
});
