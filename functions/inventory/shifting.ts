import type { Write } from '../shared/table.ts';
import type { Goods } from './goods.ts';
import { passOn, shiftLevel, takeOver } from './stock.ts';
import { reservationsOf } from './store.ts';

/** Goods that a holder gets, or less than none that it gives up. */
export interface Held extends Goods {
  holder: string;
}

/**
 * Who holds more and who holds less, all at once: each level and each reservation is written once, whatever it has to do
 * with.
 * @throws Stale at its transaction's end when a holder has less by then
 */
export async function shiftHeld(held: readonly Held[]): Promise<Write[]> {
  const byHolder = [...Map.groupBy(held, holding).values()]
    .map(added)
    .filter(({ quantity }) => quantity !== 0);
  const known = new Map((await reservationsOf(byHolder)).map((one) => [holding(one), one.quantity]));
  const reserved = byHolder.map((one) =>
    one.quantity > 0
      ? takeOver(one, one.holder)
      : passOn(
          { ...one, quantity: -one.quantity },
          one.holder,
          (known.get(holding(one)) ?? 0) + one.quantity,
        ),
  );
  return [...levelsShifted(byHolder), ...reserved];
}

/** Each level once, by all that is more reserved of it, or less. */
export const levelsShifted = (held: readonly Goods[]): Write[] =>
  [...Map.groupBy(held, place).values()]
    .map(added)
    .filter(({ quantity }) => quantity !== 0)
    .map(shiftLevel);

const place = ({ sku, warehouse }: Omit<Goods, 'quantity'>): string => `${sku} ${warehouse}`;
const holding = (one: Omit<Held, 'quantity'>): string => `${place(one)} ${one.holder}`;
const sum = (all: readonly Goods[]): number => all.reduce((total, { quantity }) => total + quantity, 0);

function added<G extends Goods>(all: readonly G[]): G {
  const [first] = all;
  if (!first) throw new Error('nothing to add up');
  return { ...first, quantity: sum(all) };
}
