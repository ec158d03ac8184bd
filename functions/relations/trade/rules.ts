import { type Currency, currency, type Money } from '../../shared/money.ts';
import { noRating, withMark } from '../evaluations/marks.ts';
import type { ProductRating } from '../evaluations/rating-model.ts';
import type { Bought, Dealing, Goods, Sums, Trade } from './model.ts';

export const noTrade = (customerId: string): Trade => ({
  customerId,
  orders: 0,
  lost: 0,
  ordered: {},
  returns: 0,
  credited: {},
  paid: 0,
  onTime: 0,
  daysLate: 0,
  rated: 0,
  marks: 0,
  version: 1,
});

/** A customer's trade with this in it. Only the first part of an order counts for the order. */
export function withDealing(trade: Trade, told: Dealing): Trade {
  switch (told.kind) {
    case 'ordered':
      return told.part > 0 ? trade : withOrder(trade, told);
    case 'amended':
      return { ...trade, ordered: plus(trade.ordered, told.currency, told.net) };
    case 'withdrawn':
      return told.part > 0 ? trade : withoutOrder(trade, told);
    case 'paid':
      return withPaid(trade, told, 1);
    case 'reopened':
      return withPaid(trade, told, -1);
    case 'returned':
      return { ...trade, returns: trade.returns + 1, lastReturnAt: later(trade.lastReturnAt, told.at) };
    case 'rated':
      return told.part > 0 ? trade : { ...trade, rated: trade.rated + 1, marks: trade.marks + told.rating };
    case 'merged':
      return { ...trade, mergedFrom: [...new Set([...(trade.mergedFrom ?? []), ...told.ids])].toSorted() };
    case 'credited':
      return { ...trade, credited: plus(trade.credited, told.currency, told.net) };
  }
}

const withPaid = (trade: Trade, { daysLate }: { daysLate: number }, times: 1 | -1): Trade => ({
  ...trade,
  paid: trade.paid + times,
  onTime: trade.onTime + (daysLate === 0 ? times : 0),
  daysLate: trade.daysLate + times * daysLate,
});

type Ordered = Extract<Dealing, { kind: 'ordered' }>;
type Withdrawn = Extract<Dealing, { kind: 'withdrawn' }>;

const withOrder = (trade: Trade, { at, currency, net }: Ordered): Trade => ({
  ...trade,
  orders: trade.orders + 1,
  firstAt: earlier(trade.firstAt, at),
  lastAt: later(trade.lastAt, at),
  ordered: plus(trade.ordered, currency, net),
});

/** When it last ordered stays so, whatever came of it. */
const withoutOrder = (trade: Trade, { currency, net, whole }: Withdrawn): Trade => ({
  ...trade,
  lost: trade.lost + (whole ? 1 : 0),
  ordered: plus(trade.ordered, currency, -net),
});

/** What a dealing says of products. */
export const goodsOf = (told: Dealing): readonly Goods[] => ('goods' in told ? told.goods : []);

/** How often and how much of a product, with this in it. */
export function withGoods(
  before: Bought | undefined,
  { quantity, times, ...of }: Goods,
  told: Dealing,
): Bought {
  const sign = told.kind === 'withdrawn' ? -1 : 1;
  const { customerId, at } = told;
  const known = before ?? { customerId, ...of, times: 0, quantity: 0, firstAt: at, lastAt: at, version: 1 };
  const added = { times: known.times + sign * times, quantity: known.quantity + sign * quantity };
  if (sign < 0) return { ...known, ...added };
  const isLast = at >= known.lastAt;
  const dates = { firstAt: earlier(known.firstAt, at), lastAt: later(known.lastAt, at) };
  return { ...known, ...(isLast ? of : {}), ...added, ...dates };
}

interface Recounted {
  trades: Map<string, Trade>;
  bought: Map<string, Bought>;
  ratings: Map<string, ProductRating>;
}

/** What all these come to, in whatever order they were counted. */
export function recount(told: Iterable<Dealing>): Recounted {
  const ratings = new Map<string, ProductRating>();
  const trades = new Map<string, Trade>();
  const bought = new Map<string, Bought>();
  for (const one of told) {
    const { customerId } = one;
    trades.set(customerId, withDealing(trades.get(customerId) ?? noTrade(customerId), one));
    for (const goods of goodsOf(one)) {
      const name = `${customerId} ${goods.sku}`;
      bought.set(name, withGoods(bought.get(name), goods, one));
    }
    if (one.kind === 'rated')
      for (const sku of one.skus) ratings.set(sku, withMark(ratings.get(sku) ?? noRating(sku), one.rating));
  }
  return { trades, bought, ratings };
}

const plus = (sums: Sums, of: Currency, amount: number): Sums => ({
  ...sums,
  [of]: (sums[of] ?? 0) + amount,
});

export const amountsOf = (sums: Sums): Money[] =>
  currency.options.flatMap((of) => (sums[of] === undefined ? [] : [{ amount: sums[of], currency: of }]));

const earlier = (one: string | undefined, other: string): string =>
  one !== undefined && one < other ? one : other;
const later = (one: string | undefined, other: string): string =>
  one !== undefined && one > other ? one : other;
