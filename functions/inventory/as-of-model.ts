import { z } from 'zod';
import { sku, warehouseCode } from '../shared/fields.ts';
import { balance } from '../shared/quantity.ts';

/** What was on hand at an instant, in the warehouses that had ever had any by then. */
export const stockAsOf = z.object({
  sku,
  asOf: z.iso.datetime(),
  onHand: balance,
  levels: z.array(z.object({ warehouse: warehouseCode, onHand: balance })),
});
export type StockAsOf = z.output<typeof stockAsOf>;
