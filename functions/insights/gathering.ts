import { overdueAt } from '../billing/index.ts';
import { currency as currencies, type Money } from '../shared/money.ts';
import type { Settings } from '../shared/settings.ts';
import { ALL } from './counting.ts';
import { dailyOf } from './daily.ts';
import type { DayTold } from './figures-tiles.ts';
import type { Dimension } from './model.ts';
import { aYearAgo } from './periods.ts';
import { topOf, withNames } from './rank.ts';
import { sumIn } from './viewing.ts';

const TOLD = 5;

/** All that the mail of a day tells: some thirty reads, and the invoices that are overdue. */
export async function toldOf(day: string, at: string, settings: Settings): Promise<DayTold> {
  const { currency, language } = settings;
  const month = { from: `${day.slice(0, 7)}-01`, to: day };
  // The twelve columns and the months a year before each.
  const span = { from: `${aYearAgo(aYearAgo(day)).slice(0, 7)}-01`, to: day };
  const top = async (of: Dimension) => {
    const { items } = await topOf({ of, period: day.slice(0, 7), currency, today: day, limit: TOLD });
    return withNames(of, items, language);
  };
  const [daily, flow, products, customers, overdue, others] = await Promise.all([
    dailyOf({ subject: 'total', of: ALL, currency }, span),
    dailyOf({ subject: 'flow', of: ALL }, month),
    top('product'),
    top('customer'),
    overdueAt(at),
    Promise.all(currencies.options.filter((one) => one !== currency).map((one) => soldIn(one, month))),
  ]);
  return {
    day,
    daily,
    flow,
    products,
    customers,
    overdue,
    others: others.filter(({ amount }) => amount !== 0),
  };
}

async function soldIn(currency: Money['currency'], month: { from: string; to: string }): Promise<Money> {
  const { net = 0 } = sumIn(await dailyOf({ subject: 'total', of: ALL, currency }, month), month);
  return { amount: net, currency };
}
