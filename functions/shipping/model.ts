import { z } from 'zod';
import { address, reference, resourceFields, sku, text, warehouseCode } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { quantity } from '../shared/quantity.ts';
import { instant } from '../shared/time.ts';
import { actor } from '../shared/timeline.ts';

export const shipmentStatus = z.enum([
  'created',
  'dispatched',
  'in-transit',
  'out-for-delivery',
  'exception',
  'delivered',
  'returned',
  'void',
]);
export type ShipmentStatus = z.infer<typeof shipmentStatus>;

/** What a carrier reports. */
export const trackingStatus = z.enum([
  'in-transit',
  'out-for-delivery',
  'exception',
  'delivered',
  'returned',
]);

export const trackingEvent = z.object({
  status: trackingStatus,
  at: z.iso.datetime(),
  location: z.string().optional(),
  note: z.string().optional(),
  by: actor,
});

export const shipmentLine = z.object({
  lineNo: z.int(),
  sku,
  name: z.string(),
  unit: z.string(),
  quantity,
});
export type ShipmentLine = z.output<typeof shipmentLine>;

export const shipment = z.object({
  id: idOf('shp'),
  orderId: idOf('ord'),
  /** The part of the order that this shipment carries. */
  part: z.string(),
  /** The how-many-th consignment of that part: goods that come in later go out as a later one. */
  round: z.int().min(1),
  customerId: idOf('cus'),
  warehouse: warehouseCode,
  recipient: address,
  status: shipmentStatus,
  lines: z.array(shipmentLine),
  carrier: z.string().optional(),
  trackingNumber: z.string().optional(),
  /** The caller's own number for it, e.g. that of the delivery note. */
  reference: reference.optional(),
  dispatchedAt: z.iso.datetime().optional(),
  dispatchedBy: actor.optional(),
  deliveredAt: z.iso.datetime().optional(),
  trackingEvents: z.array(trackingEvent),
  ...resourceFields,
});
export type Shipment = z.output<typeof shipment>;

export const dispatchInput = z.strictObject({
  carrier: text(60),
  trackingNumber: text(60),
  reference: reference.optional(),
});
export const trackingEventInput = z.strictObject({
  status: trackingStatus,
  /** When it happened, by the carrier's clock; now if left out. */
  at: instant.optional(),
  location: text(120).optional(),
  note: text(300).optional(),
});
export type DispatchInput = z.output<typeof dispatchInput>;
export type TrackingEventInput = z.output<typeof trackingEventInput>;
