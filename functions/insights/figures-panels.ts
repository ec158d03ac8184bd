import Big from 'big.js';
import type { Panel } from '../shared/mail/index.ts';
import { laterDay } from '../shared/time.ts';
import { type DayTold, flowOf, moneyTiles, monthOf, monthTiles, type Pen, signed } from './figures-tiles.ts';
import type { Figures } from './model.ts';
import { aYearAgo, periodsOf, type Span, yearBefore } from './periods.ts';
import type { RankingItem } from './view-model.ts';
import { sumIn } from './viewing.ts';

export function panelsOf(told: DayTold, pen: Pen): Panel[] {
  const { texts } = pen;
  const day = { from: told.day, to: told.day };
  const month = monthOf(told);
  const name = inWords(pen, told.day, { month: 'long', year: 'numeric' });
  const weeks = { from: laterDay(told.day, -13), to: told.day };
  const year = {
    from: `${aYearAgo(laterDay(`${told.day.slice(0, 7)}-28`, 4)).slice(0, 7)}-01`,
    to: told.day,
  };
  return [
    { kind: 'tiles', title: texts.yesterday, tiles: moneyTiles(told, day, yearBefore('day', day), pen) },
    columnsOf(texts.days, periodsOf('day', weeks), 'day', told, pen),
    {
      kind: 'tiles',
      title: texts.month(name),
      tiles: [...moneyTiles(told, month, yearBefore('month', month), pen), ...monthTiles(told, pen)],
    },
    columnsOf(texts.months, periodsOf('month', year), 'month', told, pen),
    barsOf(texts.products, told.products, pen),
    barsOf(texts.customers, told.customers, pen),
    wayOf(told, pen),
  ];
}

function columnsOf(
  title: string,
  periods: readonly Span[],
  per: 'day' | 'month',
  { daily }: DayTold,
  pen: Pen,
): Panel {
  const { texts, format, currency } = pen;
  const money = (amount: number) => format.money({ amount, currency });
  const net = (figures: Figures) => figures.net ?? 0;
  const columns = periods.map((period) => {
    const [now, before] = [net(sumIn(daily, period)), net(sumIn(daily, yearBefore(per, period)))];
    const when =
      per === 'day' ? format.day(period.from) : inWords(pen, period.from, { month: 'long', year: 'numeric' });
    const label = inWords(pen, period.from, per === 'day' ? { day: 'numeric' } : { month: 'short' });
    return { label, now, before, says: texts.says(when, money(now), money(before)) };
  });
  const highest = Math.max(0, ...columns.flatMap((c) => [c.now, c.before]));
  return {
    kind: 'columns',
    title,
    now: texts.now,
    before: texts.before,
    top: texts.highest(money(highest)),
    columns,
  };
}

const barsOf = (title: string, items: readonly RankingItem[], { texts, format }: Pen): Panel => ({
  kind: 'bars',
  title,
  empty: texts.nothing,
  bars: items.map(({ of, name = of, net, changePercent }) => ({
    label: name,
    value: net.amount,
    shown: format.money(net),
    ...(changePercent ? { note: signed(changePercent, format) } : {}),
  })),
});

/** How long each step took. */
function wayOf(told: DayTold, { texts, format }: Pen): Panel {
  const { hours } = flowOf(told);
  const inDays = (value: string) =>
    format.quantity(Big(value).div(24).times(10).round().times(100).toNumber());
  const steps = ['review', 'dispatch', 'delivery', 'payment'] as const;
  return {
    kind: 'bars',
    title: texts.way,
    empty: '–',
    bars: hours
      ? steps.map((step) => ({
          label: texts.steps[step],
          value: Number(hours[step]),
          shown: texts.inDays(inDays(hours[step])),
        }))
      : [],
  };
}

export const inWords = ({ language }: Pen, day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(day),
  );
