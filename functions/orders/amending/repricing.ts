import { getSettings } from '../../shared/settings.ts';
import { withoutBeyond } from '../contract-amounts.ts';
import type { Order } from '../model.ts';
import type { Terms } from '../prices/terms.ts';
import { amountsOf } from './amounts.ts';
import { withFields } from './fields.ts';
import { type Increase, increased } from './increasing.ts';
import type { Wish } from './model.ts';
import type { Wishes } from './wishing.ts';

type Priced = { priced: ReturnType<typeof withFields> & ReturnType<typeof amountsOf>; increases: Increase[] };

/**
 * An order with what more is wanted of it: by contract as far as that has something left, and else as any order pays.
 * @throws Problem unprocessable when a contract wants more than it has left refused
 */
export function repriced(
  before: Order,
  wish: Wish,
  wishes: Wishes,
  terms: Omit<Terms, 'maySetPrices'>,
): Priced {
  const { lines, increases } = increased(wishes, terms, before.amended?.lastLineNo ?? 0);
  const priced = { ...withFields(before, wish), ...amountsOf(before, lines, wish, getSettings()) };
  const agreed = withoutBeyond(priced.lines, terms.agreed, before.lines);
  return agreed ? repriced(before, wish, wishes, { ...terms, agreed }) : { priced, increases };
}
