import Big from 'big.js';
import type { Order, OrderLine } from '../../../functions/orders/model.ts';
import { asPriced } from '../../../functions/shared/included-tax.ts';
import { roundMinor } from '../../../functions/shared/money.ts';
import { sumBy, total } from '../figures.ts';
import type { Check } from '../violation.ts';

/** An order's totals are the sums of its lines and freight, and the tax of each is by its rate. */
export const orderTotals: Check = function* ({ orders }) {
  for (const order of orders) for (const says of wrong(order)) yield { about: order.id, says };
};

function* wrong({ lines, freight, totals, currency }: Order): Iterable<string> {
  const net = total(lines.map((l) => l.net));
  const tax = total([...lines, freight].map((l) => l.tax));
  const amounts = [totals.gross, totals.discount, totals.net, totals.freight, totals.tax, totals.total];
  if (totals.net.amount !== net) yield `net is ${totals.net.amount} and its lines' is ${net}`;
  if (totals.tax.amount !== tax) yield `tax is ${totals.tax.amount} and its lines' is ${tax}`;
  if (totals.freight.amount !== freight.net.amount) yield `freight is ${totals.freight.amount}`;
  if (totals.total.amount !== net + freight.net.amount + tax) yield `total is ${totals.total.amount}`;
  if (totals.gross.amount - totals.discount.amount !== total(lines.map(asPriced)))
    yield `discount is ${totals.discount.amount}`;
  if (amounts.some((m) => m.amount < 0 || m.currency !== currency))
    yield 'an amount is negative or of another currency';
  for (const line of [...lines, freight]) yield* wrongTax(line);
  if (total(totals.taxes.map((t) => t.tax)) !== tax) yield `taxes by code are not ${tax}`;
  const taxes = sumBy(
    [...lines, freight],
    (l) => l.taxCode,
    (l) => l.tax.amount,
  );
  const bases = sumBy(
    [...lines, freight],
    (l) => l.taxCode,
    (l) => l.net.amount,
  );
  for (const { code, base, tax } of totals.taxes)
    if (base.amount !== bases.of(code) || tax.amount !== taxes.of(code))
      yield `tax ${code} is ${tax.amount} of ${base.amount}`;
}

/** Out of the net amount, or where the price includes it out of what the line comes to with it. */
function* wrongTax(line: OrderLine | Order['freight']): Iterable<string> {
  const { net, tax, taxRate } = line;
  const { billed, taxIncluded } = 'lineNo' in line ? line : {};
  const [base, own] = [net.amount - (billed?.net.amount ?? 0), tax.amount - (billed?.tax.amount ?? 0)];
  const right = taxIncluded
    ? Big(base + own)
        .times(taxRate)
        .div(Big(taxRate).plus(100))
    : Big(base).times(taxRate).div(100);
  if (own !== roundMinor(right)) yield `${taxRate} percent of ${base} is not ${own}`;
}
