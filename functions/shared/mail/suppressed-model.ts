import { z } from 'zod';
import { resourceFields } from '../fields.ts';
import { actor } from '../timeline.ts';

/** Why an address is not written to any more: nobody is there, or somebody said that it doesn't want to be. */
export const suppressedAddress = z.object({
  /** Digest of the address, which itself is kept nowhere. */
  id: z.string(),
  why: z.enum(['bounced', 'complained']),
  at: z.iso.datetime(),
  /** That it may be written to again, since when, who says so and why. */
  lifted: z.object({ at: z.iso.datetime(), by: actor, reason: z.string() }).optional(),
  ...resourceFields,
});
export type Suppressed = z.output<typeof suppressedAddress>;
