import type { LotsBySku } from '../inventory/index.ts';
import { broughtBack } from './brought-back.ts';
import { layOn, lotsOf } from './lots.ts';
import type { Shipment, ShipmentLine } from './model.ts';

/** What of a shipment that came back can be sold: all of it but what was found to be scrap. */
export function fitOf(shipment: Shipment): ShipmentLine[] {
  const found = shipment.inspection?.lines ?? [];
  const scrap = new Map(found.map(({ sku, scrapped }) => [sku, scrapped]));
  // The last lines are short of what is scrap.
  const lines = broughtBack(shipment)
    .toReversed()
    .flatMap((line) => {
      const gone = Math.min(line.quantity, scrap.get(line.sku) ?? 0);
      scrap.set(line.sku, (scrap.get(line.sku) ?? 0) - gone);
      return line.quantity > gone ? [{ ...line, quantity: line.quantity - gone }] : [];
    });
  return layOn(lines.toReversed(), lotsFound(shipment));
}

/** The lots of what was looked at, those that were found good before those that nobody named. */
function lotsFound(shipment: Shipment): LotsBySku {
  const found = shipment.inspection?.lines ?? [];
  return new Map(
    [...lotsOf(shipment, found)].map(([sku, went]) => {
      const good = found.find((one) => one.sku === sku)?.lots ?? [];
      const named = (lot: string) => good.find((one) => one.lot === lot)?.quantity ?? 0;
      const rest = went.map((one) => ({ ...one, quantity: one.quantity - named(one.lot) }));
      return [sku, [...good, ...rest.filter(({ quantity }) => quantity > 0)]];
    }),
  );
}
