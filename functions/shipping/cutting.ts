import { conflict } from '../shared/problem.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { say } from '../shared/texts/say.ts';
import type { Gift, Shipment, ShipmentLine, Shortage } from './model.ts';
import { voided } from './rules.ts';
import { withQuantities } from './splitting.ts';
import { isOverpacked } from './warehouse/packing.ts';

/**
 * A shipment with less of a line, before it leaves; void when nothing is left of it. What was packed already is to be
 * packed again.
 */
export function lessened(
  { parcels: _, ...shipment }: Shipment,
  lineNo: number,
  quantity: Thousandths,
  at: string,
): Shipment {
  const lines = shipment.lines
    .map((line) => (line.lineNo === lineNo ? { ...line, quantity: line.quantity - quantity } : line))
    .filter((line) => line.quantity > 0);
  const less = { ...shipment, lines, updatedAt: at };
  return lines.length > 0 ? less : voided(less, at);
}

/** @throws Problem conflict when it has left or was voided */
export function assertStanding({ status }: Shipment): void {
  if (status !== 'created')
    throw conflict(
      say('This shipment is {status}; nothing of it is to be fetched.', { status: say(status) }),
    );
}

/**
 * A shipment without what isn't there of it; void when nothing is left of it, or when it goes whole or not at all.
 * @throws Problem conflict when parcels hold what is missing
 */
export function shortened(shipment: Shipment, shortage: Shortage, at: string): Shipment {
  const { shortages = [] } = shipment;
  const less = without({ ...shipment, shortages: [...shortages, shortage] }, shortage.lines, at);
  if (isOverpacked(less)) throw conflict(say('Its parcels hold what is missing: pack it anew first.'));
  return endedIfEmpty(less, at);
}

/** The same of what another order gets; nothing of it is packed. */
export const givenFrom = (shipment: Shipment, gift: Gift, at: string): Shipment =>
  endedIfEmpty(without({ ...shipment, given: [...(shipment.given ?? []), gift] }, gift.lines, at), at);

function without(
  shipment: Shipment,
  gone: readonly Pick<ShipmentLine, 'lineNo' | 'quantity'>[],
  at: string,
): Shipment {
  const less = new Map(gone.map(({ lineNo, quantity }) => [lineNo, quantity]));
  const lines = withQuantities(shipment.lines, (line) => line.quantity - (less.get(line.lineNo) ?? 0));
  return { ...shipment, lines, updatedAt: at };
}

const endedIfEmpty = (shipment: Shipment, at: string): Shipment =>
  shipment.undivided || shipment.lines.length === 0 ? emptied(shipment, at) : shipment;

/** Void, with nothing on it: whatever there was of it goes with another. */
export const emptied = ({ parcels: _, ...shipment }: Shipment, at: string): Shipment =>
  voided({ ...shipment, lines: [] }, at);
