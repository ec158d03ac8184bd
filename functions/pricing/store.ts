import { z } from 'zod';
import { below, type IndexName, inState, type Key, keys, owned } from '../shared/keys.ts';
import type { Currency } from '../shared/money.ts';
import { type ListOptions, listBelow, type Page } from '../shared/paging.ts';
import { resource } from '../shared/resource.ts';
import { getItems, type Item, type Write } from '../shared/table.ts';
import { type ListedPrice, listedPrice, type PriceList, priceList, priceSchedule } from './model.ts';

export const PRICE_LISTS = 'PRICE_LIST';

export const priceLists = resource({
  name: 'price list',
  schema: priceList,
  key: ({ id }) => keys.priceList(id),
  indexes: ({ id, customerId, group }) => ({
    byKind: { pk: PRICE_LISTS, sk: id },
    ...(customerId ? { byOwner: { pk: owned(customerId, PRICE_LISTS), sk: id } } : {}),
    ...(group ? { byState: { pk: inState(PRICE_LISTS, group), sk: id } } : {}),
  }),
});

interface Filters {
  customerId?: string | undefined;
  group?: string | undefined;
}

/** The index partition of all lists, of those for a customer, or of those for a group. */
export function partitionOf({ customerId, group }: Filters): { index: IndexName; pk: string } {
  if (customerId) return { index: 'byOwner', pk: owned(customerId, PRICE_LISTS) };
  if (group) return { index: 'byState', pk: inState(PRICE_LISTS, group) };
  return { index: 'byKind', pk: PRICE_LISTS };
}

export const isAsked = (list: PriceList, { customerId, group }: Filters): boolean =>
  (!customerId || list.customerId === customerId) && (!group || list.group === group);

export const scheduleKey = (currency: Currency, { customerId, group }: Filters): Key => {
  if (customerId) return keys.priceSchedule(currency, `customer ${customerId}`);
  return keys.priceSchedule(currency, group ? `group ${group}` : 'all');
};

export const priceSchedules = resource({
  name: 'price list',
  schema: priceSchedule,
  key: ({ currency, ...holder }) => scheduleKey(currency, holder),
  indexes: () => ({}),
});

/** By their lists and products, in the order asked for; what a list doesn't price is left out. */
export const findPrices = async (
  listIds: readonly string[],
  skus: readonly string[],
): Promise<ListedPrice[]> =>
  (await getItems(listIds.flatMap((id) => skus.map((sku) => keys.price(id, sku))))).map(parsePrice);

export async function listPrices(listId: string, options: ListOptions): Promise<Page<ListedPrice>> {
  const page = await listBelow(below.prices(listId), options);
  return { ...page, items: page.items.map(parsePrice) };
}

export const parsePrice = (item: Item): ListedPrice =>
  z.decode(listedPrice, item as z.input<typeof listedPrice>); // checked by decode itself

/** A price as somebody wants it, whatever it was; one without breaks is gone. */
export const putPrice = (price: ListedPrice): Write => {
  const key = keys.price(price.priceListId, price.sku);
  if (price.breaks.length === 0) return { op: { Delete: { Key: key } }, onConflict: 'retry' };
  return { op: { Put: { Item: { ...z.encode(listedPrice, price), ...key } } }, onConflict: 'retry' };
};
