import { findProducts } from '../catalog/index.ts';
import { customers, getAccount } from '../customers/index.ts';
import { asKeptBy, inOrderFor, leadTimesOf, levelsOf, planCover, sumBySku } from '../inventory/index.ts';
import { keys } from '../shared/keys.ts';
import { getSettings } from '../shared/settings.ts';
import { keptFor } from './kept.ts';
import type { Order } from './model.ts';
import type { ReviewFacts } from './review.ts';

/** What an order is judged by, as it is on record now. */
export async function gatherFacts(order: Order): Promise<ReviewFacts> {
  const settings = getSettings();
  const warehouses = inOrderFor(order.deliveryAddress.country, settings.warehouses);
  const demand = sumBySku(order.lines);
  const skus = demand.map((d) => d.sku);
  const [customer, account, products, levels, kept] = await Promise.all([
    customers.get(keys.customer(order.customerId)),
    getAccount(order.customerId, order.currency),
    findProducts(skus),
    levelsOf(skus, warehouses),
    keptFor(order),
  ]);
  const own = kept ? asKeptBy(kept, levels) : levels;
  const { missing } = planCover(demand, own, warehouses);
  const leadTimes = await leadTimesOf(missing, warehouses[0] ?? '');
  return { customer, account, products, missing, leadTimes, settings };
}
