import { z } from 'zod';
import { eachOnce, text } from '../shared/fields.ts';
import { currency } from '../shared/money.ts';
import { positiveQuantity, unitPrice } from '../shared/quantity.ts';
import { quantityBreak } from '../shared/quantity-break.ts';
import { message } from '../shared/texts/message.ts';
import { day } from '../shared/time.ts';
import { unitCode } from '../shared/units.ts';

/** What a supplier asks for one unit of what stock is kept in. */
export const supplyPrice = z.strictObject({
  currency,
  unitPrice,
  /** Of more at once. */
  breaks: z
    .array(quantityBreak)
    .min(1)
    .max(10)
    .check(eachOnce((b: { from: number }) => String(b.from), message('must name each quantity once')))
    .optional(),
  /** Both days count; without one it holds from ever, or for good. On other days there is no price on record. */
  validFrom: day.optional(),
  validUntil: day.optional(),
});
export type SupplyPrice = z.output<typeof supplyPrice>;

const terms = {
  /** What the supplier calls the product; purchase orders say it. */
  articleNumber: text(60).optional(),
  leadTimeDays: z.int().min(0).max(730),
  /** The least that is ordered at once, and the steps in which: a box of 12, a pallet. */
  minimumQuantity: positiveQuantity.optional(),
  orderMultiple: positiveQuantity.optional(),
  /** One of the product's further units: the supplier is written to in it, and sends whole ones. */
  unit: unitCode.optional(),
  price: supplyPrice.optional(),
};

/** A further supplier of a product, by terms of its own. */
export const otherSupply = z.strictObject({ supplier: text(120), ...terms });

/**
 * How what is missing is had: bought from a supplier or made in our own works, and how long that takes. The supplier is
 * named by the id or the name of its record; a name without a record is good enough to buy by.
 */
export const supply = z.strictObject({
  kind: z.enum(['purchase', 'production']),
  supplier: text(120).optional(),
  ...terms,
  /** Whom it can be bought from besides, when somebody says so. */
  others: z
    .array(otherSupply)
    .min(1)
    .max(9)
    .check(eachOnce((o: { supplier: string }) => o.supplier, message('must name each supplier once')))
    .optional(),
});
export type Supply = z.output<typeof supply>;
