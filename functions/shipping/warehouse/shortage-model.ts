import { z } from 'zod';
import { text } from '../../shared/fields.ts';
import { lotsToShip } from '../../shared/lots.ts';
import { positiveQuantity } from '../../shared/quantity.ts';
import { unitCode } from '../../shared/units.ts';

/** What was to be fetched for a shipment and isn't there. */
export const shortageInput = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        lineNo: z.int().min(1),
        /** What of it is missing. */
        quantity: positiveQuantity,
        unit: unitCode.optional(),
      }),
    )
    .min(1)
    .max(100),
  /** Of products that are kept by lots, those that are missing; the first to expire of what isn't named. */
  lots: lotsToShip.optional(),
  reason: text(500),
});
export type ShortageInput = z.output<typeof shortageInput>;
