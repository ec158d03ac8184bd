import type { Thousandths } from '../../shared/quantity.ts';
import { hasLeft, type Shipment } from '../../shipping/index.ts';
import type { Order } from '../model.ts';

/** What of each line has left the warehouse or is invoiced, and can't be taken back by an amendment. */
export function goneOf({ lines }: Order, shipments: readonly Shipment[]): ReadonlyMap<number, Thousandths> {
  const sent = shipments.filter(hasLeft).flatMap((s) => s.lines);
  return new Map(
    lines.map(({ lineNo, invoiced }) => {
      const left = sent.reduce((sum, l) => sum + (l.lineNo === lineNo ? l.quantity : 0), 0);
      return [lineNo, Math.max(left, invoiced)];
    }),
  );
}
