import type { Thousandths } from '../shared/quantity.ts';
import { holdsOn } from '../shared/validity.ts';
import type { Product } from './model.ts';
import type { Supply, SupplyPrice } from './supply-model.ts';

/** By whom a product is had, the preferred first, each as if there were no other. */
export function suppliesOfProduct({
  supply: { others = [], ...preferred },
}: Pick<Product, 'supply'>): Supply[] {
  return [preferred, ...others.map((other) => ({ kind: 'purchase' as const, ...other }))];
}

/** What is asked for one unit where so much is ordered at once. */
export function unitPriceAt(
  { unitPrice, breaks = [] }: Pick<SupplyPrice, 'unitPrice' | 'breaks'>,
  quantity: Thousandths,
): string {
  const reached = breaks.filter(({ from }) => from <= quantity).toSorted((a, b) => a.from - b.from);
  return reached.at(-1)?.unitPrice ?? unitPrice;
}

/** A product with the prices alone that suppliers ask on that day. */
export function suppliedOn(product: Product, day: string): Product {
  const { others, ...preferred } = product.supply;
  const supply = {
    ...pricedOn(preferred, day),
    ...(others ? { others: others.map((o) => pricedOn(o, day)) } : {}),
  };
  return { ...product, supply };
}

function pricedOn<T extends { price?: SupplyPrice | undefined }>(terms: T, day: string): T {
  const { price, ...rest } = terms;
  return price && holdsOn(price, day) ? terms : (rest as T); // of T only what is optional was taken off
}
