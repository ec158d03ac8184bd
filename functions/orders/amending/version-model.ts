import { z } from 'zod';
import { idOf } from '../../shared/ids.ts';
import { money } from '../../shared/money.ts';
import { actor } from '../../shared/timeline.ts';
import { changes } from './model.ts';

/** How an order came to be as it is; version 1 is as it was placed. */
export const orderVersions = z.object({
  orderId: idOf('ord'),
  versions: z.array(
    z.object({
      version: z.int().min(1),
      at: z.iso.datetime(),
      by: actor,
      amendmentId: idOf('amd').optional(),
      reason: z.string().optional(),
      total: money,
    }),
  ),
  from: z.int(),
  to: z.int(),
  changes,
});
export type OrderVersions = z.output<typeof orderVersions>;
