import { z } from 'zod';
import { sku, warehouseCode } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { lotNumber } from '../../shared/lots.ts';
import { balance, quantity, signedQuantity } from '../../shared/quantity.ts';
import { day } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';

/** A lot as it lies in a warehouse. */
export const lotOnHand = z.object({
  lot: lotNumber,
  expiresOn: day,
  onHand: quantity,
  /** Of that, what a carrier has already and the books are about to let go. */
  leaving: quantity,
});
export type LotOnHand = z.output<typeof lotOnHand>;

/** What a movement changed of a lot. */
export const lotChange = z.object({ lot: lotNumber, expiresOn: day, change: signedQuantity });

/** When a lot of a product expires, whichever warehouse it lies in; and when it first came in. */
export const lotRecord = z.object({ sku, lot: lotNumber, expiresOn: day, createdAt: z.iso.datetime() });

export type LotRecord = z.output<typeof lotRecord>;

/** A movement as the lot's own ledger tells it; its id is the movement's. */
export const lotMovement = lotChange.extend({
  id: idOf('mov'),
  sku,
  warehouse: warehouseCode,
  kind: z.string(),
  /** What caused it: of a shipment, which one took the lot. */
  reference: z.string(),
  at: z.iso.datetime(),
  by: actor,
});
export type LotMovement = z.output<typeof lotMovement>;

/** A lot at an instant, wherever it lay then. */
export const lotAsOf = z.object({
  sku,
  lot: lotNumber,
  expiresOn: day,
  asOf: z.iso.datetime().optional(),
  onHand: balance,
  levels: z.array(z.object({ warehouse: warehouseCode, onHand: balance })),
  /** How many movements it has had by then. */
  version: z.int().min(0),
});

/** The lots of a product in one warehouse, what expires first in front. */
export const lotsInPlace = z.object({
  sku,
  warehouse: warehouseCode,
  expiresOn: day,
  onHand: quantity,
  /** What has expired and is kept from being sold. */
  expired: quantity,
  /** What orders have reserved beyond what is good, and wait for in vain until other goods are there. */
  lacking: quantity,
  lots: z.array(lotOnHand),
});
