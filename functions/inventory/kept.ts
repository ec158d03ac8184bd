import type { Thousandths } from '../shared/quantity.ts';
import { laterDay } from '../shared/time.ts';
import type { Movement } from './model.ts';

/** What counts as sold. */
export const isSale = ({ kind }: Movement): boolean => kind === 'shipment' || kind === 'consumption';

/**
 * What of it could not be sold until it left, and since when: what was sold since it was ordered, anything else since it
 * has expired. Of what comes in expired it is as much less.
 */
export function keptBy(entry: Movement, day: string): { since: string; quantity: Thousandths }[] {
  const { change, orderedOn = day, lots = [] } = entry;
  const all = isSale(entry)
    ? [{ since: orderedOn, quantity: -change }]
    : lots.map((lot) => ({ since: laterDay(lot.expiresOn, 1), quantity: -lot.change }));
  return all.filter(({ since }) => since < day);
}
