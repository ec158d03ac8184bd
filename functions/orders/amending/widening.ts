import { type Cover, inOrderFor, levelsOf, planCover, sumBySku } from '../../inventory/index.ts';
import { conflict } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import type { Order } from '../model.ts';
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
