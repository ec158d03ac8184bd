import { z } from 'zod';
import { delivery } from '../shared/delivery.ts';
import { address, reference, resourceFields, sku, text, warehouseCode } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { lotGoods, lotNumber } from '../shared/lots.ts';
import { quantity } from '../shared/quantity.ts';
import { day, instant } from '../shared/time.ts';
import { actor } from '../shared/timeline.ts';
import { trackingStatus } from '../shared/tracking.ts';
import { furtherUnit } from '../shared/units.ts';
import { attempt, eta, foundBack, trackingEvent } from './attempt-model.ts';
import { packedParcel } from './warehouse/packing-model.ts';

/** One word for where a shipment is: ours until it is dispatched, and then what the carrier reports. */
export const shipmentStatus = z.enum([
  'created',
  'dispatched',
  'picked-up',
  'in-transit',
  'out-for-delivery',
  'exception',
  'delivered',
  'returned',
  'void',
]);
export type ShipmentStatus = z.infer<typeof shipmentStatus>;

export type TrackingStatus = z.infer<typeof trackingStatus>;

export const shipmentLine = z.object({
  lineNo: z.int(),
  sku,
  name: z.string(),
  unit: z.string(),
  quantity,
  /** What of it its customer has sent back, or is about to. */
  returned: quantity.optional(),
  /** The unit that it was ordered in, where it isn't the stock's. */
  orderedIn: furtherUnit.optional(),
  /** Of a product that is kept by lots; which of them left is told once it is dispatched. */
  tracked: z.enum(['lot']).optional(),
  lots: z.array(lotGoods).optional(),
});
export type ShipmentLine = z.output<typeof shipmentLine>;

/** What of a line was missing, and of which lots. */
const missingLine = shipmentLine.pick({ lineNo: true, sku: true, quantity: true, lots: true });

const givenLine = missingLine.omit({ lots: true });

export const shipment = z.object({
  id: idOf('shp'),
  orderId: idOf('ord'),
  /** The part of the order that this shipment carries. */
  part: z.string(),
  /**
   * The how-many-th consignment of that part: goods that come in later go out as a later one. What was left behind
   * counts from 1001.
   */
  round: z.int().min(1),
  /** The consignment for which its goods are reserved, where that is an earlier one. */
  heldIn: z.int().min(1).optional(),
  /** It goes whole or not at all. */
  undivided: z.literal(true).optional(),
  /** Its order is paid ahead: it leaves once that is there, or somebody does without it. */
  prepaid: z.literal(true).optional(),
  /** The shipment that left these goods behind. */
  continues: idOf('shp').optional(),
  customerId: idOf('cus'),
  warehouse: warehouseCode,
  recipient: address,
  delivery: delivery.optional(),
  /** The day on which its goods were asked for, where they were. */
  wantedOn: day.optional(),
  /** The day on which it should leave, to be there when it was asked for; as soon as may be if left out. */
  shipOn: day.optional(),
  /** The customer's own number of the order. */
  purchaseOrderNumber: z.string().optional(),
  status: shipmentStatus,
  lines: z.array(shipmentLine),
  /** What did not go with it; another shipment takes it. */
  leftBehind: z.array(shipmentLine).optional(),
  /** What of it was not there to be fetched, and which part of the order waits for that since. */
  shortages: z
    .array(z.object({ at: z.iso.datetime(), by: actor, lines: z.array(missingLine), part: z.string() }))
    .optional(),
  /** What of it went to another order while it stood ready, and which part of its own waits for that since. */
  given: z
    .array(z.object({ at: z.iso.datetime(), lines: z.array(givenLine), part: z.string(), to: idOf('ord') }))
    .optional(),
  /** As far as it is packed. */
  parcels: z.array(packedParcel).optional(),
  carrier: z.string().optional(),
  trackingNumber: z.string().optional(),
  method: z.string().optional(),
  /** The caller's own number for it, e.g. that of the delivery note. */
  reference: reference.optional(),
  dispatchedAt: z.iso.datetime().optional(),
  dispatchedBy: actor.optional(),
  deliveredAt: z.iso.datetime().optional(),
  /** Of what its customer sent back, which lots are stock again. */
  restocked: z.array(z.object({ sku, lot: lotNumber, quantity })).optional(),
  eta: eta.optional(),
  trackingEvents: z.array(trackingEvent),
  /** Those before, oldest first, of what came back undelivered and went on its way again. */
  attempts: z.array(attempt).optional(),
  /** Why what was reported to have come back had not. */
  corrections: z.array(z.object({ at: z.iso.datetime(), by: actor, reason: z.string() })).optional(),
  /** Of what came back undelivered. */
  inspection: foundBack.optional(),
  /** Opens the page that shows it; only the mails to its recipient tell it. */
  trackingToken: z.string().optional(),
  ...resourceFields,
});
export type Shipment = z.output<typeof shipment>;
export type Shortage = NonNullable<Shipment['shortages']>[number];
export type Gift = NonNullable<Shipment['given']>[number];

/** The shipment as it is told: the link is its recipient's, and how stock is reserved, or whom we serve first, is ours. */
export const shipmentView = shipment.omit({ trackingToken: true, heldIn: true, given: true });

export const trackingEventInput = z.strictObject({
  status: trackingStatus,
  /** When it happened, by the carrier's clock; now if left out. */
  at: instant.optional(),
  /** The carrier's own id of this report: the same one is recorded once. */
  eventId: text(120).optional(),
  /** Of which parcels, where they go under numbers of their own; of all of them if left out. */
  trackingNumber: text(60).optional(),
  location: text(120).optional(),
  note: text(300).optional(),
  /** When the carrier now means to deliver. */
  estimatedAt: instant.optional(),
});
export type TrackingEventInput = z.output<typeof trackingEventInput>;
