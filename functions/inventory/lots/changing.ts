import { type LotGoods, MOST_LOTS } from '../../shared/lots.ts';
import { conflict } from '../../shared/problem.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { StoredLevel } from '../store.ts';
import type { LotOnHand } from './model.ts';

/** How the lots of a level change, from what was read of them. */
export interface LotsChange {
  /** Their change that was read last; none yet. */
  seen: number | undefined;
  /** As they are then, what expires first in front. */
  lots: LotOnHand[];
  /** What has expired and is kept from being sold, then and before. */
  expired: Thousandths;
  wasExpired: Thousandths;
  /** What is on hand more or less of each. */
  moved: LotMove[];
  /** Those that nobody knew of. */
  fresh: Pick<LotGoods, 'lot' | 'expiresOn'>[];
}

export interface LotMove extends Pick<LotGoods, 'lot' | 'expiresOn'> {
  onHand: Thousandths;
  leaving?: Thousandths;
}

export type Lotted = Pick<StoredLevel, 'lots' | 'expired' | 'lotsVersion'>;

/** A day is over when the next begins: what expires today is good today. */
export const hasExpired = ({ expiresOn }: Pick<LotGoods, 'expiresOn'>, today: string): boolean =>
  expiresOn < today;

/** What of a lot is still ours to give. */
export const freeOf = ({ onHand, leaving }: LotOnHand): Thousandths => onHand - leaving;

/** What lies there that has expired. */
export const expiredIn = (lots: readonly LotOnHand[], today: string): Thousandths =>
  lots.reduce((sum, lot) => sum + (hasExpired(lot, today) ? freeOf(lot) : 0), 0);

/** What orders have reserved beyond what is good: what expired while it was theirs, and can't go out. */
export function lackingIn(
  { reserved, lots = [] }: Pick<StoredLevel, 'reserved' | 'lots'>,
  today: string,
): Thousandths {
  const left = lots.reduce((sum, { leaving }) => sum - leaving, reserved);
  const good = lots.reduce((sum, lot) => sum + (hasExpired(lot, today) ? 0 : freeOf(lot)), 0);
  return Math.max(0, left - good);
}

/**
 * What has expired is kept from being sold when it comes in, and no longer once it is gone; what expires where it lies
 * is seen to by the look every few minutes.
 * @throws Problem conflict when more lots would lie there than may
 */
export function changeLots(
  level: Lotted | undefined,
  moves: readonly LotMove[],
  today: string,
  fresh: LotsChange['fresh'] = [],
): LotsChange {
  const { lots: before = [], expired: wasExpired = 0, lotsVersion: seen } = level ?? {};
  const lots = moves.reduce(moveLot, before).filter(({ onHand }) => onHand > 0);
  if (lots.length > Math.max(MOST_LOTS, before.length))
    throw conflict(
      say('More than {max} lots of one product can not lie in a warehouse.', { max: MOST_LOTS }),
    );
  const came = moves.reduce((sum, m) => sum + (hasExpired(m, today) ? Math.max(0, m.onHand) : 0), 0);
  return {
    seen,
    lots: lots.toSorted(byExpiry),
    expired: Math.min(expiredIn(lots, today), wasExpired + came),
    wasExpired,
    moved: moves.filter(({ onHand }) => onHand !== 0),
    fresh,
  };
}

/** What is available once so much more or less is on hand. */
export const availableAfter = (
  level: Pick<StoredLevel, 'available'> | undefined,
  change: Thousandths,
  lots?: LotsChange,
): Thousandths => (level?.available ?? 0) + change - newlyExpired(lots);

/** What is kept from being sold from now on. */
export const newlyExpired = (lots: LotsChange | undefined): Thousandths =>
  lots ? lots.expired - lots.wasExpired : 0;

function moveLot(lots: readonly LotOnHand[], { lot, expiresOn, onHand, leaving = 0 }: LotMove): LotOnHand[] {
  const had = lots.find((one) => one.lot === lot) ?? { lot, expiresOn, onHand: 0, leaving: 0 };
  const has = { ...had, onHand: had.onHand + onHand, leaving: had.leaving + leaving };
  if (has.leaving < 0 || has.onHand < has.leaving) throw new Error(`lot ${lot} has not so much`);
  return [...lots.filter((one) => one.lot !== lot), has];
}

const byExpiry = (a: LotOnHand, b: LotOnHand): number =>
  a.expiresOn.localeCompare(b.expiresOn) || (a.lot < b.lot ? -1 : 1);

export const comeIn = ({ quantity, ...lot }: LotGoods): LotMove => ({ ...lot, onHand: quantity });
export const goOut = ({ quantity, ...lot }: LotGoods): LotMove => ({ ...lot, onHand: -quantity });
/** A carrier has it, and the books let it go a moment later. */
export const begin = ({ quantity, ...lot }: LotGoods): LotMove => ({ ...lot, onHand: 0, leaving: quantity });
export const complete = ({ quantity, ...lot }: LotGoods): LotMove => ({
  ...lot,
  onHand: -quantity,
  leaving: -quantity,
});
