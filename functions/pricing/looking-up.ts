import type { Customer } from '../customers/index.ts';
import { keys } from '../shared/keys.ts';
import type { Currency } from '../shared/money.ts';
import { type Agreed, contractOn } from './contracts/rules.ts';
import { contractPlans, findBalances } from './contracts/store.ts';
import { listOn, type Offer } from './rules.ts';
import { findPrices, priceSchedules, scheduleKey } from './store.ts';

/** Who buys, in what currency, on which day. */
export interface Occasion {
  customer: Pick<Customer, 'id' | 'group'>;
  currency: Currency;
  on: string;
}

/** What products may cost beside the catalog, by SKU. */
export interface Prices {
  /** Under a contract. */
  agreed: ReadonlyMap<string, Agreed>;
  /** By price lists, the nearest first: the customer's own, its group's, everyone's. */
  offers: ReadonlyMap<string, readonly Offer[]>;
}

/** Found by keys, so that it takes two round trips and no more, however many contracts, lists and products there are. */
export async function pricesFor(occasion: Occasion, skus: readonly string[]): Promise<Prices> {
  const unique = [...new Set(skus)];
  const [agreed, offers] = await Promise.all([agreedFor(occasion, unique), offersFor(occasion, unique)]);
  return { agreed, offers };
}

async function offersFor({ customer: { id, group }, currency, on }: Occasion, skus: readonly string[]) {
  const holders = [{ customerId: id }, ...(group ? [{ group }] : []), {}];
  const schedules = await priceSchedules.getMany(holders.map((holder) => scheduleKey(currency, holder)));
  const lists = schedules.flatMap((schedule) => listOn(schedule, on) ?? []);
  const prices = await findPrices(
    lists.map((list) => list.id),
    skus,
  );
  const offers = prices.flatMap(({ priceListId, sku, breaks }): Offer[] => {
    const list = lists.find((one) => one.id === priceListId);
    if (!list) return [];
    const { id, name, taxIncluded } = list;
    return [{ list: { id, name, taxIncluded }, sku, breaks }];
  });
  return Map.groupBy(offers, ({ sku }) => sku);
}

async function agreedFor({ customer: { id }, currency, on }: Occasion, skus: readonly string[]) {
  const plan = await contractPlans.find(keys.contractPlan(id));
  const valid = skus.flatMap((sku) => {
    const contract = plan && contractOn(plan, { sku, currency, on });
    return contract ? [{ ...contract, sku }] : [];
  });
  const byAmount = valid.filter((one) => one.byAmount).map(({ id }) => id);
  const { lines, amounts } = await findBalances(valid, byAmount);
  const agreed = lines.flatMap(({ contractId, sku, unitPrice, left }): [string, Agreed][] => {
    const contract = valid.find((one) => one.id === contractId && one.sku === sku);
    if (!contract) return [];
    const { id, name, beyond, taxIncluded } = contract;
    const amountLeft = amounts.find((one) => one.contractId === id)?.left;
    return [[sku, { contract: { id, name, beyond, taxIncluded }, sku, unitPrice, left, amountLeft }]];
  });
  return new Map(agreed);
}
