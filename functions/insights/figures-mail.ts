import Big from 'big.js';
import { type Format, formatFor } from '../shared/format.ts';
import { type Content, layout, type Panel, type Tiles } from '../shared/mail/index.ts';
import type { Currency, Money } from '../shared/money.ts';
import type { Settings } from '../shared/settings.ts';
import { laterDay } from '../shared/time.ts';
import type { Figure, Figures } from './model.ts';
import { aYearAgo, periodsOf, type Span, yearBefore } from './periods.ts';
import { figuresTexts } from './texts/figures.ts';
import type { RankingItem } from './view-model.ts';
import { changeOf, type Daily, flowBetween, salesOf, sumIn } from './viewing.ts';

/** All that the mail of a day tells. */
export interface DayTold {
  /** The last that is over. */
  day: string;
  /** In the settings' currency, from a year and a month before on. */
  daily: Daily;
  flow: Daily;
  products: readonly RankingItem[];
  customers: readonly RankingItem[];
  overdue: { count: number; sums: readonly Money[] };
  /** What was sold this month in other currencies. */
  others: readonly Money[];
}

type Words = (typeof figuresTexts)['en'];
interface Pen {
  texts: Words;
  format: Format;
  currency: Currency;
  language: Settings['language'];
}

export const figuresMailKey = (day: string): string => `figures-${day}`;

/** The day, the month and how they came about, in the business's language. */
export function figuresMail(told: DayTold, settings: Settings): Content {
  const { language, currency } = settings;
  const pen: Pen = { texts: figuresTexts[language], format: formatFor(language, 'UTC'), currency, language };
  const { texts, format } = pen;
  const { net = 0 } = sumIn(told.daily, { from: told.day, to: told.day });
  return layout(
    {
      language,
      subject: texts.subject(format.day(told.day), format.money({ amount: net, currency })),
      title: texts.title(format.day(told.day)),
      paragraphs: [texts.lead(inWords(pen, told.day, { weekday: 'long' }))],
      facts: [],
      panels: panelsOf(told, pen),
      closing: texts.closing,
    },
    settings,
  );
}

const monthOf = ({ day }: DayTold): Span => ({ from: `${day.slice(0, 7)}-01`, to: day });

function panelsOf(told: DayTold, pen: Pen): Panel[] {
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

function moneyTiles(
  { daily }: DayTold,
  span: Span,
  earlier: Span,
  { texts, format, currency }: Pen,
): Tiles['tiles'] {
  const [now, before] = [sumIn(daily, span), sumIn(daily, earlier)];
  const tile = (label: string, figure: Figure, show: (value: number) => string) => {
    const [value, was] = [now[figure] ?? 0, before[figure] ?? 0];
    const { changePercent } = changeOf(value, was);
    return {
      label,
      value: show(value),
      note: changePercent
        ? texts.change(signed(changePercent, format), show(was))
        : texts.wasBefore(show(was)),
      ...(value === was ? {} : { tone: value > was ? ('good' as const) : ('bad' as const) }),
    };
  };
  const money = (amount: number) => format.money({ amount, currency });
  return [
    tile(texts.net, 'net', money),
    tile(texts.invoiced, 'invoiced', money),
    tile(texts.received, 'received', money),
    tile(texts.orders, 'orders', String),
  ];
}

const signed = (percent: string, format: Format): string =>
  `${percent.startsWith('-') ? '' : '+'}${format.percent(percent)}`;

function monthTiles(told: DayTold, { texts, format, currency }: Pen): Tiles['tiles'] {
  const month = sumIn(told.daily, monthOf(told));
  const { margin, marginPercent } = salesOf(month, currency);
  const { onTime, promised, onTimePercent } = flowOf(told);
  const { count, sums } = told.overdue;
  return [
    {
      label: texts.margin,
      value: margin ? format.money(margin) : '–',
      ...(marginPercent ? { note: texts.ofCosted(format.percent(marginPercent)) } : {}),
    },
    {
      label: texts.onTime,
      value: onTimePercent ? format.percent(onTimePercent) : '–',
      ...(promised > 0 ? { note: texts.ofPromised(onTime, promised) } : {}),
    },
    {
      label: texts.overdue,
      value: count === 0 ? '–' : sums.map(format.money).join(' + '),
      ...(count === 0 ? {} : { note: texts.overdueNote(count), tone: 'bad' as const }),
    },
    ...(told.others.length === 0
      ? []
      : [{ label: texts.otherCurrencies, value: told.others.map(format.money).join(' + ') }]),
  ];
}

const flowOf = (told: DayTold) => flowBetween(sumIn(told.flow, monthOf(told)), {}, monthOf(told));

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

const inWords = ({ language }: Pen, day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(day),
  );
