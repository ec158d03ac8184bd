import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** Shipments say which of their lots are stock again, as their returns have it, and of none more than left. */
export const lotReturns: Check = function* ({ shipments, returns }) {
  const name = (one: { id: string; sku: string; lot: string }) => `${one.id}, ${one.sku} lot ${one.lot}`;
  const went = sumBy(
    shipments.flatMap(({ id, lines }) =>
      lines.flatMap(({ sku, lots = [] }) => lots.map((lot) => ({ id, sku, ...lot }))),
    ),
    name,
    (lot) => lot.quantity,
  );
  const told = sumBy(
    shipments.flatMap(({ id, restocked = [] }) => restocked.map((lot) => ({ id, ...lot }))),
    name,
    (lot) => lot.quantity,
  );
  const back = sumBy(
    returns.flatMap(({ shipmentId: id, inspections }) =>
      inspections
        .flatMap((one) => one.lines)
        .flatMap(({ sku, lots = [] }) => lots.map((lot) => ({ id, sku, ...lot }))),
    ),
    name,
    (lot) => lot.quantity,
  );
  for (const about of new Set([...told.names(), ...back.names()])) {
    if (told.of(about) !== back.of(about))
      yield { about, says: `${q(told.of(about))} is said to be stock again, and ${q(back.of(about))} is` };
    if (back.of(about) > went.of(about)) yield { about, says: 'more of it is stock again than left' };
  }
};
