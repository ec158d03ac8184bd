import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { hasLeft } from '../../../functions/shipping/rules.ts';
import { place, sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What left is told by lots; these leave the books with it, and until then nobody else can have them. */
export const lotShipments: Check = function* ({ shipments, levels, lotMovements }) {
  const went = shipments.filter(hasLeft);
  for (const { id, lines } of went)
    for (const { lineNo, tracked, quantity, lots = [] } of lines)
      if (tracked && lots.reduce((sum, lot) => sum + lot.quantity, 0) !== quantity)
        yield { about: `${id} line ${lineNo}`, says: 'left, and its lots are not all of it' };
  const name = (one: { sku: string; warehouse: string; lot: string }) => `${place(one)}, lot ${one.lot}`;
  const taken = sumBy(
    went.flatMap(({ warehouse, lines }) =>
      lines.flatMap(({ sku, lots = [] }) => lots.map((lot) => ({ sku, warehouse, ...lot }))),
    ),
    name,
    (lot) => lot.quantity,
  );
  const booked = sumBy(
    lotMovements.filter(({ kind }) => kind === 'shipment'),
    name,
    (m) => -m.change,
  );
  const leaving = sumBy(
    levels.flatMap(({ sku, warehouse, lots = [] }) => lots.map((lot) => ({ sku, warehouse, ...lot }))),
    name,
    (lot) => lot.leaving,
  );
  for (const about of new Set([...taken.names(), ...booked.names(), ...leaving.names()]))
    if (taken.of(about) !== booked.of(about) + leaving.of(about))
      yield {
        about,
        says: `${q(taken.of(about))} left, ${q(booked.of(about))} is booked and ${q(leaving.of(about))} is to be`,
      };
};
