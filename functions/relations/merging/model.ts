import { z } from 'zod';
import { idOf } from '../../shared/ids.ts';

export const mergeInput = z.strictObject({
  /** The customer that stays. */
  into: idOf('cus'),
});

/** What a merge has come to. */
export const mergedView = z.object({
  /** The customer that went. */
  id: idOf('cus'),
  mergedInto: idOf('cus'),
  /** How much the other one lacked. */
  moved: z.object({ contacts: z.int(), addresses: z.int(), tags: z.int() }),
});
export type Merged = z.output<typeof mergedView>;
