import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Count } from './model.ts';
import { differencesOf } from './rules.ts';

/**
 * That no other count has corrected a product since this one looked, since its difference is booked already then.
 * @param corrected when counts have corrected the products last
 * @throws Problem conflict
 */
export function assertLast(count: Count, corrected: ReadonlyMap<string, string>): void {
  for (const { sku, correctedAt } of differencesOf(count))
    if (corrected.get(sku) !== correctedAt) throw countedSince(sku);
}

const countedSince = (sku: string) =>
  conflict(say('{sku} was counted and corrected since: count it anew.', { sku }));

/** @throws Problem conflict when what was counted at that time was corrected by another count later */
export function assertNotBefore(at: string, corrected: ReadonlyMap<string, string>): void {
  for (const [sku, since] of corrected) if (since > at) throw countedSince(sku);
}

/** What orders hold is theirs until they let go of it, which they do by what is missing of their shipments. */
export const heldForOrders = () =>
  conflict(
    say(
      'So much is reserved for orders: report the shortage at the shipments that the pick list names, and count anew.',
    ),
  );
