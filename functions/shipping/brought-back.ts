import { isFinal } from './ends.ts';
import { drawLots } from './lots.ts';
import type { Shipment, ShipmentLine } from './model.ts';
import { numbersOf } from './numbers.ts';
import type { PackedParcel } from './warehouse/packing-model.ts';

export type Ended = Pick<Shipment, 'status' | 'lines' | 'parcels' | 'trackingNumber' | 'trackingEvents'>;

/**
 * What of a shipment its carrier brought back: all of it, or where parcels go under numbers of their own, what was in
 * those that came back. Lines of one product give from the first on, and of each the lots that expire first: nobody
 * wrote down which of them lay in which parcel.
 */
export function broughtBack(shipment: Ended): ShipmentLine[] {
  const { status, lines } = shipment;
  if (status !== 'returned') return [];
  const parcels = parcelsBack(shipment);
  return parcels ? inParcels(lines, parcels) : lines;
}

function inParcels(lines: readonly ShipmentLine[], parcels: readonly PackedParcel[]): ShipmentLine[] {
  const left = new Map<string, number>();
  for (const { sku, quantity } of parcels.flatMap((parcel) => parcel.lines))
    left.set(sku, (left.get(sku) ?? 0) + quantity);
  return lines.flatMap((line) => {
    const quantity = Math.min(line.quantity, left.get(line.sku) ?? 0);
    left.set(line.sku, (left.get(line.sku) ?? 0) - quantity);
    return quantity > 0 ? [cut(line, quantity)] : [];
  });
}

/** What of it came to its recipient, be it while the rest goes again. */
export function arrivedOf(shipment: Ended): ShipmentLine[] {
  const { status, lines, parcels = [] } = shipment;
  if (status === 'delivered') return lines;
  const going = goingOf(parcels);
  if (status !== 'returned' && going.length === parcels.length) return [];
  const gone = status === 'returned' ? broughtBack(shipment) : inParcels(lines, going);
  const back = new Map(gone.map((line) => [line.lineNo, line]));
  return lines.flatMap((line) => {
    const gone = back.get(line.lineNo);
    const quantity = line.quantity - (gone?.quantity ?? 0);
    return quantity > 0
      ? [{ ...line, quantity, ...(line.lots ? { lots: rest(line.lots, gone?.lots) } : {}) }]
      : [];
  });
}

const goingOf = (parcels: readonly PackedParcel[]): PackedParcel[] =>
  parcels.filter(({ deliveredAt }) => deliveredAt === undefined);

/** The parcels of those numbers whose end it was to come back; undefined when the whole did. */
export function parcelsBack(shipment: Ended): PackedParcel[] | undefined {
  const { parcels = [], trackingNumber, trackingEvents } = shipment;
  const ends = trackingEvents.filter(isFinal);
  const numbers = numbersOf(shipment).filter(
    (number) => ends.find((end) => end.trackingNumber === number)?.status === 'returned',
  );
  const going = goingOf(parcels);
  if (numbers.length === 0 || ends.some((end) => end.trackingNumber === undefined))
    return going.length < parcels.length ? going : undefined;
  return going.filter((parcel) => numbers.includes(parcel.trackingNumber ?? trackingNumber ?? ''));
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
