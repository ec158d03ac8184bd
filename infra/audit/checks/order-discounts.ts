import Big from 'big.js';
import type { Order, OrderLine } from '../../../functions/orders/model.ts';
import { beforeOrderDiscount } from '../../../functions/shared/included-tax.ts';
import { roundMinor, toMinor } from '../../../functions/shared/money.ts';
import { formatQuantity } from '../../../functions/shared/quantity.ts';
import { total } from '../figures.ts';
import type { Check } from '../violation.ts';

/**
 * A line is its quantity, price and discount less its share of the order's; the shares are the order's discount. Of one
 * that was amended it is so of what wasn't invoiced by then.
 */
export const orderDiscounts: Check = function* ({ orders }) {
  for (const order of orders) for (const says of wrong(order)) yield { about: order.id, says };
};

function* wrong({ lines, discountPercent, totals }: Order): Iterable<string> {
  let gross = 0;
  let before = 0;
  for (const line of lines) {
    const { lineNo, orderDiscount, taxIncluded } = line;
    const own = grossOf(line);
    const amount = own - percentOf(own, line.discountPercent);
    const billed = line.billed ? beforeOrderDiscount({ ...line.billed, taxIncluded }).amount : 0;
    const comes = beforeOrderDiscount(line).amount;
    if (comes !== billed + amount || orderDiscount.amount < 0)
      yield `line ${lineNo} comes to ${billed + amount}, and has ${comes} with ${orderDiscount.amount} off`;
    gross += own + (line.billed?.gross.amount ?? 0);
    before += amount;
  }
  const taken = (all: readonly OrderLine[]) => all.flatMap(({ billed }) => billed?.orderDiscount ?? []);
  const off = total(lines.map((line) => line.orderDiscount)) - total(taken(lines));
  if (off !== percentOf(before, discountPercent))
    yield `${discountPercent} percent of ${before} is not ${off}`;
  if (totals.gross.amount !== gross) yield `gross is ${totals.gross.amount} and its lines' is ${gross}`;
}

const grossOf = ({ quantity, unitPrice, net, billed }: OrderLine): number =>
  toMinor(Big(unitPrice).times(formatQuantity(quantity - (billed?.quantity ?? 0))), net.currency);

const percentOf = (amount: number, percent: string): number =>
  roundMinor(Big(amount).times(percent).div(100));
