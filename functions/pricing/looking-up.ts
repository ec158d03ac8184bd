import type { Customer } from '../customers/index.ts';
import type { Currency } from '../shared/money.ts';
import { listOn, type Offer } from './rules.ts';
import { findPrices, priceSchedules, scheduleKey } from './store.ts';

/** Who buys, in what currency, on which day. */
export interface Occasion {
  customer: Pick<Customer, 'id' | 'group'>;
  currency: Currency;
  on: string;
}

/**
 * What price lists offer, by SKU, the nearest list first: the customer's own, its group's, everyone's. Found by keys,
 * so that it takes two round trips and no more, however many lists and products there are.
 */
export async function offersFor(
  { customer: { id, group }, currency, on }: Occasion,
  skus: readonly string[],
): Promise<ReadonlyMap<string, Offer[]>> {
  const holders = [{ customerId: id }, ...(group ? [{ group }] : []), {}];
  const schedules = await priceSchedules.getMany(holders.map((holder) => scheduleKey(currency, holder)));
  const lists = schedules.flatMap((schedule) => listOn(schedule, on) ?? []);
  if (lists.length === 0) return new Map();
  const unique = [...new Set(skus)];
  const prices = await findPrices(
    lists.map((list) => list.id),
    unique,
  );
  const offers = prices.flatMap(({ priceListId, sku, breaks }): Offer[] => {
    const list = lists.find((one) => one.id === priceListId);
    return list ? [{ list: { id: list.id, name: list.name }, sku, breaks }] : [];
  });
  return Map.groupBy(offers, ({ sku }) => sku);
}
