import type { Product } from '../../catalog/index.ts';
import type { LotGoods, LotsIn } from '../../shared/lots.ts';
import { fieldProblem } from '../../shared/problem.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import { laterDay } from '../../shared/time.ts';
import { hasExpired, type LotsChange } from './changing.ts';
import { assertNoLots, assertSum } from './choosing.ts';
import { assertLotDecimals } from './decimals.ts';
import { findLots, nameOf } from './store.ts';

/** What comes in of one product, and how somebody said by which lots. */
export interface Coming {
  product: Product;
  quantity: Thousandths;
  said?: LotsIn | undefined;
  /** Where the lots are said. */
  pointer: string;
}

export interface Came {
  lots: LotGoods[];
  fresh: LotsChange['fresh'];
}

/**
 * The lots of what comes in, with the day on which each expires: as it is on record, as it was said, or by the shelf life.
 * @param today what has expired by then is refused, unless it may be
 * @returns nothing for a product that isn't kept by lots
 * @throws Problem unprocessable naming the field
 */
export async function comingLots(
  all: readonly Coming[],
  { today, mayHaveExpired }: { today: string; mayHaveExpired: boolean },
): Promise<(Came | undefined)[]> {
  for (const one of all) assertSaid(one);
  const known = await findLots(
    all.flatMap(({ product: { sku }, said = [] }) => said.map(({ lot }) => ({ sku, lot }))),
  );
  return all.map(({ product, said, pointer }) => {
    if (!said) return undefined;
    const lots = said.map(({ expiresOn, ...one }, i): LotGoods => {
      const record = known.get(nameOf({ ...product, ...one }))?.expiresOn;
      const goods = { ...one, expiresOn: expiryOf(product, { expiresOn, record, today }, `${pointer}/${i}`) };
      if (hasExpired(goods, today) && !mayHaveExpired)
        throw fieldProblem(`${pointer}/${i}/expiresOn`, say('has expired'));
      return goods;
    });
    return { lots, fresh: lots.filter(({ lot }) => !known.has(nameOf({ sku: product.sku, lot }))) };
  });
}

function assertSaid({ product, quantity, said, pointer }: Coming): void {
  if (!product.tracked) assertNoLots(said, pointer);
  else if (said) assertSum(said, quantity, pointer);
  else if (quantity > 0)
    throw fieldProblem(pointer, say('must name the lots: {sku} is kept by them', product));
  assertLotDecimals(said, product, pointer);
}

interface Expiry {
  expiresOn: string | undefined;
  record: string | undefined;
  today: string;
}

function expiryOf({ shelfLifeDays }: Product, { expiresOn, record, today }: Expiry, pointer: string): string {
  if (record && expiresOn && record !== expiresOn)
    throw fieldProblem(`${pointer}/expiresOn`, say('is {day} on record of this lot', { day: record }));
  const found = record ?? expiresOn ?? (shelfLifeDays && laterDay(today, shelfLifeDays));
  if (!found)
    throw fieldProblem(`${pointer}/expiresOn`, say('is needed: the product has no shelf life on record'));
  return found;
}
