import { freeOf } from '../../../functions/inventory/lots/changing.ts';
import type { StoredLevel } from '../../../functions/inventory/store.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { place } from '../figures.ts';
import type { Check } from '../violation.ts';

/** What lies in lots is all that is on hand of a product that is kept by them, and of no other. */
export const lots: Check = function* ({ levels, products, lots, lotMovements }) {
  const tracked = new Set(products.filter((one) => one.tracked).map(({ sku }) => sku));
  const known = new Map(lots.map(({ sku, lot, expiresOn }) => [`${sku} ${lot}`, expiresOn]));
  for (const level of levels) {
    const about = place(level);
    if (!tracked.has(level.sku)) {
      if (level.lots) yield { about, says: 'lies in lots, and its product is not kept by them' };
      continue;
    }
    for (const says of wrong(level)) yield { about, says };
  }
  const told = levels.flatMap(({ lots = [], ...at }) => lots.map((lot) => ({ ...at, ...lot })));
  for (const { lot, expiresOn, ...at } of [...told, ...lotMovements])
    if (known.get(`${at.sku} ${lot}`) !== expiresOn)
      yield { about: place(at), says: `lot ${lot} expires on ${expiresOn}, and on record it does not` };
};

function* wrong({ lots = [], onHand, expired = 0 }: StoredLevel): Iterable<string> {
  const sum = lots.reduce((all, lot) => all + lot.onHand, 0);
  if (sum !== onHand) yield `${q(onHand)} is on hand, and ${q(sum)} lies in lots`;
  if (lots.some((lot) => lot.leaving < 0 || lot.leaving > lot.onHand)) yield 'more leaves than lies there';
  if (expired < 0 || expired > lots.reduce((all, lot) => all + freeOf(lot), 0))
    yield `${q(expired)} has expired, and not so much lies there`;
}
