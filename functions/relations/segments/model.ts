import { z } from 'zod';
import { idOf } from '../../shared/ids.ts';
import { money } from '../../shared/money.ts';
import { day } from '../../shared/time.ts';

/** Where a customer stands with us; each is in one. */
export const segment = z.enum(['prospect', 'new', 'active', 'champion', 'at-risk', 'lapsed']);
export type Segment = z.output<typeof segment>;

/** A customer's place, since when, and on which day it will have another unless it orders. */
export const standing = z.object({ segment, since: day, until: day.optional() });
export type Standing = z.output<typeof standing>;

/** One of a segment: recency, frequency and value of what it buys, and who looks after it. */
export const member = z.object({
  customerId: idOf('cus'),
  name: z.string(),
  salesperson: z.string().optional(),
  ...standing.shape,
  lastAt: z.iso.datetime().optional(),
  /** That came to something. */
  orders: z.int(),
  /** Days from one order to the next on average, of more than one. */
  everyDays: z.int().optional(),
  /** Goods that it ordered, less what was withdrawn and credited, without tax. */
  value: z.array(money),
});
export type Member = z.output<typeof member>;
