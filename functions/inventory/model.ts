import { z } from 'zod';
import { sku, warehouseCode } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { money } from '../shared/money.ts';
import { quantity, signedQuantity } from '../shared/quantity.ts';
import { actor } from '../shared/timeline.ts';
import { lotChange, lotOnHand } from './lots/model.ts';

const version = z.int().min(0);

/**
 * Stock of one SKU in one warehouse, in thousandths. `available = onHand − reserved − expired` is kept as a number of
 * its own because a condition in the table can compare but not subtract.
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
  /** Of a product that is kept by lots: those that lie there, what expires first in front. */
  lots: z.array(lotOnHand).optional(),
  /** Of what is on hand, what has expired and is kept from being sold. */
  expired: quantity.optional(),
  /** What it is worth in the books, at what its product costs. */
  value: money.optional(),
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
  expired: quantity.optional(),
  value: money.optional(),
  levels: z.array(stockLevel),
});
export type StockOfSku = z.output<typeof stockOfSku>;

export const movementKind = z.enum([
  'opening',
  'receipt',
  'supplier-return',
  'shipment',
  'consumption',
  'transfer',
  'transfer-loss',
  'count',
  'shortage',
  'adjustment',
  'return',
  'scrap',
  'revaluation',
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
  /** Of a receipt: what share it is of what its purchase order orders of this; missing where that says nothing of how long goods take. */
  share: signedQuantity.optional(),
  /** Of what never came: the day on which a receipt had it, whose share is as much less. */
  cameOn: z.iso.date().optional(),
  /** Of a receipt that was bought: of whom, by the id of its record or else its name. */
  supplier: z.string().optional(),
  by: actor,
  /** Of a product that is kept by lots: what it changed of which. */
  lots: z.array(lotChange).optional(),
  /** What that changed of the stock's value in the books; without where the product has no cost in the business's own currency. */
  value: money.optional(),
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

/** Who has it: an order, for one of its parts; a purchase order, of what came in for orders or as components; a reservation for a quote. */
export const heldFor = z.object({
  sku,
  warehouse: warehouseCode,
  holder: z.string(),
  part: z.string().optional(),
  quantity,
});
export type HeldFor = z.output<typeof heldFor>;
