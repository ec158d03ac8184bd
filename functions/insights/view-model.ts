import { z } from 'zod';
import { country, sku, text } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { currency, money } from '../shared/money.ts';
import { balance } from '../shared/quantity.ts';
import { message } from '../shared/texts/message.ts';
import { day } from '../shared/time.ts';
import { dimension } from './model.ts';
import { per } from './periods.ts';

/** With one decimal. */
const tenths = z.string().regex(/^-?\d+\.\d$/);

/** Goods less discounts and credit notes, without tax and freight. */
export const sales = z.object({
  net: money,
  /** Of one product, in its own unit. */
  quantity: balance.optional(),
  /** By what of it has a cost: its net sales and what is left of them. */
  costed: money.optional(),
  margin: money.optional(),
  marginPercent: tenths.optional(),
});
export type Sales = z.output<typeof sales>;

/** Of the whole business: besides its sales what was ordered, and with tax and freight what was invoiced and received. */
export const businessSales = sales.extend({
  orders: z.int().optional(),
  ordered: money.optional(),
  invoiced: money.optional(),
  received: money.optional(),
});
export type BusinessSales = z.output<typeof businessSales>;

export const salesPeriod = businessSales.extend({
  from: day,
  to: day,
  /** The same a year before. */
  before: businessSales,
  /** Of the net; absent when there was none before. */
  changePercent: tenths.optional(),
});
export type SalesPeriod = z.output<typeof salesPeriod>;

export const salesStatistics = z.object({ currency, per, periods: z.array(salesPeriod), total: salesPeriod });

export const rankingItem = sales.extend({
  /** The SKU, category, customer's id, salesperson or country. */
  of: z.union([sku, idOf('cus'), text(120)]),
  name: z.string().optional(),
  /** As far as both periods can be compared: of one that isn't over yet until `until`. */
  compared: z.object({ until: day.optional(), net: money, before: money }),
  changePercent: tenths.optional(),
});
export type RankingItem = z.output<typeof rankingItem>;

/** On average, with one decimal. */
const hours = z.object({
  review: tenths,
  dispatch: tenths,
  delivery: tenths,
  payment: tenths,
  total: tenths,
});

export const flow = z.object({
  /** Orders that were settled, and how long each step took them. */
  settled: z.int(),
  hours: hours.optional(),
  /** Shipments that arrived, those of them for which a day was promised, and which were there by then. */
  arrived: z.int(),
  promised: z.int(),
  onTime: z.int(),
  onTimePercent: tenths.optional(),
});
export type Flow = z.output<typeof flow>;

export const flowPeriod = flow.extend({ from: day, to: day, before: flow });
export type FlowPeriod = z.output<typeof flowPeriod>;
export const flowStatistics = z.object({ per, periods: z.array(flowPeriod), total: flowPeriod });

/** A span of days and how it is divided; by itself the last twelve months. */
export const spanQuery = { per: per.default('month'), from: day.optional(), to: day.optional() };

/** Of one thing, or of the whole business. */
export const thingQuery = {
  currency: currency.optional(),
  sku: sku.optional(),
  category: text(60).optional(),
  customerId: idOf('cus').optional(),
  /** However it is spelled by capitals, as where it is given. */
  salesperson: text(120).toLowerCase().optional(),
  country: country.optional(),
};

export const rankingQuery = {
  of: dimension.default('product'),
  /** A year or a month; the present month if left out. */
  period: z
    .string()
    .regex(
      /^\d{4}(-(0[1-9]|1[0-2]))?$/,
      message('must be a year or a month such as {example}', { example: '2026-03' }),
    )
    .optional(),
  /** `declining`: of the hundred that sold most a year before those that have lost, the most first. */
  order: z.enum(['top', 'declining']).default('top'),
  currency: currency.optional(),
};
