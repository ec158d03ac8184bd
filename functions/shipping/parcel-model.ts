import { z } from 'zod';
import { resourceFields, text } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { instant } from '../shared/time.ts';
import { trackingEvent } from './attempt-model.ts';

/** `unknown`: the carrier reported it before a dispatch did · `open`: under way · `done`: it has arrived */
export const parcelStatus = z.enum(['unknown', 'open', 'done']);

/** Under which number a carrier knows what of ours. */
export const parcel = z.object({
  carrier: z.string(),
  trackingNumber: z.string(),
  status: parcelStatus,
  shipmentId: idOf('shp').optional(),
  /** Other shipments that went under the number before, and are under way with it: two orders in one box. */
  beside: z.array(idOf('shp')).optional(),
  /** What was reported before it was known whose it is; its dispatch takes it over. */
  early: z.array(trackingEvent),
  /** When its carrier was last asked, if it is one that we ask. */
  askedAt: z.iso.datetime().optional(),
  ...resourceFields,
});
export type Parcel = z.output<typeof parcel>;

/** One report of a carrier, as its own system sends it; what else it sends is not read. */
export const carrierEvent = z.object({
  /** The carrier's own id of the report: the same one is recorded once. */
  eventId: text(120),
  trackingNumber: text(60),
  /** The carrier's word; the settings say which of ours it means. */
  status: text(60),
  at: instant,
  location: text(120).optional(),
  note: text(300).optional(),
  estimatedAt: instant.optional(),
});
export type CarrierEvent = z.output<typeof carrierEvent>;

/** What a carrier answers that we ask: all it knows of one parcel, in any order. What else it says is not read. */
export const polledAnswer = z.object({
  events: z
    .array(
      carrierEvent
        .pick({ eventId: true, status: true, at: true, estimatedAt: true })
        .extend({ place: carrierEvent.shape.location }),
    )
    .max(100),
});
export type PolledEvent = z.output<typeof polledAnswer>['events'][number];

/** How asking a carrier may end; `unknown-number` is nothing wrong while its own people haven't seen the parcel. */
export const askingOutcome = z.enum([
  'good',
  'unknown-number',
  'refused',
  'too-late',
  'too-large',
  'nonsense',
  'unreachable',
  'untaken',
]);
export type AskingOutcome = z.output<typeof askingOutcome>;

/**
 * What became of a report. A parcel that is unknown yet is no error: its dispatch may only be entered later. `too-old`: it
 * is of a parcel that had the number before ours.
 */
export const carrierAnswer = z.object({
  outcome: z.enum(['recorded', 'repeated', 'unknown-parcel', 'too-old']),
});
export type CarrierAnswer = z.output<typeof carrierAnswer>;

/** What a carrier's people need to set their webhook up. */
export const webhook = z.object({ path: z.string(), secret: z.string(), toleranceSeconds: z.int() });
