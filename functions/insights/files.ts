import { csvFile } from '../shared/csv-file.ts';
import { type Money, toMajor } from '../shared/money.ts';
import { formatQuantity } from '../shared/quantity.ts';
import type { FlowPeriod, RankingItem, Sales, SalesPeriod } from './view-model.ts';

type Cell = string | number | undefined;

/** What isn't told is an empty cell. */
const file = (head: readonly string[], rows: readonly (readonly Cell[])[]) =>
  csvFile([head, ...rows.map((row) => row.map((cell) => String(cell ?? '')))]);

const SALES = ['net', 'quantity', 'costed', 'margin', 'marginPercent'] as const;
const BUSINESS = ['orders', 'ordered', 'invoiced', 'received'] as const;

const major = (money: Money | undefined): Cell => money && toMajor(money);

const salesCells = ({ net, quantity, costed, margin, marginPercent }: Sales): Cell[] => [
  major(net),
  quantity === undefined ? undefined : formatQuantity(quantity),
  major(costed),
  major(margin),
  marginPercent,
];

/** Money in major units; the currency stands in a column of its own. */
export const salesFile = (periods: readonly SalesPeriod[]) =>
  file(
    ['from', 'to', 'currency', ...SALES, ...BUSINESS, 'netBefore', 'changePercent'],
    periods.map(({ from, to, before, changePercent, orders, ordered, invoiced, received, ...sales }) => [
      ...[from, to, sales.net.currency, ...salesCells(sales)],
      ...[orders, major(ordered), major(invoiced), major(received)],
      ...[major(before.net), changePercent],
    ]),
  );

export const rankingFile = (items: readonly RankingItem[]) =>
  file(
    ['of', 'name', 'currency', ...SALES, 'comparedUntil', 'comparedNet', 'netBefore', 'changePercent'],
    items.map(({ of, name, compared, changePercent, ...sales }) => [
      ...[of, name, sales.net.currency, ...salesCells(sales)],
      ...[compared.until, major(compared.net), major(compared.before), changePercent],
    ]),
  );

export const flowFile = (periods: readonly FlowPeriod[]) =>
  file(
    [
      ...[
        'from',
        'to',
        'settled',
        'reviewHours',
        'dispatchHours',
        'deliveryHours',
        'paymentHours',
        'totalHours',
      ],
      ...['arrived', 'promised', 'onTime', 'onTimePercent', 'totalHoursBefore', 'onTimePercentBefore'],
    ],
    periods.map(({ from, to, settled, hours, arrived, promised, onTime, onTimePercent, before }) => [
      ...[from, to, settled, hours?.review, hours?.dispatch, hours?.delivery, hours?.payment, hours?.total],
      ...[arrived, promised, onTime, onTimePercent, before.hours?.total, before.onTimePercent],
    ]),
  );
