import Big from 'big.js';
import { type Overdue, overdueAt } from '../../billing/index.ts';
import { type Account, customers, listAccounts } from '../../customers/index.ts';
import { concurrently } from '../../shared/concurrently.ts';
import type { Handler } from '../../shared/http/call.ts';
import { assertVisible, isStaff } from '../../shared/http/caller.ts';
import { keys, owned } from '../../shared/keys.ts';
import { averageOf } from '../evaluations/marks.ts';
import type { Bought, Trade } from './model.ts';
import type { tradeRoutes } from './routes.ts';
import { amountsOf } from './rules.ts';
import { BOUGHT, boughts, trades } from './store.ts';
import { boughtTogether, together } from './together.ts';
import type { TradeView } from './view-model.ts';

/** How many products one page shows. */
const MOST_BOUGHT = 20;
const AT_ONCE = 10;

/**
 * Read by key and by one page of an index, so that it takes the same after one order and after a million, but for what
 * is overdue; with what each has that was merged into it.
 */
export const showTrade: Handler<typeof tradeRoutes.showTrade> = async ({ caller, params: { id }, at }) => {
  assertVisible(caller, id, 'customer');
  const { mergedFrom = [] } = await customers.get(keys.customer(id));
  const ids = [id, ...mergedFrom];
  const [found, bought, balance, overdue] = await Promise.all([
    trades.getMany(ids.map(keys.trade)),
    concurrently(AT_ONCE, ids, mostBought),
    listAccounts(id),
    overdueAt(at, id),
  ]);
  const trade = together(id, found);
  const items = boughtTogether(bought.flat()).slice(0, MOST_BOUGHT);
  const { standing } = isStaff(caller) ? trade : {};
  return { body: { ...pageOf(trade, items, { balance, overdue }), ...(standing ? { standing } : {}) } };
};

const mostBought = async (id: string): Promise<Bought[]> =>
  (await boughts.list('byOwner', owned(id, BOUGHT), { limit: MOST_BOUGHT })).items;

/** How its accounts and invoices stand now. */
interface Owing {
  balance: readonly Account[];
  overdue: Overdue;
}

export function pageOf(trade: Trade, bought: readonly Bought[], { balance, overdue }: Owing): TradeView {
  const { customerId, orders, lost, firstAt, lastAt, returns, lastReturnAt, paid, rated, marks } = trade;
  return {
    customerId,
    orders: {
      count: orders,
      lost,
      ...(firstAt ? { firstAt } : {}),
      ...(lastAt ? { lastAt } : {}),
      total: amountsOf(trade.ordered),
    },
    bought: bought.map(shown),
    returns: {
      count: returns,
      ...(lastReturnAt ? { lastAt: lastReturnAt } : {}),
      credited: amountsOf(trade.credited),
    },
    payments: { paid, ...(paid > 0 ? punctuality(trade) : {}), overdue },
    evaluations: { count: rated, ...(rated > 0 ? { average: averageOf(marks, rated) } : {}) },
    balance: balance.map(({ customerId: _, version: __, ...amounts }) => amounts),
  };
}

const punctuality = ({ paid, onTime, daysLate }: Trade) => ({
  onTimePercent: tenths(100 * onTime, paid),
  averageDaysLate: tenths(daysLate, paid),
});

function shown({
  customerId: _,
  version: __,
  firstAt,
  times,
  ...bought
}: Bought): TradeView['bought'][number] {
  const days = (Date.parse(bought.lastAt) - Date.parse(firstAt)) / 86_400_000;
  return { ...bought, times, ...(times > 1 && days > 0 ? { everyDays: tenths(days, times - 1) } : {}) };
}

const tenths = (whole: number, parts: number): string => Big(whole).div(parts).toFixed(1);
