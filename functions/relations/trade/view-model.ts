import { z } from 'zod';
import { sku } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { currency, money } from '../../shared/money.ts';
import { quantity } from '../../shared/quantity.ts';
import { standing } from '../segments/model.ts';

/** A decimal with one place. */
const tenths = z.string().regex(/^\d+\.\d$/);

/** A customer's trade on one page. */
export const tradeView = z.object({
  customerId: idOf('cus'),
  /** Where it stands with us, for our own people. */
  standing: standing.optional(),
  orders: z.object({
    count: z.int(),
    lost: z.int(),
    firstAt: z.iso.datetime().optional(),
    lastAt: z.iso.datetime().optional(),
    /** Goods without tax, less what was withdrawn. */
    total: z.array(money),
  }),
  /** What it orders most often, the most frequent first. */
  bought: z.array(
    z.object({
      sku,
      name: z.string(),
      unit: z.string(),
      quantity,
      times: z.int(),
      /** Days from one order to the next on average, of what was ordered more than once. */
      everyDays: tenths.optional(),
      lastAt: z.iso.datetime(),
    }),
  ),
  returns: z.object({ count: z.int(), lastAt: z.iso.datetime().optional(), credited: z.array(money) }),
  payments: z.object({
    /** Invoices that were paid. */
    paid: z.int(),
    onTimePercent: tenths.optional(),
    averageDaysLate: tenths.optional(),
    /** Invoices that are open past their due date now, and what is open of them. */
    overdue: z.object({ count: z.int(), sums: z.array(money) }),
  }),
  /** What it says of its orders, from 1 to 5. */
  evaluations: z.object({
    count: z.int(),
    average: z
      .string()
      .regex(/^\d\.\d\d$/)
      .optional(),
  }),
  /** As its accounts tell it now, per currency. */
  balance: z.array(
    z.object({ currency, ordered: money, receivable: money, advances: money, unapplied: money }),
  ),
});
export type TradeView = z.output<typeof tradeView>;
