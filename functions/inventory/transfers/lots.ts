import type { Product } from '../../catalog/index.ts';
import { availableAfter, changeLots, goOut, type LotMove, type LotsChange } from '../lots/changing.ts';
import { assertNoLots, chooseLots } from '../lots/choosing.ts';
import { assertLotDecimals } from '../lots/decimals.ts';
import { bringLots } from '../lots/moving.ts';
import { todayAt } from '../lots/today.ts';
import { notAvailable } from '../rules.ts';
import { levelsOf } from '../store.ts';
import type { Transfer, TransferInput, TransferLine } from './model.ts';

type Changes = ReadonlyMap<string, LotsChange>;

/** A transfer with the lots that leave, and how that changes those of the warehouse. @throws Problem conflict, unprocessable */
export async function sendLots(
  sent: Transfer,
  said: TransferInput['lines'],
  products: ReadonlyMap<string, Product>,
): Promise<{ sent: Transfer; changes: Changes }> {
  const own = said.filter((line, i) => {
    const product = products.get(line.sku);
    if (!product?.tracked) assertNoLots(line.lots, `/lines/${i}/lots`);
    else assertLotDecimals(line.lots, product, `/lines/${i}/lots`);
    return product?.tracked;
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

/** The lots of a line that will not arrive. */
export const lostLots = ({ lost, lots = [] }: TransferLine): LotMove[] =>
  lost === 0
    ? []
    : lots
        .map(({ lot, expiresOn, quantity, received }) => ({ lot, expiresOn, onHand: quantity - received }))
        .filter(({ onHand }) => onHand > 0);
