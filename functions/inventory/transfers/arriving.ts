import type { LotGoods } from '../../shared/lots.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import { assertSum, sumOf } from '../lots/choosing.ts';
import type { TransferInput, TransferLine } from './model.ts';

type Named = TransferInput['lines'][number];

/** What of a line's lots is still on the way. */
const underWayOf = ({ lots = [] }: TransferLine): LotGoods[] =>
  lots.map(({ received, quantity, ...lot }) => ({ ...lot, quantity: quantity - received }));

/** Which lots of a line have arrived: those that are named, else the first to expire. @throws Problem unprocessable */
export function arrivedLots(
  line: TransferLine,
  { quantity, lots: named }: Named,
  pointer: string,
): LotGoods[] {
  const coming = underWayOf(line);
  if (!named) return asFarAs(coming, quantity);
  assertSum(named, quantity, pointer);
  return named.map((one, i) => {
    const found = coming.find(({ lot }) => lot === one.lot);
    if (!found) throw fieldProblem(`${pointer}/${i}/lot`, say('is not among what is under way'));
    if (one.quantity > found.quantity)
      throw fieldProblem(
        `${pointer}/${i}/quantity`,
        say('is more than the {quantity} that lies there', { quantity: formatQuantity(found.quantity) }),
      );
    return { ...found, quantity: one.quantity };
  });
}

const asFarAs = (lots: readonly LotGoods[], quantity: number): LotGoods[] =>
  lots
    .map((one, i) => {
      const rest = quantity - sumOf(lots.slice(0, i));
      return { ...one, quantity: Math.max(0, Math.min(rest, one.quantity)) };
    })
    .filter((one) => one.quantity > 0);

/** The line's lots with what has arrived of each. */
export const countedIn = (
  { lots }: TransferLine,
  arrived: readonly LotGoods[],
): Pick<TransferLine, 'lots'> =>
  lots
    ? {
        lots: lots.map((one) => {
          const more = arrived.find(({ lot }) => lot === one.lot)?.quantity ?? 0;
          return { ...one, received: one.received + more };
        }),
      }
    : {};
