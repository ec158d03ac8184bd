import Big from 'big.js';
import type { Order } from '../../../functions/orders/model.ts';
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
  if (totals.gross.amount - totals.discount.amount !== net) yield `discount is ${totals.discount.amount}`;
  if (amounts.some((m) => m.amount < 0 || m.currency !== currency))
    yield 'an amount is negative or of another currency';
  for (const { net, tax, taxRate, billed } of [...lines, { ...freight, billed: undefined }]) {
    const [had, taxed] = [billed?.net.amount ?? 0, billed?.tax.amount ?? 0];
    if (
      tax.amount - taxed !==
      roundMinor(
        Big(net.amount - had)
          .times(taxRate)
          .div(100),
      )
    )
      yield `${taxRate} percent of ${net.amount - had} is not ${tax.amount - taxed}`;
  }
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
