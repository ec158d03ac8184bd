import Big from 'big.js';
import type { Currency, Money } from '../shared/money.ts';
import type { Figures } from './model.ts';
import { daysOf, type Per, periodsOf, type Span, yearBefore } from './periods.ts';
import { plus } from './tallying.ts';
import type { BusinessSales, Flow, FlowPeriod, Sales, SalesPeriod } from './view-model.ts';

/** Figures by day. */
export type Daily = ReadonlyMap<string, Figures>;

/** What a span is told by: its periods and the whole of it, each beside the year before. */
export function told<T>(
  unit: Per,
  span: Span,
  daily: Daily,
  tell: (now: Figures, before: Figures, at: Span) => T,
) {
  const of = (period: Span): T => {
    return tell(sumIn(daily, period), sumIn(daily, yearBefore(unit, period)), period);
  };
  return { periods: periodsOf(unit, span).map(of), total: of(span) };
}

export const sumIn = (daily: Daily, span: Span): Figures =>
  daysOf(span).reduce((sum: Figures, day) => plus(sum, daily.get(day) ?? {}), {});

export const comparedBy =
  (currency: Currency, whole: boolean) =>
  (now: Figures, before: Figures, { from, to }: Span): SalesPeriod => {
    const tell = whole ? businessOf : salesOf;
    return {
      from,
      to,
      ...tell(now, currency),
      before: tell(before, currency),
      ...changeOf(now.net, before.net),
    };
  };

export const salesOf = ({ net = 0, costed = 0, cost = 0, quantity }: Figures, currency: Currency): Sales => ({
  net: { amount: net, currency },
  ...(quantity === undefined ? {} : { quantity }),
  ...(costed === 0 && cost === 0 ? {} : marginOf(costed, cost, currency)),
});

const marginOf = (costed: number, cost: number, currency: Currency) => ({
  costed: { amount: costed, currency },
  margin: { amount: costed - cost, currency },
  ...percent('marginPercent', costed - cost, costed),
});

function businessOf(now: Figures, currency: Currency): BusinessSales {
  const { orders = 0, ordered = 0, invoiced = 0, received = 0 } = now;
  const money = (amount: number): Money => ({ amount, currency });
  return {
    ...salesOf(now, currency),
    orders,
    ordered: money(ordered),
    invoiced: money(invoiced),
    received: money(received),
  };
}

export const changeOf = (now = 0, before = 0) => percent('changePercent', now - before, before);

/** Of nothing, or of less, no share can be told. */
const percent = <N extends string>(name: N, part: number, whole: number): { [K in N]?: string } =>
  // An object with that one name.
  (whole > 0 ? { [name]: tenths(Big(part).times(100).div(whole)) } : {}) as { [K in N]?: string };

const tenths = (value: Big): string => value.toFixed(1, Big.roundHalfUp).replace(/^-0\.0$/, '0.0');

export const flowBetween = (now: Figures, before: Figures, { from, to }: Span): FlowPeriod => ({
  from,
  to,
  ...flowOf(now),
  before: flowOf(before),
});

function flowOf({ settled = 0, arrived = 0, promised = 0, onTime = 0, ...steps }: Figures): Flow {
  const { review = 0, dispatch = 0, delivery = 0, payment = 0 } = steps;
  const hours = (seconds: number) => tenths(Big(seconds).div(3600).div(settled));
  const took = () => ({
    review: hours(review),
    dispatch: hours(dispatch),
    delivery: hours(delivery),
    payment: hours(payment),
    total: hours(review + dispatch + delivery + payment),
  });
  return {
    settled,
    ...(settled > 0 ? { hours: took() } : {}),
    arrived,
    promised,
    onTime,
    ...percent('onTimePercent', onTime, promised),
  };
}
