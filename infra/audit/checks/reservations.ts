import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place, sumBy } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What is reserved is the sum of the reservations, each of something. */
export const reservations: Check = function* ({ levels, reservations }) {
  const reserved = sumBy(levels, place, (l) => l.reserved);
  const held = sumBy(reservations, place, (r) => r.quantity);
  for (const about of new Set([...reserved.names(), ...held.names()]))
    if (reserved.of(about) !== held.of(about))
      yield { about, says: `${q(reserved.of(about))} is reserved and ${q(held.of(about))} is held` };
  for (const one of reservations)
    if (one.quantity <= 0) yield { about: place(one), says: `${one.holder} holds ${q(one.quantity)}` };
};
