import type { LotGoods } from '../../shared/lots.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import { freeOf, hasExpired, type Lotted } from './changing.ts';

/** What expires first, of what has not expired, as far as it goes. */
export function firstToExpire(
  { lots = [] }: Pick<Lotted, 'lots'>,
  quantity: Thousandths,
  today: string,
): LotGoods[] {
  let rest = quantity;
  return lots.flatMap((one): LotGoods[] => {
    const taken = hasExpired(one, today) ? 0 : Math.min(rest, freeOf(one));
    rest -= taken;
    return taken > 0 ? [{ lot: one.lot, expiresOn: one.expiresOn, quantity: taken }] : [];
  });
}

/** A lot that somebody chose; where that is said, if it isn't in the list's own place. */
export interface Named {
  lot: string;
  quantity: Thousandths;
  at?: string;
}

interface Wanted {
  sku: string;
  quantity: Thousandths;
  /** Those that somebody chose. */
  named?: readonly Named[] | undefined;
  /** Where they are named. */
  pointer: string;
  /** Whether what has expired may be among those. */
  expired: boolean;
}

/**
 * The lots that goods are taken from: those that are named, else the first to expire.
 * @throws Problem conflict when what has not expired doesn't suffice, unprocessable for a name that can't be meant
 */
export function chooseLots(level: Lotted | undefined, wanted: Wanted, today: string): LotGoods[] {
  if (wanted.named) return namedLots(level ?? {}, wanted, wanted.named, today);
  const found = firstToExpire(level ?? {}, wanted.quantity, today);
  const there = sumOf(found);
  if (there === wanted.quantity) return found;
  const said = { sku: wanted.sku, quantity: formatQuantity(there) };
  throw conflict(say('Of {sku} only {quantity} lies in lots that have not expired.', said));
}

function namedLots(
  { lots = [] }: Lotted,
  { quantity, pointer, expired }: Wanted,
  named: NonNullable<Wanted['named']>,
  today: string,
): LotGoods[] {
  assertSum(named, quantity, pointer);
  return named.map(({ lot, quantity, ...said }, i) => {
    const at = said.at ?? `${pointer}/${i}`;
    const found = lots.find((one) => one.lot === lot);
    if (!found) throw fieldProblem(`${at}/lot`, say('is no lot that lies there'));
    if (!expired && hasExpired(found, today)) throw fieldProblem(`${at}/lot`, say('has expired'));
    if (freeOf(found) < quantity)
      throw fieldProblem(
        `${at}/quantity`,
        say('is more than the {quantity} that lies there', { quantity: formatQuantity(freeOf(found)) }),
      );
    return { lot, expiresOn: found.expiresOn, quantity };
  });
}

export const sumOf = (lots: readonly { quantity: Thousandths }[]): Thousandths =>
  lots.reduce((sum, { quantity }) => sum + quantity, 0);

/** @throws Problem unprocessable when the lots are not all of it */
export function assertSum(
  lots: readonly { quantity: Thousandths }[],
  quantity: Thousandths,
  pointer: string,
): void {
  if (sumOf(lots) !== quantity)
    throw fieldProblem(pointer, say('must come to {quantity}', { quantity: formatQuantity(quantity) }));
}

/** @throws Problem unprocessable for lots of a product that isn't kept by them */
export function assertNoLots(said: unknown, pointer: string): void {
  if (said) throw fieldProblem(pointer, say('must be left out: the product is not kept by lots'));
}
