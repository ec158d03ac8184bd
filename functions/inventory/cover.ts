import type { Thousandths } from '../shared/quantity.ts';
import type { Goods } from './goods.ts';
import type { StockLevel } from './model.ts';

export interface Demand {
  sku: string;
  quantity: Thousandths;
}

export interface Cover {
  /** What can be reserved, and where. */
  goods: Goods[];
  /** What no warehouse has; only this is bought or produced. */
  missing: Demand[];
}

/** What the settings say of a warehouse about where it delivers to. */
interface Sourcing {
  code: string;
  /** The countries that are near. */
  serves?: readonly string[] | undefined;
  /** Whether nothing goes from it to any other. */
  onlyServes?: boolean | undefined;
  /** What a parcel costs to a country, or to any other (`*`), in whatever all of them are told in. */
  costs?: Readonly<Record<string, number>> | undefined;
}

/**
 * Warehouses in the order in which a delivery to a country takes from them: the cheapest first, of those that cost the
 * same the near ones, then the others.
 */
export const inOrderFor = (country: string, warehouses: readonly Sourcing[]): string[] => {
  const isNear = ({ serves }: Sourcing) => serves?.includes(country) ?? false;
  const costOf = ({ costs }: Sourcing) => costs?.[country] ?? costs?.['*'] ?? Number.MAX_VALUE;
  return warehouses
    .filter((one) => isNear(one) || !one.onlyServes)
    .toSorted((a, b) => costOf(a) - costOf(b) || Number(isNear(b)) - Number(isNear(a)))
    .map(({ code }) => code);
};

/** Adds up per SKU, because one transaction may touch a stock level only once. */
export function sumBySku(lines: readonly Demand[]): Demand[] {
  const sums = new Map<string, Thousandths>();
  for (const { sku, quantity } of lines) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  return [...sums].map(([sku, quantity]) => ({ sku, quantity }));
}

/**
 * From which warehouses a demand is served: from one that has all of it if there is one (one parcel instead of two),
 * else from each in the given order as far as it goes.
 * @param demand each SKU once
 */
export function planCover(
  demand: readonly Demand[],
  levels: readonly StockLevel[],
  warehouses: readonly string[],
): Cover {
  const available = new Map(levels.map((l) => [`${l.sku}\n${l.warehouse}`, l.available]));
  const has = (sku: string, warehouse: string) => available.get(`${sku}\n${warehouse}`) ?? 0;
  const whole = warehouses.find((w) => demand.every((d) => has(d.sku, w) >= d.quantity));
  const goods: Goods[] = [];
  const missing: Demand[] = [];
  for (const { sku, quantity } of demand) {
    let rest = quantity;
    for (const warehouse of whole ? [whole] : warehouses) {
      const taken = Math.min(rest, Math.max(0, has(sku, warehouse)));
      if (taken > 0) goods.push({ sku, warehouse, quantity: taken });
      rest -= taken;
    }
    if (rest > 0) missing.push({ sku, quantity: rest });
  }
  return { goods, missing };
}
