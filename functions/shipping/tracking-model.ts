import { z } from 'zod';
import { idOf } from '../shared/ids.ts';
import { eta, trackingEvent } from './attempt-model.ts';
import { shipmentStatus } from './model.ts';

/** A step on the way, as whoever waits for the parcel is told it. */
export const trackingStep = trackingEvent
  .omit({ status: true, eventId: true, by: true, estimatedAt: true })
  .extend({ status: z.enum([...shipmentStatus.options, 'unknown']) });

/** Where a shipment is and how it came there, without who entered what. */
export const tracking = z.object({
  shipmentId: idOf('shp'),
  orderId: idOf('ord'),
  status: shipmentStatus,
  carrier: z.string().optional(),
  trackingNumber: z.string().optional(),
  eta: eta.optional(),
  deliveredAt: z.iso.datetime().optional(),
  /** In the order in which they happened. */
  steps: z.array(trackingStep),
});
export type Tracking = z.output<typeof tracking>;
