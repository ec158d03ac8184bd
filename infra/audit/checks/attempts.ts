import { sumBySku } from '../../../functions/inventory/cover.ts';
import { broughtBack } from '../../../functions/shipping/brought-back.ts';
import { numbersOf } from '../../../functions/shipping/numbers.ts';
import type { Check } from '../violation.ts';

/**
 * What went again was under other numbers each time, no more of it was looked at than came back, and whoever said that
 * it hadn't corrected a report.
 */
export const attempts: Check = function* ({ shipments }) {
  for (const shipment of shipments) {
    const { id: about, attempts = [], trackingNumber, inspection } = shipment;
    const numbers = [
      ...attempts.map((one) => [one.trackingNumber, ...(one.parcelNumbers ?? [])]),
      [trackingNumber ?? '', ...numbersOf(shipment)],
    ].flatMap((some) => [...new Set(some)]);
    if (new Set(numbers).size < numbers.length) yield { about, says: 'went twice under one number' };
    const wrong = [shipment, ...attempts]
      .flatMap(({ trackingEvents }) => trackingEvents)
      .filter(({ corrected }) => corrected);
    if (
      wrong.some(({ status }) => status !== 'returned') ||
      wrong.length < (shipment.corrections ?? []).length
    )
      yield { about, says: 'was corrected where nothing came back' };
    const back = new Map(sumBySku(broughtBack(shipment)).map((one) => [one.sku, one.quantity]));
    for (const { sku, restocked, scrapped } of inspection?.lines ?? [])
      if (restocked + scrapped > (back.get(sku) ?? 0))
        yield { about, says: `has more of ${sku} looked at than came back` };
  }
};
