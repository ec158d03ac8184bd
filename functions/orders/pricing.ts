import { sum } from '../shared/amounts.ts';
import { allocate } from '../shared/money.ts';
import { withoutBeyond } from './contract-amounts.ts';
import { assertMayPrice } from './prices/allowed.ts';
import { freightFor } from './prices/freight.ts';
import { draftLine, finishLine } from './prices/lines.ts';
import { measure, together } from './prices/measuring.ts';
import type { Priceable, Priced, Terms } from './prices/terms.ts';
import { assertAmount, percentOf, totalsOf } from './prices/totals.ts';

/**
 * Rounding, in this order, each step to whole minor units, half away from zero:
 *   1. line gross = quantity × unit price, less the line's discount
 *   2. the order's discount = percent of the sum, spread over the lines by largest remainder
 *   3. tax per line = net × rate; the tax of the order is the sum of its lines' taxes
 * So `total = Σ net + freight + Σ tax` to the cent, however the order is later split into invoices. Where prices include
 * tax, steps 1 and 2 are of amounts with tax, and 3 takes it out of what is left: amount × rate ÷ (100 + rate).
 * @throws Problem unprocessable naming the field that can't be priced
 */
export function priceOrder(input: Priceable, terms: Terms): Priced {
  const priced = priceAll(input, terms);
  const agreed = withoutBeyond(priced.lines, terms.agreed);
  return agreed ? priceOrder(input, { ...terms, agreed }) : priced;
}

function priceAll(input: Priceable, terms: Terms): Priced {
  assertMayPrice(input, terms);
  const measured = input.lines.map((line, i) => measure(line, i, terms));
  const drafts = measured.map((line, i) =>
    draftLine(line, i, { ...terms, ordered: together(line, measured) }),
  );
  const discountPercent = input.discountPercent ?? '0';
  const afterLines = drafts.reduce((total, d) => total + d.afterDiscount, 0);
  const shares = allocate(
    percentOf(afterLines, discountPercent),
    drafts.map((d) => d.afterDiscount),
  );
  const lines = drafts.map((d, i) => finishLine(d, shares[i] ?? 0, terms.currency));
  const net = sum(lines.map((l) => l.net));
  const freight = freightFor(net, input, terms);
  const gross = drafts.reduce((total, d) => total + d.gross, 0);
  const totals = totalsOf(lines, freight, gross, terms.currency);
  assertAmount(Math.max(gross, totals.total.amount), '/lines');
  return { lines, discountPercent, freight, totals };
}
