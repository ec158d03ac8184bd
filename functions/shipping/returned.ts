import type { LotsBySku } from '../inventory/index.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Shipment, ShipmentLine } from './model.ts';

/** The shipment with so much more, or less, of its lines sent back or about to be. */
export function withReturned(
  shipment: Shipment,
  more: ReadonlyMap<number, Thousandths>,
  at: string,
): Shipment {
  const changed = (line: ShipmentLine): ShipmentLine => {
    const change = more.get(line.lineNo) ?? 0;
    return change === 0 ? line : { ...line, returned: (line.returned ?? 0) + change };
  };
  return { ...shipment, lines: shipment.lines.map(changed), updatedAt: at };
}

/** The shipment with these lots, which went out with it, as stock again: with them it says how much of each may follow. */
export function withRestocked(shipment: Shipment, lots: LotsBySku, at: string): Shipment {
  const more = [...lots].flatMap(([sku, all]) => all.map(({ lot, quantity }) => ({ sku, lot, quantity })));
  if (more.length === 0) return shipment;
  const same = [...Map.groupBy([...(shipment.restocked ?? []), ...more], ({ sku, lot }) => `${sku} ${lot}`)];
  const restocked = same.flatMap(([, [first, ...others]]) =>
    first ? [{ ...first, quantity: others.reduce((sum, o) => sum + o.quantity, first.quantity) }] : [],
  );
  return { ...shipment, restocked, updatedAt: at };
}
