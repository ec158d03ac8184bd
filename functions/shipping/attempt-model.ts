import { z } from 'zod';
import { address } from '../shared/fields.ts';
import { foundLine } from '../shared/inspected.ts';
import { actor } from '../shared/timeline.ts';
import { trackingStatus } from '../shared/tracking.ts';

/** Of a report: `unknown` when the carrier's word for it is none that we know; it is kept and moves nothing. */
export const reportedStatus = z.enum([...trackingStatus.options, 'unknown']);

export const trackingEvent = z.object({
  status: reportedStatus,
  /** When it happened, by the carrier's clock. */
  at: z.iso.datetime(),
  /** The carrier's own id of the report, by which a repeated one is known. */
  eventId: z.string().optional(),
  /** The carrier's own word for the status, where it has one. */
  carrierStatus: z.string().optional(),
  /** Of which parcels, where they go under numbers of their own. */
  trackingNumber: z.string().optional(),
  location: z.string().optional(),
  note: z.string().optional(),
  /** When the carrier then meant to deliver. */
  estimatedAt: z.iso.datetime().optional(),
  /** An end that was none, as somebody of ours said since. */
  corrected: z.literal(true).optional(),
  by: actor,
});
export type TrackingEvent = z.output<typeof trackingEvent>;

/** When it was to arrive, as first told, and when it will (or did) as far as is known now. */
export const eta = z.object({
  promisedAt: z.iso.datetime(),
  estimatedAt: z.iso.datetime(),
  /** Whole hours by which it is later than was promised; 0 when it isn't. */
  slippedByHours: z.int().min(0),
});

/** An earlier time that it was on its way, until its carrier brought it back. */
export const attempt = z.object({
  carrier: z.string(),
  trackingNumber: z.string(),
  /** Of parcels that went under numbers of their own. */
  parcelNumbers: z.array(z.string()).optional(),
  method: z.string().optional(),
  /** Where it went, where that is another place by now. */
  recipient: address.optional(),
  dispatchedAt: z.iso.datetime(),
  dispatchedBy: actor.optional(),
  eta: eta.optional(),
  /** Also those that came after it was over. */
  trackingEvents: z.array(trackingEvent),
  /** When it went on its way again, and why. */
  endedAt: z.iso.datetime(),
  reason: z.string(),
});
export type Attempt = z.output<typeof attempt>;

/** What the warehouse found of what a carrier brought back, by product. */
export const foundBack = z.object({ at: z.iso.datetime(), by: actor, lines: z.array(foundLine) });
