import Big from 'big.js';
import type { Finding, Order, OrderLine, StoredFinding } from '../model.ts';
import { findingsOf, type ReviewFacts } from '../review.ts';

/** Whether a change makes worse what a finding is about; what was looked at before and got no worse isn't looked at again. */
type Worse = (before: Order, after: Order, lineNo: number | undefined) => boolean;

const dearer: Worse = (before, after) => after.totals.total.amount > before.totals.total.amount;

/** A line that wasn't there before is worse than none. */
const byLine =
  (worse: (before: OrderLine, after: OrderLine, orders: { before: Order; after: Order }) => boolean): Worse =>
  (before, after, lineNo) => {
    const [was, is] = [before, after].map(({ lines }) => lines.find((l) => l.lineNo === lineNo));
    return is !== undefined && (was === undefined || worse(was, is, { before, after }));
  };

const kept = (line: OrderLine, order: Order): Big =>
  Big(100).minus(line.discountPercent).times(Big(100).minus(order.discountPercent));

const paid = (line: OrderLine, order: Order): Big => kept(line, order).times(line.unitPrice);

const wantedOn = (line: OrderLine, order: Order): string =>
  line.requestedDate ?? order.requestedDate ?? '9999-12-31';

const WORSE: Record<Finding['code'], Worse> = {
  amount: dearer,
  credit: dearer,
  quantity: byLine((was, is) => is.quantity > was.quantity),
  discount: byLine((was, is, { before, after }) => kept(is, after).lt(kept(was, before))),
  'price-floor': byLine((was, is, { before, after }) => paid(is, after).lt(paid(was, before))),
  'delivery-date': byLine(
    (was, is, { before, after }) => is.quantity > was.quantity || wantedOn(is, after) < wantedOn(was, before),
  ),
  'customer-data': () => false,
};

/**
 * What a person should look at of an amendment: what the rules find in the order as it would be, as far as the change
 * makes it worse than it was.
 */
export const crossedBy = (before: Order, after: Order, facts: ReviewFacts): StoredFinding[] =>
  findingsOf(after, facts).filter(({ code, lineNo }) => WORSE[code](before, after, lineNo));
