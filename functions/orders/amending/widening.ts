import {
  type Cover,
  inOrderFor,
  type LeadTimes,
  leadTimesOf,
  levelsOf,
  planCover,
  sumBySku,
} from '../../inventory/index.ts';
import { conflict } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import type { Order } from '../model.ts';
import type { Increase } from './increasing.ts';

/** Where more of an order comes from, and how long what is missing takes. */
export interface Widening extends Cover {
  leadTimes: LeadTimes;
}

/** What no warehouse has is bought. */
export async function coverOf(order: Order, increases: readonly Increase[]): Promise<Widening> {
  const warehouses = inOrderFor(order.deliveryAddress.country, getSettings().warehouses);
  const demand = sumBySku(increases);
  const skus = demand.map(({ sku }) => sku);
  const cover = planCover(demand, await levelsOf(skus, warehouses), warehouses);
  return { ...cover, leadTimes: await leadTimesOf(cover.missing, warehouses[0] ?? '') };
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
