import { exposure } from '../customers/index.ts';
import { dayIn, laterDay } from '../shared/time.ts';
import { forCustomer, tellFinding } from './findings.ts';
import type { Order, OrderLine } from './model.ts';
import type { OrderPreview } from './preview-model.ts';
import { tellLine } from './price-words.ts';
import { findingsOf, leadTime, type ReviewFacts } from './review.ts';
import type { Reader } from './view.ts';

export function previewOf(order: Order, facts: ReviewFacts, { forStaff, language }: Reader): OrderPreview {
  const findings = findingsOf(order, facts);
  const refused = order.onShortage === 'refuse' && facts.missing.length > 0;
  return {
    ...order,
    lines: order.lines.map((line) => tellLine(line, language)),
    outcome: refused ? 'rejected' : findings.length > 0 ? 'needs-review' : 'passes',
    findings: (forStaff ? findings : findings.flatMap(forCustomer)).map((f) => tellFinding(f, language)),
    ...creditOf(order, facts),
    cover: coverOf(order.lines, order.placedAt, facts),
  };
}

/** What is left once this order counts too; below nothing when it goes over the limit. */
function creditOf({ totals }: Order, { customer, account }: ReviewFacts): Pick<OrderPreview, 'credit'> {
  const limit = customer.creditLimit;
  if (limit?.currency !== totals.total.currency) return {};
  const used = exposure(account);
  const left = limit.amount - used - totals.total.amount;
  return { credit: { limit, used: { ...limit, amount: used }, left: { ...limit, amount: left } } };
}

/**
 * Lines are served in their order; what is missing of a SKU falls to its last lines.
 * @param at when they are asked for
 */
export function coverOf(
  lines: readonly Pick<OrderLine, 'lineNo' | 'sku' | 'quantity'>[],
  at: string,
  facts: Pick<ReviewFacts, 'missing' | 'leadTimes' | 'settings'>,
): OrderPreview['cover'] {
  const short = new Map(facts.missing.map((m) => [m.sku, m.quantity]));
  return lines
    .toReversed()
    .map(({ lineNo, sku, quantity }) => {
      const missing = Math.min(quantity, short.get(sku) ?? 0);
      short.set(sku, (short.get(sku) ?? 0) - missing);
      const days = leadTime({ sku, short: missing > 0 }, facts);
      const promisedOn = laterDay(dayIn(facts.settings.timeZone, at), days);
      return { lineNo, sku, covered: quantity - missing, missing, promisedOn };
    })
    .toReversed();
}
