import { z } from 'zod';
import {
  country,
  eachSkuOnce,
  reference,
  resourceFields,
  sku,
  text,
  warehouseCode,
} from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { positiveQuantity, quantity } from '../../shared/quantity.ts';
import { instant } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';
import { unitCode } from '../../shared/units.ts';

/** `ordered`: an order took its goods over. */
export const quoteHoldStatus = z.enum(['open', 'ordered', 'released', 'expired']);

/** Free stock that is kept for a quote until an instant. */
export const quoteHold = z.object({
  id: idOf('rsv'),
  reference: reference.optional(),
  customerId: idOf('cus').optional(),
  /** The one that has all of it, if one has. */
  warehouse: warehouseCode.optional(),
  /** Of one product in each warehouse that has some of it, which the line then says. */
  lines: z.array(z.object({ sku, quantity, warehouse: warehouseCode.optional() })),
  until: z.iso.datetime(),
  reason: z.string(),
  status: quoteHoldStatus,
  orderId: idOf('ord').optional(),
  reservedBy: actor,
  releasedBy: actor.optional(),
  ...resourceFields,
});
export type QuoteHold = z.output<typeof quoteHold>;

/** Three writes for each, in each warehouse, have to fit a transaction when an order takes them over. */
export const MOST_KEPT = 30;

export const quoteHoldInput = z.strictObject({
  /** Nothing is kept in any other; when left out, those that an order would take it from. */
  warehouse: warehouseCode.optional(),
  /** Where it goes; the country of the customer's first address when left out. */
  country: country.optional(),
  /** One line per SKU. */
  lines: z
    .array(z.strictObject({ sku, quantity: positiveQuantity, unit: unitCode.optional() }))
    .min(1)
    .max(MOST_KEPT)
    .check(eachSkuOnce),
  until: instant,
  customerId: idOf('cus').optional(),
  reference: reference.optional(),
  reason: text(200),
});
export type QuoteHoldInput = z.output<typeof quoteHoldInput>;
