import { drawLots } from './lots.ts';
import type { Shipment, ShipmentLine } from './model.ts';
import { numbersOf } from './numbers.ts';
import { hasEnded } from './rules.ts';

type Ended = Pick<Shipment, 'status' | 'lines' | 'parcels' | 'trackingNumber' | 'trackingEvents'>;

/**
 * What of a shipment its carrier brought back: all of it, or where parcels go under numbers of their own, what was in
 * those that came back. Lines of one product give from the first on, and of each the lots that expire first: nobody
 * wrote down which of them lay in which parcel.
 */
export function broughtBack(shipment: Ended): ShipmentLine[] {
  const { status, lines } = shipment;
  if (status !== 'returned') return [];
  const parcels = parcelsBack(shipment);
  if (!parcels) return lines;
  const left = new Map<string, number>();
  for (const { sku, quantity } of parcels.flatMap((parcel) => parcel.lines))
    left.set(sku, (left.get(sku) ?? 0) + quantity);
  return lines.flatMap((line) => {
    const quantity = Math.min(line.quantity, left.get(line.sku) ?? 0);
    left.set(line.sku, (left.get(line.sku) ?? 0) - quantity);
    return quantity > 0 ? [cut(line, quantity)] : [];
  });
}

/** What of it came to its recipient. */
export function arrivedOf(shipment: Ended): ShipmentLine[] {
  if (shipment.status === 'delivered') return shipment.lines;
  if (shipment.status !== 'returned') return [];
  const back = new Map(broughtBack(shipment).map((line) => [line.lineNo, line]));
  return shipment.lines.flatMap((line) => {
    const gone = back.get(line.lineNo);
    const quantity = line.quantity - (gone?.quantity ?? 0);
    return quantity > 0
      ? [{ ...line, quantity, ...(line.lots ? { lots: rest(line.lots, gone?.lots) } : {}) }]
      : [];
  });
}

/** The parcels of those numbers whose end it was to come back; undefined when the whole did. */
function parcelsBack(shipment: Ended) {
  const { parcels = [], trackingNumber, trackingEvents } = shipment;
  const ends = trackingEvents.filter(({ status }) => status !== 'unknown' && hasEnded(status));
  const numbers = numbersOf(shipment).filter(
    (number) => ends.find((end) => end.trackingNumber === number)?.status === 'returned',
  );
  if (numbers.length === 0 || ends.some((end) => end.trackingNumber === undefined)) return undefined;
  return parcels.filter((parcel) => numbers.includes(parcel.trackingNumber ?? trackingNumber ?? ''));
}

const cut = (line: ShipmentLine, quantity: number): ShipmentLine => ({
  ...line,
  quantity,
  ...(line.lots ? { lots: drawLots(line.lots, quantity) } : {}),
});

const rest = (all: NonNullable<ShipmentLine['lots']>, gone: ShipmentLine['lots'] = []) =>
  all.flatMap((one) => {
    const taken = gone.find(({ lot }) => lot === one.lot)?.quantity ?? 0;
    return one.quantity > taken ? [{ ...one, quantity: one.quantity - taken }] : [];
  });
