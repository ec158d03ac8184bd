import { z } from 'zod';
import { sku, warehouseCode } from '../shared/fields.ts';
import { money } from '../shared/money.ts';
import { balance } from '../shared/quantity.ts';

/** What was on hand at an instant, in the warehouses that had ever had any by then. */
export const stockAsOf = z.object({
  sku,
  asOf: z.iso.datetime(),
  onHand: balance,
  /** In the books, as far as it was valued by then. */
  value: money.optional(),
  levels: z.array(z.object({ warehouse: warehouseCode, onHand: balance, value: money.optional() })),
});
export type StockAsOf = z.output<typeof stockAsOf>;
