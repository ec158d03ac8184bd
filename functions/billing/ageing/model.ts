import { z } from 'zod';
import { idOf } from '../../shared/ids.ts';
import { currency, money } from '../../shared/money.ts';

/** What is open on invoices, by how many days it is past its due date. */
export const ageing = z.object({
  currency,
  /** Not yet due. */
  current: money,
  days1To30: money,
  days31To60: money,
  days61To90: money,
  over90: money,
  total: money,
});
export type Ageing = z.output<typeof ageing>;
export type Age = Exclude<keyof Ageing, 'currency' | 'total'>;

/** Of one customer, in each currency in which it owes anything. */
export const customerAgeing = z.object({
  customerId: idOf('cus'),
  name: z.string(),
  ageing: z.array(ageing),
});
export type CustomerAgeing = z.output<typeof customerAgeing>;
