import { z } from 'zod';
import { sku } from '../../shared/fields.ts';

/** How often each mark was given. */
const marks = z.object({ 1: z.int(), 2: z.int(), 3: z.int(), 4: z.int(), 5: z.int() });

/** How the orders were rated that a product was in. */
export const productRating = z.object({ sku, marks, version: z.int().min(1) });
export type ProductRating = z.output<typeof productRating>;

export const productRatingView = z.object({
  sku,
  count: z.int(),
  /** With two decimals; absent where nobody has rated an order with it. */
  average: z
    .string()
    .regex(/^\d\.\d\d$/)
    .optional(),
  marks,
});
export type ProductRatingView = z.output<typeof productRatingView>;
