import { z } from 'zod';
import { sku, warehouseCode } from '../../shared/fields.ts';
import { pageOf } from '../../shared/http/route.ts';
import { idOf } from '../../shared/ids.ts';
import { lotGoods } from '../../shared/lots.ts';
import { quantity } from '../../shared/quantity.ts';
import { day } from '../../shared/time.ts';

/** What is to be fetched from one place, and for what. */
export const pickLine = z.object({
  /** Without one it lies where only people know. */
  bin: z.string().optional(),
  sku,
  name: z.string(),
  unit: z.string(),
  quantity,
  /** Of a product that is kept by lots: which to fetch, the first to expire in front, as far as they suffice. */
  lots: z.array(lotGoods).optional(),
  /** Of such a product: what of it lies in no lot that is still good, so that it can't go out. */
  lacking: quantity.optional(),
  for: z.array(
    z.object({
      shipmentId: idOf('shp'),
      orderId: idOf('ord'),
      quantity,
      /** The day on which it should leave; as soon as may be if left out. */
      shipOn: day.optional(),
    }),
  ),
});
export type PickLine = z.output<typeof pickLine>;

export const pickList = pageOf(pickLine).extend({
  warehouse: warehouseCode,
  /** When one of these shipments last changed; none stands ready without it. */
  changedAt: z.iso.datetime().optional(),
});
export type PickList = z.output<typeof pickList>;
