import type { Currency } from '../shared/money.ts';
import { invalid } from '../shared/problem.ts';
import { getSettings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { daysBetween, laterDay } from '../shared/time.ts';
import { ALL } from './counting.ts';
import { dailyOf, type Thing } from './daily.ts';
import type { Dimension } from './model.ts';
import { aYearAgo, lastOfMonth, type Per, type Span, yearBefore } from './periods.ts';
import { comparedBy, flowBetween, told } from './viewing.ts';

/** Two years and a day. */
const MOST_DAYS = 732;

interface Asked {
  per: Per;
  from?: string | undefined;
  to?: string | undefined;
}

type Filters = { currency?: Currency | undefined } & Partial<
  Record<keyof typeof FILTERS, string | undefined>
>;

const FILTERS = {
  sku: 'product',
  category: 'category',
  customerId: 'customer',
  salesperson: 'salesperson',
  country: 'region',
} as const satisfies Record<string, Dimension>;

export async function salesBy(query: Asked & Filters, today: string) {
  const span = spanOf(query, today);
  const currency = query.currency ?? getSettings().currency;
  const thing = thingOf(query, currency);
  const daily = await dailyOf(thing, withYearBefore(query.per, span));
  const tell = comparedBy(currency, thing.subject === 'total');
  return { currency, per: query.per, ...told(query.per, span, daily, tell) };
}

export async function flowBy(query: Asked, today: string) {
  const span = spanOf(query, today);
  const daily = await dailyOf({ subject: 'flow', of: ALL }, withYearBefore(query.per, span));
  return { per: query.per, ...told(query.per, span, daily, flowBetween) };
}

const withYearBefore = (per: Per, span: Span): Span => ({ from: yearBefore(per, span).from, to: span.to });

/** The twelve months until today unless told. @throws Problem invalid-request */
function spanOf({ from, to }: Asked, today: string): Span {
  const end = to ?? today;
  const start = from ?? laterDay(lastOfMonth(aYearAgo(end)), 1);
  if (end < start) throw invalid('query', '/to', say('is before {day}', { day: start }));
  if (daysBetween(start, end) >= MOST_DAYS)
    throw invalid(
      'query',
      '/from',
      say('is more than {count} days before {day}', { count: MOST_DAYS, day: end }),
    );
  return { from: start, to: end };
}

/** @throws Problem invalid-request for several at once, which are not kept */
function thingOf(filters: Filters, currency: Currency): Thing {
  const named = filterNames.filter((name) => filters[name] !== undefined);
  const [name, other] = named;
  if (other)
    throw invalid(
      'query',
      `/${other}`,
      say('can not be asked for together with {field}', { field: named[0] ?? '' }),
    );
  const of = name && filters[name];
  return name && of ? { subject: FILTERS[name], of, currency } : { subject: 'total', of: ALL, currency };
}

// The names of the constant above.
const filterNames = Object.keys(FILTERS) as (keyof typeof FILTERS)[];
