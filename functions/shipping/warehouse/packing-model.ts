import { z } from 'zod';
import { sku, text } from '../../shared/fields.ts';
import { positiveQuantity, quantity } from '../../shared/quantity.ts';
import { unitCode } from '../../shared/units.ts';

/** Each may have a number of its own, and one transaction tells of all of them whose they are. */
export const MAX_PARCELS = 80;

const side = z.int().min(1).max(2000);

/** Of the parcel's outside, in whole centimetres. */
export const dimensions = z.object({ lengthCm: side, widthCm: side, heightCm: side });

export const packedParcel = z.object({
  /** Counts from 1; it is written on the parcel. */
  no: z.int().min(1),
  lines: z.array(z.object({ sku, quantity })),
  /** To the gram. */
  weightKg: quantity,
  dimensions: dimensions.optional(),
  /** Of its own, where it isn't the shipment's. */
  trackingNumber: z.string().optional(),
  /** When it arrived, of a shipment of which others came back and went on their way again. */
  deliveredAt: z.iso.datetime().optional(),
});
export type PackedParcel = z.output<typeof packedParcel>;

export const packInput = z.strictObject({
  /** All of them, in place of what was packed before; none unpacks it. */
  parcels: z
    .array(
      z.strictObject({
        lines: z
          .array(z.strictObject({ sku, quantity: positiveQuantity, unit: unitCode.optional() }))
          .min(1)
          .max(100),
        /** What its goods weigh by the catalog, if left out. */
        weightKg: positiveQuantity.optional(),
        dimensions: z.strictObject(dimensions.shape).optional(),
      }),
    )
    .max(MAX_PARCELS),
});
export type PackInput = z.output<typeof packInput>;

/** Which number the carrier gave to which parcel. */
export const parcelNumbers = z
  .array(z.strictObject({ no: z.int().min(1), trackingNumber: text(60) }))
  .min(1)
  .max(MAX_PARCELS);
export type ParcelNumbers = z.output<typeof parcelNumbers>;
