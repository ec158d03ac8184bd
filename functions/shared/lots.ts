import { z } from 'zod';
import { eachOnce, sku } from './fields.ts';
import { positiveQuantity, quantity } from './quantity.ts';
import { message } from './texts/message.ts';
import { day } from './time.ts';

/** As it stands on the goods. */
export const lotNumber = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/,
    message('must be a lot number: letters, digits and . _ -, at most 40'),
  );

/** So many lots of a product lie in one warehouse at most: each is a write of its own when all of them leave at once. */
export const MOST_LOTS = 50;

const ONCE = message('must name each lot once');
const eachLotOnce = eachOnce((l: { lot: string }) => l.lot, ONCE);

/** What comes in, by lots. */
export const lotsIn = z
  .array(
    z.strictObject({
      lot: lotNumber,
      /** The last day on which it is good; by the product's shelf life if left out, or as it is on record. */
      expiresOn: day.optional(),
      quantity: positiveQuantity,
    }),
  )
  .min(1)
  .max(MOST_LOTS)
  .check(eachLotOnce);
export type LotsIn = z.output<typeof lotsIn>;

/** What goes out, by lots that somebody chose. */
export const lotsOut = z
  .array(z.strictObject({ lot: lotNumber, quantity: positiveQuantity }))
  .min(1)
  .max(MOST_LOTS)
  .check(eachLotOnce);

/** The same of several products at once. */
export const lotsToShip = z
  .array(z.strictObject({ sku, lot: lotNumber, quantity: positiveQuantity }))
  .min(1)
  .max(100)
  .check(eachOnce((l: { sku: string; lot: string }) => `${l.sku} ${l.lot}`, ONCE));

/** A quantity of one lot. */
export const lotGoods = z.object({ lot: lotNumber, expiresOn: day, quantity });
export type LotGoods = z.output<typeof lotGoods>;
