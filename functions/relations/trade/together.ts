import type { Bought, Sums, Trade } from './model.ts';
import { noTrade } from './rules.ts';

/** Several customers' trade as one's: of one that stays after a merge, with those that went into it. */
export const together = (customerId: string, trades: readonly Trade[]): Trade => {
  const sum = (of: (one: Trade) => number) => trades.reduce((total, one) => total + of(one), 0);
  const sums = (of: (one: Trade) => Sums) => trades.map(of).reduce(added, {});
  const dates = (of: (one: Trade) => string | undefined) => trades.flatMap((one) => of(one) ?? []).toSorted();
  const [firstAt] = dates((one) => one.firstAt);
  const lastAt = dates((one) => one.lastAt).at(-1);
  const lastReturnAt = dates((one) => one.lastReturnAt).at(-1);
  const standing = trades.find((one) => one.customerId === customerId)?.standing;
  return {
    ...noTrade(customerId),
    orders: sum((one) => one.orders),
    lost: sum((one) => one.lost),
    ...(firstAt ? { firstAt } : {}),
    ...(lastAt ? { lastAt } : {}),
    ordered: sums((one) => one.ordered),
    returns: sum((one) => one.returns),
    ...(lastReturnAt ? { lastReturnAt } : {}),
    credited: sums((one) => one.credited),
    paid: sum((one) => one.paid),
    onTime: sum((one) => one.onTime),
    daysLate: sum((one) => one.daysLate),
    rated: sum((one) => one.rated),
    marks: sum((one) => one.marks),
    ...(standing ? { standing } : {}),
  };
};

const added = (one: Sums, other: Sums): Sums => {
  const all = { ...one };
  // The names are those of the schema, which leaves no others in.
  for (const [of, amount] of Object.entries(other) as [keyof Sums, number][])
    all[of] = (all[of] ?? 0) + amount;
  return all;
};

/** What several buy, product by product, the most frequent first. */
export const boughtTogether = (bought: readonly Bought[]): Bought[] =>
  [...Map.groupBy(bought, ({ sku }) => sku).values()]
    .map((same) => same.reduce(withMore))
    .toSorted((a, b) => b.times - a.times);

function withMore(one: Bought, other: Bought): Bought {
  const [firstAt = ''] = [one.firstAt, other.firstAt].toSorted();
  return {
    ...(one.lastAt > other.lastAt ? one : other),
    times: one.times + other.times,
    quantity: one.quantity + other.quantity,
    firstAt,
  };
}
