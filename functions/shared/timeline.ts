import { z } from 'zod';
import { idOf, newId } from './ids.ts';
import { keys } from './keys.ts';
import { putNew } from './put-new.ts';
import type { Write } from './table.ts';

/** Who did it: a person by the token's subject, or the part of the system that acted by itself. */
export const actor = z.object({ id: z.string(), role: z.string(), name: z.string().optional() });
export type Actor = z.infer<typeof actor>;

export const SYSTEM: Actor = { id: 'tradewind', role: 'system' };

/** One step in an order's life: what happened, who did it, when and why. */
export const timelineEvent = z.object({
  id: idOf('evt'),
  orderId: idOf('ord'),
  type: z.string(),
  at: z.iso.datetime(),
  by: actor,
  reason: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});
export type TimelineEvent = z.infer<typeof timelineEvent>;

export interface Happening {
  type: string;
  at: string;
  by: Actor;
  reason?: string;
  data?: Record<string, unknown>;
}

/** The event as part of the transaction that makes it true. */
export function recordEvent(orderId: string, happening: Happening): Write {
  const event: TimelineEvent = { id: newId('evt', happening.at), orderId, ...happening };
  return putNew({ ...event, ...keys.event(orderId, event.id) });
}
