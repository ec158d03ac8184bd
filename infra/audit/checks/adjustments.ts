import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { byId, place } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What somebody else agreed to is in the ledger, once and as it was asked for; what nobody has agreed to isn't. */
export const adjustments: Check = function* ({ adjustments, movements }) {
  const entries = byId(movements);
  const named = new Map<string, string>();
  for (const { id, status, movementId, sku, warehouse, change, kind, askedBy, decision } of adjustments) {
    if ((status === 'booked') !== (movementId !== undefined))
      yield { about: id, says: `is ${status} and names ${movementId ?? 'no movement'}` };
    if (status === 'booked' && askedBy.id === decision?.by.id)
      yield { about: id, says: 'was agreed to by who asked for it' };
    if (movementId === undefined) continue;
    const entry = entries.get(movementId);
    const at = place({ sku, warehouse });
    if (!entry || place(entry) !== at || entry.change !== change || entry.kind !== kind)
      yield { about: id, says: `is ${kind} of ${q(change)} of ${at}, and the ledger has it not` };
    const other = named.get(movementId);
    if (other) yield { about: id, says: `has the movement of ${other}` };
    named.set(movementId, id);
  }
  const known = new Set(adjustments.map(({ id }) => id));
  for (const { id, reference } of movements)
    if (reference.startsWith('adj_') && (named.get(id) !== reference || !known.has(reference)))
      yield { about: id, says: `moved by ${reference}, which does not say so` };
};
