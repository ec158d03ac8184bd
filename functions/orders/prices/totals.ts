import Big from 'big.js';
import { type Charge, sum, sumTaxes } from '../../shared/amounts.ts';
import { asPriced } from '../../shared/included-tax.ts';
import { type Currency, MAX_AMOUNT, type Money, roundMinor } from '../../shared/money.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { OrderLine } from '../model.ts';

/** @throws Problem unprocessable naming the field */
export function assertAmount(amount: number, pointer: string): void {
  if (amount > MAX_AMOUNT) throw fieldProblem(pointer, say('comes to more than an amount can be'));
}

export const percentOf = (amount: number, percent: string): number =>
  roundMinor(Big(amount).times(percent).div(100));

/** @param gross quantity times price of all lines, with tax where their prices are */
export function totalsOf(lines: readonly OrderLine[], freight: Charge, gross: number, currency: Currency) {
  const money = (amount: number): Money => ({ amount, currency });
  const net = sum(lines.map((l) => l.net));
  const taxes = sumTaxes(freight.net.amount > 0 ? [...lines, freight] : lines, currency);
  const tax = sum(taxes.map((t) => t.tax));
  return {
    gross: money(gross),
    discount: money(gross - sum(lines.map(asPriced))),
    net: money(net),
    freight: freight.net,
    tax: money(tax),
    total: money(net + freight.net.amount + tax),
    taxes,
  };
}
