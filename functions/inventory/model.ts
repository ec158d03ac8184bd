import { z } from 'zod';
import { reference, resourceFields, sku, text, warehouseCode } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { patchOf } from '../shared/patch.ts';
import { positiveQuantity, quantity, signedQuantity } from '../shared/quantity.ts';
import { message } from '../shared/texts/message.ts';
import { actor } from '../shared/timeline.ts';

const version = z.int().min(0);

/**
 * Stock of one SKU in one warehouse, in thousandths. `available = onHand − reserved` is kept as a number of its own
 * because a condition in the table can compare but not subtract.
 */
export const stockLevel = z.object({
  sku,
  warehouse: warehouseCode,
  onHand: quantity,
  reserved: quantity,
  available: quantity,
  /** One more with each change. */
  version,
  /** On the way, bought or from another warehouse, and not for an order that waits: free stock when it comes. */
  incoming: quantity,
});
export type StockLevel = z.output<typeof stockLevel>;

/** One SKU over all warehouses. */
export const stockOfSku = z.object({
  sku,
  onHand: quantity,
  reserved: quantity,
  available: quantity,
  /** The sum of its levels'. */
  version,
  incoming: quantity,
  levels: z.array(stockLevel),
});
export type StockOfSku = z.output<typeof stockOfSku>;

export const movementKind = z.enum([
  'opening',
  'receipt',
  'shipment',
  'transfer',
  'count',
  'adjustment',
  'return',
  'scrap',
]);

/** One line of the append-only stock ledger. */
export const movement = z.object({
  id: idOf('mov'),
  sku,
  warehouse: warehouseCode,
  kind: movementKind,
  change: signedQuantity,
  reason: z.string(),
  /** What caused it: a shipment, a purchase order, an adjustment. */
  reference: z.string(),
  at: z.iso.datetime(),
  /** The day of the business's own calendar. */
  on: z.iso.date().optional(),
  /** The day on which what moved was ordered: by the customer when it leaves, by us when it comes in. */
  orderedOn: z.iso.date().optional(),
  by: actor,
});
export type Movement = z.output<typeof movement>;

/** What is held of one SKU in one warehouse for one part of an order, or for orders that wait on a purchase order. */
export const reservation = z.object({
  sku,
  warehouse: warehouseCode,
  holder: z.string(),
  quantity,
});
export type Reservation = z.output<typeof reservation>;

/** The share of an ordered quantity that one order waits for. */
export const peg = z.object({
  orderId: idOf('ord'),
  part: z.string(),
  quantity,
  /** Came in for it so far. */
  received: quantity,
  /** Of what came in, handed over to the order's own reservation. */
  taken: quantity,
});
export type Peg = z.output<typeof peg>;

export const purchaseOrderLine = z.object({
  sku,
  name: z.string(),
  unit: z.string(),
  quantity,
  received: quantity,
  pegs: z.array(peg),
});

/** `draft`: not yet sent, may still shrink · `sent`: the supplier (or the works) has it. */
export const purchaseOrderStatus = z.enum(['draft', 'sent', 'partly-received', 'received', 'cancelled']);

export const purchaseOrder = z.object({
  id: idOf('po'),
  kind: z.enum(['purchase', 'production']),
  supplier: z.string().optional(),
  /** The caller's own number for it, e.g. the one on the paper that went to the supplier. */
  reference: reference.optional(),
  warehouse: warehouseCode,
  status: purchaseOrderStatus,
  lines: z.array(purchaseOrderLine),
  expectedAt: z.iso.datetime(),
  receipts: z.array(
    z.object({
      id: idOf('rcp'),
      at: z.iso.datetime(),
      by: actor,
      lines: z.array(z.object({ sku, quantity })),
    }),
  ),
  ...resourceFields,
});
export type PurchaseOrder = z.output<typeof purchaseOrder>;
export type PurchaseOrderLine = z.output<typeof purchaseOrderLine>;

export const purchaseOrderPatch = patchOf({ reference: reference.optional() });

/**
 * Goods receipt: what came in of the lines; one line per SKU. Up to five writes each and one for every order that is
 * served have to fit a transaction.
 */
export const receiptInput = z.strictObject({
  lines: z
    .array(z.strictObject({ sku, quantity: positiveQuantity }))
    .min(1)
    .max(16)
    .refine((all) => new Set(all.map((l) => l.sku)).size === all.length, message('must name each SKU once')),
  note: text(200).optional(),
});
export type ReceiptInput = z.output<typeof receiptInput>;
