import { z } from 'zod';
import { eachSkuOnce, longText, reference, sku, text, warehouseCode } from '../../shared/fields.ts';
import { positiveQuantity } from '../../shared/quantity.ts';
import { instant } from '../../shared/time.ts';
import { unitCode } from '../../shared/units.ts';
import { purchaseOrder } from './model.ts';
import { linePrice } from './price-model.ts';

/** What a buyer orders for stock. Two writes for each line have to fit a transaction. */
export const purchaseOrderInput = z.strictObject({
  /** As the products are had, if left out; of a named supplier they are bought. */
  kind: purchaseOrder.shape.kind.optional(),
  /** By its id or its name; the products' own if left out. */
  supplier: text(120).optional(),
  warehouse: warehouseCode,
  lines: z
    .array(
      z.strictObject({
        sku,
        quantity: positiveQuantity,
        unit: unitCode.optional(),
        /** The one on record if left out; of another supplier than the product's there is none. */
        price: linePrice.optional(),
      }),
    )
    .min(1)
    .max(40)
    .check(eachSkuOnce),
  /** As long after it is sent as the products take, if left out. */
  expectedAt: instant.optional(),
  reference: reference.optional(),
  notes: longText(2000).optional(),
});
export type PurchaseOrderInput = z.output<typeof purchaseOrderInput>;
