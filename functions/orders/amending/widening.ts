import { type Cover, inOrderFor, levelsOf, planCover, sumBySku } from '../../inventory/index.ts';
import { conflict } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import type { Order, Part } from '../model.ts';
import { splitIntoParts } from '../parts.ts';
import type { Increase } from './increasing.ts';

/** Where more of an order comes from: what no warehouse has is bought. */
export async function coverOf(order: Order, increases: readonly Increase[]): Promise<Cover> {
  const warehouses = inOrderFor(order.deliveryAddress.country, getSettings().warehouses);
  const demand = sumBySku(increases);
  const skus = demand.map(({ sku }) => sku);
  return planCover(demand, await levelsOf(skus, warehouses), warehouses);
}

/** What customers of such an order wouldn't have. @throws Problem conflict */
export function assertWanted({ onShortage }: Order, { goods, missing }: Cover): void {
  if (onShortage === 'complete' && goods.length + missing.length > 0)
    throw conflict(say('This order ships complete: order separately what else is wanted.'));
  if (onShortage === 'refuse' && missing.length > 0)
    throw conflict(
      say('This order takes nothing that is short: {goods}.', {
        goods: missing.map(({ sku, quantity }) => `${formatQuantity(quantity)} × ${sku}`),
      }),
    );
}

/** Further parts of the order, which go their own way; what it has is left alone. @param version whose they are */
export const furtherParts = (
  order: Order,
  increases: readonly Increase[],
  cover: Cover,
  version: number,
): Part[] =>
  splitIntoParts({ ...order, lines: linesOf(order, increases) }, cover).map((part) => ({
    ...part,
    id: `${part.id}.${version}`,
  }));

const linesOf = ({ lines }: Order, increases: readonly Increase[]): Order['lines'] =>
  increases.flatMap(({ lineNo, quantity }) =>
    lines.filter((line) => line.lineNo === lineNo).map((line) => ({ ...line, quantity })),
  );
