import type { Money } from '../../functions/shared/money.ts';

/** Sums of figures under names. */
export class Sums {
  private readonly sums = new Map<string, number>();

  add(name: string, value: number): this {
    this.sums.set(name, this.of(name) + value);
    return this;
  }

  of = (name: string): number => this.sums.get(name) ?? 0;

  names = (): string[] => [...this.sums.keys()];
}

/** The sums of `value` per `name`. */
export function sumBy<T>(all: Iterable<T>, name: (one: T) => string, value: (one: T) => number): Sums {
  const sums = new Sums();
  for (const one of all) sums.add(name(one), value(one));
  return sums;
}

/** In minor units, whatever the currencies; whether these agree is a check of its own. */
export const total = (amounts: Iterable<Money>): number => {
  let sum = 0;
  for (const { amount } of amounts) sum += amount;
  return sum;
};

export const place = ({ sku, warehouse }: { sku: string; warehouse: string }): string =>
  `${sku} in ${warehouse}`;

/** Documents by id. */
export const byId = <T extends { id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));
