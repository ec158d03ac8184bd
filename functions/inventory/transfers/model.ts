import { z } from 'zod';
import { eachSkuOnce, reference, resourceFields, sku, text, warehouseCode } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { lotGoods, lotsOut } from '../../shared/lots.ts';
import { money } from '../../shared/money.ts';
import { positiveQuantity, quantity } from '../../shared/quantity.ts';
import { actor } from '../../shared/timeline.ts';
import { unitCode } from '../../shared/units.ts';

/** `closed`: what had not arrived is lost. */
export const transferStatus = z.enum(['in-transit', 'partly-received', 'received', 'closed']);
export type TransferStatus = z.output<typeof transferStatus>;

/** What left, what of it has arrived, and what never will. */
export const transferLine = z.object({
  sku,
  name: z.string(),
  unit: z.string(),
  quantity,
  received: quantity,
  lost: quantity,
  /** Of a product that is kept by lots, which left; of each what has arrived. */
  lots: z.array(lotGoods.extend({ received: quantity })).optional(),
  /** What it was worth in the books when it left, where its product has a cost. */
  value: money.optional(),
});
export type TransferLine = z.output<typeof transferLine>;

/** Goods on their way from one warehouse to another. */
export const transfer = z.object({
  id: idOf('trf'),
  reference: reference.optional(),
  from: warehouseCode,
  to: warehouseCode,
  reason: z.string(),
  status: transferStatus,
  lines: z.array(transferLine),
  receipts: z.array(
    z.object({
      at: z.iso.datetime(),
      by: actor,
      lines: z.array(z.object({ sku, quantity, lots: z.array(lotGoods).optional() })),
    }),
  ),
  /** Why what is missing was given up. */
  loss: z.object({ reason: z.string(), at: z.iso.datetime(), by: actor }).optional(),
  sentBy: actor,
  ...resourceFields,
});
export type Transfer = z.output<typeof transfer>;

/** One line per SKU; five writes each have to fit a transaction. */
const lines = z
  .array(
    z.strictObject({
      sku,
      quantity: positiveQuantity,
      unit: unitCode.optional(),
      /** Of a product that is kept by lots; the first to expire if left out. */
      lots: lotsOut.optional(),
    }),
  )
  .max(16)
  .check(eachSkuOnce);

export const transferInput = z.strictObject({
  from: warehouseCode,
  to: warehouseCode,
  reason: text(200),
  reference: reference.optional(),
  lines: lines.min(1),
});
export type TransferInput = z.output<typeof transferInput>;

export const transferReceiptInput = z.strictObject({
  lines,
  /** Ends the transfer: what is missing after this is lost, and why. */
  lossReason: text(200).optional(),
});
export type TransferReceiptInput = z.output<typeof transferReceiptInput>;
