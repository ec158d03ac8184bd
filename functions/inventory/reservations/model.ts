import { z } from 'zod';
import { eachSkuOnce, reference, resourceFields, sku, text, warehouseCode } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { positiveQuantity, quantity } from '../../shared/quantity.ts';
import { instant } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';
import { unitCode } from '../../shared/units.ts';

/** `ordered`: an order took its goods over. */
export const quoteHoldStatus = z.enum(['open', 'ordered', 'released', 'expired']);

/** Free stock of one warehouse that is kept for a quote until an instant. */
export const quoteHold = z.object({
  id: idOf('rsv'),
  reference: reference.optional(),
  customerId: idOf('cus').optional(),
  warehouse: warehouseCode,
  lines: z.array(z.object({ sku, quantity })),
  until: z.iso.datetime(),
  reason: z.string(),
  status: quoteHoldStatus,
  orderId: idOf('ord').optional(),
  reservedBy: actor,
  releasedBy: actor.optional(),
  ...resourceFields,
});
export type QuoteHold = z.output<typeof quoteHold>;

/** Three writes for each have to fit a transaction when an order takes them over. */
export const MOST_KEPT = 30;

export const quoteHoldInput = z.strictObject({
  /** The first that has all of it when left out. */
  warehouse: warehouseCode.optional(),
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
