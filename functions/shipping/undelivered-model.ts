import { z } from 'zod';
import { deliveryInput } from '../shared/delivery.ts';
import { address, eachSkuOnce, text } from '../shared/fields.ts';
import { inspectedLine } from '../shared/inspected.ts';
import { instant } from '../shared/time.ts';
import { trackingStatus } from '../shared/tracking.ts';
import { parcelNumbers } from './warehouse/packing-model.ts';

/** What came back undelivered goes on its way again. */
export const redeliveryInput = z.strictObject({
  carrier: text(60),
  /** Another than any before: late reports of those say nothing of this one. */
  trackingNumber: text(60),
  /** One that this carrier has, which says how long it takes; what the order wishes for if left out. */
  method: text(30).optional(),
  /** When the carrier means to deliver it. */
  estimatedAt: instant.optional(),
  /** Where it goes now, if that was wrong. */
  recipient: address.optional(),
  contact: deliveryInput.shape.contact,
  instructions: deliveryInput.shape.instructions,
  /** Numbers of single parcels among those that came back. */
  parcels: parcelNumbers.optional(),
  reason: text(500),
});
export type RedeliveryInput = z.output<typeof redeliveryInput>;

/** What was reported to have come back had not. */
export const correctionInput = z.strictObject({
  /** Where it is. */
  status: trackingStatus.exclude(['returned']),
  /** Since when; now if left out. */
  at: instant.optional(),
  /** Of which parcels, where they go under numbers of their own; of all that came back if left out. */
  trackingNumber: text(60).optional(),
  location: text(120).optional(),
  reason: text(300),
});
export type CorrectionInput = z.output<typeof correctionInput>;

/** What the warehouse found of what came back; it is put down, and booked when the order is cancelled. */
export const undeliveredInspectionInput = z.strictObject({
  lines: z.array(inspectedLine).min(1).max(100).check(eachSkuOnce),
});
