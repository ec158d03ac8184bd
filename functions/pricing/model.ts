import { z } from 'zod';
import { eachOnce, eachSkuOnce, reference, resourceFields, sku, text } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { currency } from '../shared/money.ts';
import { patchOf } from '../shared/patch.ts';
import { quantity, type Thousandths, unitPrice } from '../shared/quantity.ts';
import { message } from '../shared/texts/message.ts';
import { day } from '../shared/time.ts';
import { actor } from '../shared/timeline.ts';

/** Whose prices they are: one customer's, a group's of customers, or everyone's where neither is named. */
const holder = { customerId: idOf('cus').optional(), group: text(40).optional() };

const changeable = {
  /** Orders say it beside the price, also to the customer. */
  name: text(120),
  /** The caller's own name for this list. */
  reference: reference.optional(),
  /** Both days count; without one it holds from ever, or for good. */
  validFrom: day.optional(),
  validUntil: day.optional(),
  /** Whether its prices include tax, as they don't unless told. */
  taxIncluded: z.boolean().optional(),
  active: z.boolean(),
};

export const priceListInput = z.strictObject({
  ...changeable,
  ...holder,
  currency,
  active: changeable.active.default(true),
});
export const priceListPatch = patchOf(changeable);
export const priceList = z.object({
  id: idOf('prl'),
  ...changeable,
  ...holder,
  currency,
  ...resourceFields,
});
export type PriceList = z.output<typeof priceList>;
export type PriceListInput = z.output<typeof priceListInput>;
export type PriceListPatch = z.output<typeof priceListPatch>;

/** Price of one unit, of those that stock is kept in, when at least so much of it is ordered at once. */
export const priceBreak = z.strictObject({ from: quantity, unitPrice });
export type PriceBreak = z.output<typeof priceBreak>;

const breaks = z
  .array(priceBreak)
  .max(20)
  .check(eachOnce((b: { from: Thousandths }) => String(b.from), message('must name each quantity once')));

/** One write for each, and one for the answer. */
const MOST_AT_ONCE = 99;

export const pricesInput = z.strictObject({
  /** Each product's prices are given whole; one without breaks is taken off the list. */
  prices: z.array(z.strictObject({ sku, breaks })).min(1).max(MOST_AT_ONCE).check(eachSkuOnce),
});

/** What a list asks for one product, by quantity, the smallest first. */
export const listedPrice = z.object({
  priceListId: idOf('prl'),
  sku,
  breaks: z.array(priceBreak),
  changedAt: z.iso.datetime(),
  changedBy: actor,
});
export type ListedPrice = z.output<typeof listedPrice>;

/** When the lists of one holder are valid, in one item, so that a price is found by keys. */
export const priceSchedule = z.object({
  ...holder,
  currency,
  lists: z.array(
    priceList.pick({ id: true, name: true, validFrom: true, validUntil: true, taxIncluded: true }),
  ),
  ...resourceFields,
});
export type PriceSchedule = z.output<typeof priceSchedule>;
