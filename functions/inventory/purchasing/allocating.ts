import type { Priority } from '../../shared/fields.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Peg } from './model.ts';

/** By what a part of an order has its turn among those that wait for the same goods. */
export type Turn = Pick<Peg, 'dueOn' | 'priority'>;

const RANKS: readonly Priority[] = ['high', 'normal', 'low'];

/** First whose day comes first, then who matters more, then whose order came first; ids sort by that. */
const turnOf = ({ dueOn = '', priority = 'normal', orderId }: Turn & Pick<Peg, 'orderId'>): string =>
  `${dueOn} ${RANKS.indexOf(priority)} ${orderId}`;

export const inTurn = <P extends Turn & Pick<Peg, 'orderId'>>(pegs: readonly P[]): P[] =>
  pegs.toSorted((a, b) => (turnOf(a) === turnOf(b) ? 0 : turnOf(a) < turnOf(b) ? -1 : 1));

/** Gives what came in to whoever waits, each in its turn; the pegs stay where they stand. */
export function allocate(quantity: Thousandths, pegs: readonly Peg[]): Peg[] {
  let rest = quantity;
  const given = new Map<Peg, Thousandths>();
  for (const peg of inTurn(pegs)) {
    const share = Math.min(rest, peg.quantity - peg.received);
    given.set(peg, share);
    rest -= share;
  }
  return pegs.map((peg) => ({ ...peg, received: peg.received + (given.get(peg) ?? 0) }));
}
