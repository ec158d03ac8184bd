import { z } from 'zod';
import { sku, text, warehouseCode } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { positiveQuantity, quantity } from '../../shared/quantity.ts';
import { message } from '../../shared/texts/message.ts';
import { actor } from '../../shared/timeline.ts';
import { unitCode } from '../../shared/units.ts';

const what = {
  sku,
  /** Where the goods are, or come in. */
  warehouse: warehouseCode,
  /** An order that gives what it waits with, or for; of one that doesn't, what stands ready. Free stock is given when left out. */
  fromOrderId: idOf('ord').optional(),
  /** Only what stands ready to be dispatched, also of one that waits for more. */
  ready: z.boolean().optional(),
  /** An order that waits for goods. */
  toOrderId: idOf('ord'),
  reason: text(500),
};

export const reallocationInput = z
  .strictObject({
    ...what,
    quantity: positiveQuantity,
    unit: unitCode.optional(),
  })
  .refine(({ ready, fromOrderId }) => !ready || fromOrderId !== undefined, {
    path: ['ready'],
    error: message('needs fromOrderId'),
  });
export type ReallocationInput = z.output<typeof reallocationInput>;

export const reallocation = z.object({
  ...what,
  quantity,
  at: z.iso.datetime(),
  by: actor,
  /** Those in which somebody has another place now. */
  purchaseOrderIds: z.array(idOf('po')),
  /** Those of the giver that stood ready and have less on them since, or are void. */
  shipmentIds: z.array(idOf('shp')).optional(),
});
export type Reallocation = z.output<typeof reallocation>;
