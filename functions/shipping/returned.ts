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
