import { z } from 'zod';
import { country, sku, text } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { currency } from '../shared/money.ts';
import { unitPrice } from '../shared/quantity.ts';

/** By what sales are told apart. */
export const dimension = z.enum(['product', 'category', 'customer', 'salesperson', 'region']);
export type Dimension = z.output<typeof dimension>;

/** What a sale of a product was, as it counts: minor units and thousandths, of a credit note negative. */
const soldLine = z.object({
  sku,
  category: text(60).optional(),
  quantity: z.int(),
  net: z.int(),
  /** Of one unit when it was counted, in the sale's currency, by the rates of the day on which it was sold. */
  unitCost: unitPrice.optional(),
});
export type SoldLine = z.output<typeof soldLine>;

const dated = {
  /** The id of what was counted. */
  about: z.string(),
  /** The day of the business's calendar that it counts for. */
  on: z.iso.date(),
};

/** Goods of an invoice, a credit note or an order that ended elsewhere; a long one counts in parts. */
export const sale = z.object({
  kind: z.literal('sale'),
  ...dated,
  part: z.int().min(0),
  currency,
  customerId: idOf('cus'),
  salesperson: text(120).optional(),
  country,
  lines: z.array(soldLine),
  /** What the document comes to with tax and freight; told by its first part, and by none that ended elsewhere. */
  invoiced: z.int(),
});
export type Sale = z.output<typeof sale>;

const placed = z.object({ kind: z.literal('placed'), ...dated, currency, net: z.int() });
const received = z.object({ kind: z.literal('received'), ...dated, currency, amount: z.int() });
/** A receipt that was taken back, on the day it went. */
const reversed = z.object({ kind: z.literal('reversed'), ...dated, currency, amount: z.int() });

/** What an order's life is divided into, and how many seconds each took. */
export const step = z.enum(['review', 'dispatch', 'delivery', 'payment']);
export type StepName = z.output<typeof step>;
const settled = z.object({ kind: z.literal('settled'), ...dated, seconds: z.record(step, z.int().min(0)) });

const arrived = z.object({
  kind: z.literal('arrived'),
  ...dated,
  /** Whether it was there on the day that was promised at dispatch; absent where none was. */
  onTime: z.boolean().optional(),
});

/** Something that was counted, once, with all that it counts for: from these alone the figures can be made anew. */
export const fact = z.discriminatedUnion('kind', [sale, placed, received, reversed, settled, arrived]);
export type Fact = z.output<typeof fact>;

/** Minor units, thousandths, seconds and numbers of things. */
const figure = z.enum([
  'net',
  /** What of the net has a cost, and that cost. */
  'costed',
  'cost',
  'quantity',
  'invoiced',
  'received',
  'orders',
  'ordered',
  'settled',
  ...step.options,
  'arrived',
  'promised',
  'onTime',
]);
export type Figure = z.output<typeof figure>;
export const figures = z.partialRecord(figure, z.int());
export type Figures = z.output<typeof figures>;

/** `total`: of the whole business in a currency · `flow`: of its orders' ways, which have none. */
export const subject = z.enum(['total', ...dimension.options, 'flow']);
export type Subject = z.output<typeof subject>;

/** The figures of one thing in a month by its days, or in a year by its months. */
export const tally = z.object({
  subject,
  of: z.string(),
  currency: currency.optional(),
  period: z.string().regex(/^\d{4}(-\d{2})?$/),
  /** Over the whole period: what things are ranked by. */
  net: z.int(),
  buckets: z.record(z.string().regex(/^\d{2}$/), figures),
  version: z.int().min(1),
});
export type Tally = z.output<typeof tally>;
