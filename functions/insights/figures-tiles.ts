import type { Language } from '../shared/fields.ts';
import type { Format } from '../shared/format.ts';
import type { Tiles } from '../shared/mail/index.ts';
import type { Currency, Money } from '../shared/money.ts';
import type { Figure } from './model.ts';
import type { Span } from './periods.ts';
import type { FiguresTexts } from './texts/figures.ts';
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

/** How it is written. */
export interface Pen {
  texts: FiguresTexts;
  format: Format;
  currency: Currency;
  language: Language;
}

/** As far as it has come. */
export const monthOf = ({ day }: DayTold): Span => ({ from: `${day.slice(0, 7)}-01`, to: day });

export function moneyTiles(
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

export const signed = (percent: string, format: Format): string =>
  `${percent.startsWith('-') ? '' : '+'}${format.percent(percent)}`;

export function monthTiles(told: DayTold, { texts, format, currency }: Pen): Tiles['tiles'] {
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

export const flowOf = (told: DayTold) => flowBetween(sumIn(told.flow, monthOf(told)), {}, monthOf(told));
