import { z } from 'zod';
import { idOf } from '../../shared/ids.ts';

export const mergeInput = z.strictObject({
  /** The customer that stays. */
  into: idOf('cus'),
});
