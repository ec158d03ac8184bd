import { z } from 'zod';
import { sku } from '../../shared/fields.ts';
import { positiveQuantity, quantity } from '../../shared/quantity.ts';

/** A component of what is made, by the bill of materials as it was when the production order was written. */
export const ingredient = z.object({
  sku,
  /** What one unit takes. */
  perUnit: positiveQuantity,
  /** Whether it is kept by lots. */
  tracked: z.enum(['lot']).optional(),
  quantityDecimals: z.int().min(0).max(3),
  /** Set aside for this production. */
  reserved: quantity,
  /** Used up by what was made. */
  consumed: quantity,
  /** What isn't there yet. */
  missing: quantity,
});
export type Ingredient = z.output<typeof ingredient>;
