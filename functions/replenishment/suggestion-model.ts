import { z } from 'zod';
import { eachOnce, sku, text, warehouseCode } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { positiveQuantity, quantity } from '../shared/quantity.ts';
import { message } from '../shared/texts/message.ts';
import { unitCode } from '../shared/units.ts';

/** Two writes for each and two for each purchase order have to fit a transaction. */
export const MOST_SUGGESTIONS = 24;

/** Of what is named: a product in a warehouse. */
export const eachPlaceOnce = eachOnce(
  (one: { sku: string; warehouse: string }) => `${one.sku} ${one.warehouse}`,
  message('must name each SKU and warehouse once'),
);

/** Where one is left out, what is suggested at the time is ordered. */
const named = z.strictObject({
  sku,
  warehouse: warehouseCode,
  quantity: positiveQuantity.optional(),
  /** Of the quantity, if it isn't the stock's. */
  unit: unitCode.optional(),
});

/** Those that are named, or all: then as many as fit, with `next` in the answer while there may be more. */
export const suggestionsInput = z.strictObject({
  alerts: z.array(named).min(1).max(MOST_SUGGESTIONS).check(eachPlaceOnce).optional(),
  /** Of all: where an earlier answer ended, its `next`. */
  after: text(60).optional(),
});
export type SuggestionsInput = z.output<typeof suggestionsInput>;

export const suggestionsOrdered = z.object({
  /** The drafts in brief, one for each supplier and warehouse. */
  items: z.array(
    z.object({
      id: idOf('po'),
      number: z.string().optional(),
      supplier: z.string().optional(),
      warehouse: warehouseCode,
      expectedAt: z.iso.datetime(),
      lines: z.array(z.object({ sku, name: z.string(), quantity })),
    }),
  ),
  /** Named and not ordered, since they are not low: what is available and on the way suffices. */
  skipped: z.array(
    z.object({ sku, warehouse: warehouseCode, available: quantity, incoming: quantity, reason: z.string() }),
  ),
  next: z.string().optional(),
});
export type SuggestionsOrdered = z.output<typeof suggestionsOrdered>;
