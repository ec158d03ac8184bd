import { sumBySku } from '../../../functions/inventory/cover.ts';
import { broughtBack } from '../../../functions/shipping/brought-back.ts';
import { numbersOf } from '../../../functions/shipping/numbers.ts';
import type { Check } from '../violation.ts';

/** What went again was under other numbers each time, and no more of it was looked at than came back. */
export const attempts: Check = function* ({ shipments }) {
  for (const shipment of shipments) {
    const { id: about, attempts = [], trackingNumber, inspection } = shipment;
    const numbers = [
      ...attempts.map((one) => [one.trackingNumber, ...(one.parcelNumbers ?? [])]),
      [trackingNumber ?? '', ...numbersOf(shipment)],
    ].flatMap((some) => [...new Set(some)]);
    if (new Set(numbers).size < numbers.length) yield { about, says: 'went twice under one number' };
    const back = new Map(sumBySku(broughtBack(shipment)).map((one) => [one.sku, one.quantity]));
    for (const { sku, restocked, scrapped } of inspection?.lines ?? [])
      if (restocked + scrapped > (back.get(sku) ?? 0))
        yield { about, says: `has more of ${sku} looked at than came back` };
  }
};
