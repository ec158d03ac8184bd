import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place } from '../figures.ts';
import type { Check } from '../violation.ts';

/** Of each SKU in each warehouse `0 ≤ reserved ≤ onHand`, and what is left and has not expired is available. */
export const levels: Check = function* ({ levels }) {
  for (const level of levels) {
    const { onHand, reserved, available, expired = 0 } = level;
    const about = place(level);
    if (reserved < 0 || reserved > onHand)
      yield { about, says: `${q(reserved)} is reserved and ${q(onHand)} on hand` };
    if (available !== onHand - reserved - expired || available < 0)
      yield {
        about,
        says: `${q(available)} is available, and ${q(onHand)} − ${q(reserved)} − ${q(expired)} is not that`,
      };
  }
};
