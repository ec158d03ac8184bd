import { z } from 'zod';
import { sku } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { currency } from '../../shared/money.ts';
import { standing } from '../segments/model.ts';

/** Minor units and thousandths, as in all that is added up. */
const goods = z.object({
  sku,
  name: z.string(),
  unit: z.string(),
  quantity: z.int(),
  /** 1 for an order with it, 0 where another part of the order counts already, -1 where an amendment took it out. */
  times: z.int().min(-1).max(1),
});
export type Goods = z.output<typeof goods>;

const dated = { about: z.string(), customerId: idOf('cus'), at: z.iso.datetime() };
const ofOrder = { ...dated, part: z.int().min(0), currency, net: z.int(), goods: z.array(goods) };

/** Which time an invoice was paid, from 0 on: it is paid again after a receipt for it was taken back. */
const ofTime = { part: z.int().min(0).default(0) };

/**
 * Something that a customer had to do with us, counted once: from these alone its trade can be made anew.
 * `amended`: by how much more, or less, an order was changed to. `withdrawn`: what an order that was rejected or cancelled had not shipped, and `whole` if that was all of it. `reopened`: an invoice that was paid is owed again, and paid as if it hadn't been. `merged`: another customer went into this one, with all that had gone into that; their own dealings stay theirs.
 */
export const dealing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ordered'), ...ofOrder }),
  z.object({ kind: z.literal('amended'), ...ofOrder }),
  z.object({ kind: z.literal('withdrawn'), ...ofOrder, whole: z.boolean() }),
  z.object({ kind: z.literal('paid'), ...dated, ...ofTime, daysLate: z.int().min(0) }),
  z.object({ kind: z.literal('reopened'), ...dated, ...ofTime, daysLate: z.int().min(0) }),
  z.object({ kind: z.literal('returned'), ...dated }),
  z.object({ kind: z.literal('credited'), ...dated, currency, net: z.int() }),
  z.object({
    kind: z.literal('rated'),
    ...dated,
    part: z.int().min(0),
    rating: z.int().min(1).max(5),
    skus: z.array(sku),
  }),
  z.object({ kind: z.literal('merged'), ...dated, ids: z.array(idOf('cus')) }),
]);
export type Dealing = z.output<typeof dealing>;

const sums = z.partialRecord(currency, z.int());
export type Sums = z.output<typeof sums>;

/** What a customer's dealings come to. */
export const trade = z.object({
  customerId: idOf('cus'),
  orders: z.int(),
  /** Of those: rejected, or cancelled before anything left. */
  lost: z.int(),
  firstAt: z.iso.datetime().optional(),
  lastAt: z.iso.datetime().optional(),
  ordered: sums,
  returns: z.int(),
  lastReturnAt: z.iso.datetime().optional(),
  credited: sums,
  paid: z.int(),
  onTime: z.int(),
  daysLate: z.int(),
  rated: z.int(),
  /** All marks added up. */
  marks: z.int(),
  /** Whose trade counts with this one's where it stands, and is kept apart. */
  mergedFrom: z.array(idOf('cus')).optional(),
  /** Of the day on which it was looked at last: it doesn't follow from the dealings alone. */
  standing: standing.optional(),
  version: z.int().min(1),
});
export type Trade = z.output<typeof trade>;

/** How often and how much of a product. */
export const bought = z.object({
  customerId: idOf('cus'),
  sku,
  name: z.string(),
  unit: z.string(),
  times: z.int(),
  quantity: z.int(),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  version: z.int().min(1),
});
export type Bought = z.output<typeof bought>;
