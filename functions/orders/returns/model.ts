import { z } from 'zod';
import { eachSkuOnce, reference, resourceFields, sku, text, warehouseCode } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { foundLine, inspectedLine } from '../../shared/inspected.ts';
import { lotGoods } from '../../shared/lots.ts';
import { positiveQuantity, quantity } from '../../shared/quantity.ts';
import { actor } from '../../shared/timeline.ts';
import { unitCode } from '../../shared/units.ts';

/** `received`: something of it waits to be inspected. `inspected`: all of it was; `closed`: time ran out before. */
export const returnStatus = z.enum(['requested', 'authorised', 'refused', 'received', 'inspected', 'closed']);
export type ReturnStatus = z.output<typeof returnStatus>;

export const returnLine = z.object({
  /** Of the order, whose prices it was sold at. */
  lineNo: z.int(),
  sku,
  name: z.string(),
  unit: z.string(),
  /** To come back. */
  quantity,
  received: quantity,
  restocked: quantity,
  scrapped: quantity,
  /** Of a product that is kept by lots: those that went out with this line. */
  lots: z.array(lotGoods).optional(),
});
export type ReturnLine = z.output<typeof returnLine>;

/** Who has to do something, and until when. */
const waits = z.object({ on: z.enum(['sales', 'customer', 'warehouse']), until: z.iso.datetime() });

/** Goods of one shipment that its customer sends back. */
export const goodsReturn = z.object({
  id: idOf('ret'),
  reference: reference.optional(),
  customerId: idOf('cus'),
  orderId: idOf('ord'),
  shipmentId: idOf('shp'),
  /** That they left, and come back to. */
  warehouse: warehouseCode,
  reason: z.string(),
  status: returnStatus,
  waits: waits.optional(),
  lines: z.array(returnLine),
  requestedBy: actor,
  decision: z
    .object({
      decision: z.enum(['authorise', 'refuse']),
      reason: z.string(),
      at: z.iso.datetime(),
      by: actor,
    })
    .optional(),
  receipts: z.array(
    z.object({ at: z.iso.datetime(), by: actor, lines: z.array(z.object({ sku, quantity })) }),
  ),
  /** Each is credited by a note of its own. */
  inspections: z.array(
    z.object({ at: z.iso.datetime(), by: actor, creditNoteId: idOf('crn'), lines: z.array(foundLine) }),
  ),
  ...resourceFields,
});
export type GoodsReturn = z.output<typeof goodsReturn>;

export const returnInput = z.strictObject({
  shipmentId: idOf('shp').optional(),
  /** Instead of a shipment: the oldest of its shipments that has all of it is taken. */
  orderId: idOf('ord').optional(),
  lines: z
    .array(z.strictObject({ sku, quantity: positiveQuantity, unit: unitCode.optional() }))
    .min(1)
    .max(100)
    .check(eachSkuOnce),
  reason: text(500),
  reference: reference.optional(),
});
export type ReturnInput = z.output<typeof returnInput>;

export const returnReviewInput = z.strictObject({
  decision: z.enum(['authorise', 'refuse']),
  reason: text(500),
});
export type ReturnReviewInput = z.output<typeof returnReviewInput>;

/** Four writes for each product, and the credit note, have to fit a transaction. */
const MOST = 20;

export const returnReceiptInput = z.strictObject({
  lines: z
    .array(z.strictObject({ sku, quantity: positiveQuantity, unit: unitCode.optional() }))
    .min(1)
    .max(MOST)
    .check(eachSkuOnce),
});
export type ReturnReceiptInput = z.output<typeof returnReceiptInput>;

export const inspectionInput = z.strictObject({
  lines: z.array(inspectedLine).min(1).max(MOST).check(eachSkuOnce),
});
export type InspectionInput = z.output<typeof inspectionInput>;
