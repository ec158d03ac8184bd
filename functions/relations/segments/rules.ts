import type { SegmentPolicy } from '../../shared/segment-policy.ts';
import { dayIn, daysBetween, laterDay } from '../../shared/time.ts';
import type { Sums, Trade } from '../trade/model.ts';
import type { Standing } from './model.ts';

/** A customer's trade as far as it says where the customer stands. */
type Dealt = Pick<Trade, 'orders' | 'lost' | 'firstAt' | 'lastAt' | 'ordered' | 'credited' | 'standing'>;

/** When it is asked, by the business's calendar. */
export interface Asked {
  policy: SegmentPolicy;
  today: string;
  timeZone: string;
}

/** Its trade with where the customer stands today. @param whole with that of those that were merged into it */
export const judged = <T extends Dealt>(trade: T, asked: Asked, whole: Dealt = trade): T => {
  const { segment, until } = placeOf(whole, asked);
  const { standing } = trade;
  const since = standing?.segment === segment ? standing.since : asked.today;
  return { ...trade, standing: { segment, since, ...(until ? { until } : {}) } };
};

/** Orders that came to something. */
export const ordersOf = ({ orders, lost }: Dealt): number => orders - lost;

/**
 * Days from one order to the next on average, of more than one that came to something; what was all ordered on one day
 * has no rhythm.
 */
export function intervalOf(trade: Dealt, timeZone: string): number | undefined {
  const { firstAt, lastAt } = trade;
  const orders = ordersOf(trade);
  if (!firstAt || !lastAt || orders < 2) return undefined;
  const days = daysBetween(dayIn(timeZone, firstAt), dayIn(timeZone, lastAt));
  return days === 0 ? undefined : Math.round(days / (orders - 1));
}

/** What it ordered less what was credited, per currency. */
export function worthOf({ ordered, credited }: Dealt): Sums {
  const value: Sums = { ...ordered };
  for (const { currency, amount } of entriesOf(credited)) value[currency] = (value[currency] ?? 0) - amount;
  return value;
}

const entriesOf = (sums: Sums) =>
  // The record's own keys, by its schema.
  (Object.entries(sums) as [keyof Sums, number][]).map(([currency, amount]) => ({ currency, amount }));

type Place = Pick<Standing, 'segment' | 'until'>;

/** Its segment, and the first day on which another follows from nothing but time. */
function placeOf(trade: Dealt, { policy, today, timeZone }: Asked): Place {
  const { firstAt, lastAt } = trade;
  if (ordersOf(trade) < 1 || !firstAt || !lastAt) return { segment: 'prospect' };
  const after = (at: string, days: number) => laterDay(dayIn(timeZone, at), days + 1);
  const lapses = after(lastAt, policy.lapsedAfterDays);
  if (today >= lapses) return { segment: 'lapsed' };
  const risks = earlier(after(lastAt, riskDays(trade, policy, timeZone)), lapses);
  if (today >= risks) return { segment: 'at-risk', until: lapses };
  if (isChampion(trade, policy)) return { segment: 'champion', until: risks };
  const ages = after(firstAt, policy.newForDays);
  if (today < ages) return { segment: 'new', until: earlier(ages, risks) };
  return { segment: 'active', until: risks };
}

/** For how many days it may be quiet: measured by how it usually orders, as far as that is known. */
function riskDays(trade: Dealt, { atRisk }: SegmentPolicy, timeZone: string): number {
  const interval = intervalOf(trade, timeZone);
  if (interval === undefined) return atRisk.latestDays;
  const days = Math.ceil(interval * atRisk.afterIntervals);
  return Math.min(Math.max(days, atRisk.soonestDays), atRisk.latestDays);
}

function isChampion(trade: Dealt, { champion }: SegmentPolicy): boolean {
  const value = worthOf(trade);
  const isWorth = champion.from.some(({ currency, amount }) => (value[currency] ?? 0) >= amount);
  return ordersOf(trade) >= champion.orders && isWorth;
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
