import type { Product } from '../../catalog/index.ts';
import type { LotGoods } from '../../shared/lots.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import { availableAfter, changeLots, goOut, type LotsChange } from '../lots/changing.ts';
import { assertSum, chooseLots, sumOf } from '../lots/choosing.ts';
import { assertNoLots } from '../lots/coming.ts';
import { bringLots } from '../lots/moving.ts';
import { todayAt } from '../lots/today.ts';
import { notAvailable } from '../rules.ts';
import { levelsOf } from '../store.ts';
import type { Transfer, TransferInput, TransferLine } from './model.ts';

type Changes = ReadonlyMap<string, LotsChange>;
type Named = TransferInput['lines'][number];

/** A transfer with the lots that leave, and how that changes those of the warehouse. @throws Problem conflict, unprocessable */
export async function sendLots(
  sent: Transfer,
  said: TransferInput['lines'],
  products: ReadonlyMap<string, Product>,
): Promise<{ sent: Transfer; changes: Changes }> {
  const own = said.filter((line, i) => {
    const tracked = products.get(line.sku)?.tracked;
    if (!tracked) assertNoLots(line.lots, `/lines/${i}/lots`);
    return tracked;
  });
  const levels = await levelsOf(
    own.map(({ sku }) => sku),
    [sent.from],
  );
  const today = todayAt(sent.createdAt);
  const chosen = new Map(
    own.map(({ sku, quantity, lots: named }) => {
      const level = levels.find((one) => one.sku === sku);
      const pointer = `/lines/${said.findIndex((line) => line.sku === sku)}/lots`;
      const lots = chooseLots(level, { sku, quantity, named, pointer, expired: true }, today);
      const change = changeLots(level, lots.map(goOut), today);
      if (availableAfter(level, -quantity, change) < 0) throw notAvailable();
      return [sku, { lots, change }] as const;
    }),
  );
  const lines = sent.lines.map((line) => {
    const lots = chosen.get(line.sku)?.lots.map((lot) => ({ ...lot, received: 0 }));
    return lots ? { ...line, lots } : line;
  });
  return {
    sent: { ...sent, lines },
    changes: new Map([...chosen].map(([sku, { change }]) => [sku, change])),
  };
}

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

/** How what has arrived changes the lots of the warehouse. */
export function arrivingLots(before: Transfer, after: Transfer, at: string): Promise<Changes> {
  const came = after.lines.flatMap(({ sku, lots = [] }, i) => {
    const was = before.lines[i]?.lots ?? [];
    const moved = lots.map(({ received, lot, expiresOn }, j) => ({
      lot,
      expiresOn,
      quantity: received - (was[j]?.received ?? 0),
    }));
    const arrived = moved.filter(({ quantity }) => quantity > 0);
    return arrived.length > 0 ? [{ sku, moved: arrived }] : [];
  });
  return bringLots(after.to, new Map(came.map(({ sku, moved }) => [sku, moved])), at);
}
