import Big from 'big.js';
import type { Product } from '../catalog/index.ts';
import { rateOn } from '../ledger/index.ts';
import type { Currency } from '../shared/money.ts';
import { getSettings } from '../shared/settings.ts';

export type Cost = NonNullable<Product['cost']>;
/** What one of a currency is worth in the business's own, as far as a rate is known. */
export type Worth = ReadonlyMap<Currency, string>;

/** As the business's prices and costs have it. */
const DECIMALS = 6;

/** What is needed to tell these costs in a currency on a day; nothing is read where they are in that already. */
export async function worthOn(day: string, costs: readonly Cost[], to: Currency): Promise<Worth> {
  const others = costs.map(({ currency }) => currency).filter((currency) => currency !== to);
  const { currency: own } = getSettings();
  const asked = others.length > 0 ? new Set([...others, to]) : new Set<Currency>();
  const rates = await Promise.all([...asked].map((of) => (of === own ? { rate: '1' } : rateOn(of, day))));
  return new Map(
    [...asked].flatMap((of, i): [Currency, string][] => {
      const found = rates[i];
      return found ? [[of, found.rate]] : [];
    }),
  );
}

/** Of one unit, rounded; nothing where a rate is missing. */
export function costIn({ currency, unitCost }: Cost, to: Currency, worth: Worth): string | undefined {
  if (currency === to) return unitCost;
  const [from, into] = [worth.get(currency), worth.get(to)];
  return from && into ? Big(unitCost).times(from).div(into).round(DECIMALS).toFixed() : undefined;
}
