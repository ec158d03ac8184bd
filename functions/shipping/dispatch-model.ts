import { z } from 'zod';
import { reference, text } from '../shared/fields.ts';
import { lotsToShip } from '../shared/lots.ts';
import { positiveQuantity } from '../shared/quantity.ts';
import { instant } from '../shared/time.ts';
import { unitCode } from '../shared/units.ts';
import { parcelNumbers } from './warehouse/packing-model.ts';

/** The warehouse hands a shipment to a carrier. */
export const dispatchInput = z.strictObject({
  carrier: text(60),
  trackingNumber: text(60),
  reference: reference.optional(),
  /** One that this carrier has, which says how long it takes; what the order wishes for if left out. */
  method: text(30).optional(),
  /** When the carrier means to deliver it. */
  estimatedAt: instant.optional(),
  /** What goes now, when it isn't all: the rest is another shipment. */
  lines: z
    .array(z.strictObject({ lineNo: z.int().min(1), quantity: positiveQuantity, unit: unitCode.optional() }))
    .min(1)
    .max(100)
    .optional(),
  /** Numbers of single parcels; only of what is packed wholly. */
  parcels: parcelNumbers.optional(),
  /** Of products that are kept by lots, those that were picked; the first to expire of what isn't named. */
  lots: lotsToShip.optional(),
});
export type DispatchInput = z.output<typeof dispatchInput>;
