import type { Write } from '../shared/table.ts';
import type { Goods } from './goods.ts';
import { passOn, shiftLevel, takeOver } from './stock.ts';
import { reservationsOf } from './store.ts';

/** Goods that a holder gets, or less than none that it gives up. */
export interface Held extends Goods {
  holder: string;
}

/**
 * Who holds more, who holds less, and what else is on the way as free stock, all at once: each level and each
 * reservation is written once, whatever it has to do with.
 * @throws Stale at its transaction's end when a holder has less by then
 */
export async function shiftHeld(held: readonly Held[], incoming: readonly Goods[] = []): Promise<Write[]> {
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
  return [...levelsShifted(byHolder, incoming), ...reserved];
}

/** Each level once, by all that is more reserved of it, or less. */
export function levelsShifted(held: readonly Goods[], incoming: readonly Goods[] = []): Write[] {
  const places = Map.groupBy([...held, ...incoming], place);
  return [...places.values()].flatMap(([at]) => {
    if (!at) return [];
    const of = (all: readonly Goods[]) => sum(all.filter((one) => place(one) === place(at)));
    const change = { reserved: of(held), incoming: of(incoming) };
    return change.reserved === 0 && change.incoming === 0 ? [] : [shiftLevel(at, change)];
  });
}

const place = ({ sku, warehouse }: Omit<Goods, 'quantity'>): string => `${sku} ${warehouse}`;
const holding = (one: Omit<Held, 'quantity'>): string => `${place(one)} ${one.holder}`;
const sum = (all: readonly Goods[]): number => all.reduce((total, { quantity }) => total + quantity, 0);

function added<G extends Goods>(all: readonly G[]): G {
  const [first] = all;
  if (!first) throw new Error('nothing to add up');
  return { ...first, quantity: sum(all) };
}
