import Big from 'big.js';
import { type Charge, sum } from '../../shared/amounts.ts';
import { allocate, type Currency, type Money, prorate, toMinor } from '../../shared/money.ts';
import { formatQuantity, type Thousandths } from '../../shared/quantity.ts';
import { shareOf } from '../billable.ts';
import type { Order, OrderLine } from '../model.ts';
import { type Draft, finishLine } from '../prices/lines.ts';
import type { Priced } from '../prices/terms.ts';
import { assertAmount, percentOf, totalsOf } from '../prices/totals.ts';

type Frozen = Pick<Order, 'currency' | 'discountPercent' | 'freight'>;

/**
 * An order's amounts at prices that are known, by the same steps as when it was placed. What was invoiced of a line
 * stays to the cent, and the rest of the order is priced beside it, so that all its invoices still add up.
 */
export function totalled(
  lines: readonly OrderLine[],
  { currency, discountPercent, freight }: Frozen,
): Priced {
  const drafts = lines.map((line) => draftOf(line, currency));
  const shares = allocate(
    percentOf(
      drafts.reduce((all, d) => all + d.afterDiscount, 0),
      discountPercent,
    ),
    drafts.map((d) => d.afterDiscount),
  );
  const priced = drafts.map((draft, i) =>
    withBilled(finishLine(draft, shares[i] ?? 0, currency), lines[i]?.billed),
  );
  const gross = drafts.reduce((all, d, i) => all + d.gross + (lines[i]?.billed?.gross.amount ?? 0), 0);
  const totals = totalsOf(priced, freight, gross, currency);
  assertAmount(Math.max(gross, totals.total.amount), '/lines');
  return { lines: priced, discountPercent, freight, totals };
}

/** What of it isn't invoiced. */
function draftOf(line: OrderLine, currency: Currency): Draft {
  const gross = grossOf(line, line.quantity - (line.billed?.quantity ?? 0), currency);
  return { line, gross, afterDiscount: gross - percentOf(gross, line.discountPercent) };
}

const grossOf = ({ unitPrice }: OrderLine, quantity: Thousandths, currency: Currency): number =>
  toMinor(Big(unitPrice).times(formatQuantity(quantity)), currency);

function withBilled(line: OrderLine, billed: OrderLine['billed']): OrderLine {
  if (!billed) return line;
  const plus = (of: 'orderDiscount' | 'net' | 'tax'): Money => ({
    amount: line[of].amount + billed[of].amount,
    currency: line[of].currency,
  });
  return { ...line, billed, orderDiscount: plus('orderDiscount'), net: plus('net'), tax: plus('tax') };
}

/** A line with what was invoiced of it put down, since its amounts are about to change. */
export function withBilledSoFar(line: OrderLine): OrderLine {
  const { invoiced, billed, quantity, net } = line;
  if (invoiced === 0) return line;
  const money = (amount: number): Money => ({ amount, currency: net.currency });
  const share = (of: 'orderDiscount' | 'net' | 'tax') => money(shareOf(line, of, invoiced));
  const had = billed?.quantity ?? 0;
  const gross =
    (billed?.gross.amount ?? 0) +
    prorate(grossOf(line, quantity - had, net.currency), invoiced - had, quantity - had);
  const amounts = { orderDiscount: share('orderDiscount'), net: share('net'), tax: share('tax') };
  return { ...line, billed: { quantity: invoiced, gross: money(gross), ...amounts } };
}

/** Freight that was the tariff's stays the tariff's, and what was set by hand stays as it is. */
export function freightOf(
  { freight, totals }: Pick<Order, 'freight' | 'totals'>,
  net: number,
  tariff: (net: number) => number,
): Charge {
  return freight.net.amount === tariff(totals.net.amount) ? withNet(freight, tariff(net)) : freight;
}

export const withNet = ({ taxRate, net, ...freight }: Charge, amount: number): Charge => ({
  ...freight,
  taxRate,
  net: { ...net, amount },
  tax: { ...net, amount: percentOf(amount, taxRate) },
});

export const netOf = (lines: readonly OrderLine[]): number => sum(lines.map((l) => l.net));
