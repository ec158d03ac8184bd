import { z } from 'zod';
import { sku, text, warehouseCode } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { positiveQuantity, quantity } from '../../shared/quantity.ts';
import { actor } from '../../shared/timeline.ts';
import { unitCode } from '../../shared/units.ts';

const what = {
  sku,
  /** Where the goods are, or come in. */
  warehouse: warehouseCode,
  /** An order that waits, and gives what it has; free stock is given when left out. */
  fromOrderId: idOf('ord').optional(),
  /** An order that waits for goods. */
  toOrderId: idOf('ord'),
  reason: text(500),
};

export const reallocationInput = z.strictObject({
  ...what,
  quantity: positiveQuantity,
  unit: unitCode.optional(),
});
export type ReallocationInput = z.output<typeof reallocationInput>;

export const reallocation = z.object({
  ...what,
  quantity,
  at: z.iso.datetime(),
  by: actor,
  /** Those in which somebody has another place now. */
  purchaseOrderIds: z.array(idOf('po')),
});
export type Reallocation = z.output<typeof reallocation>;
