import Big from 'big.js';
import { type Currency, toMinor } from '../shared/money.ts';
import type { Fact, Figures, Sale, SoldLine, Subject } from './model.ts';

/** What a fact adds to the figures of one thing on its day. */
export interface Contribution {
  subject: Subject;
  of: string;
  currency?: Currency;
  on: string;
  figures: Figures;
}

/** The one thing of its kind. */
export const ALL = 'all';

/** All that a fact counts for; each thing comes once. */
export function contributionsOf(fact: Fact): Contribution[] {
  const { on } = fact;
  switch (fact.kind) {
    case 'sale':
      return ofSale(fact);
    case 'placed':
      return [
        { subject: 'total', of: ALL, currency: fact.currency, on, figures: { orders: 1, ordered: fact.net } },
      ];
    case 'received':
      return [ofMoney(fact, fact.amount)];
    case 'reversed':
      return [ofMoney(fact, -fact.amount)];
    case 'settled':
      return [{ subject: 'flow', of: ALL, on, figures: { settled: 1, ...fact.seconds } }];
    case 'arrived':
      return [{ subject: 'flow', of: ALL, on, figures: arrival(fact.onTime) }];
  }
}

const ofMoney = (
  { currency, on }: Extract<Fact, { kind: 'received' | 'reversed' }>,
  received: number,
): Contribution => ({ subject: 'total', of: ALL, currency, on, figures: { received } });

const arrival = (onTime: boolean | undefined): Figures =>
  onTime === undefined ? { arrived: 1 } : { arrived: 1, promised: 1, onTime: onTime ? 1 : 0 };

function ofSale({ on, currency, customerId, salesperson, country, lines, invoiced }: Sale): Contribution[] {
  const sold = sumOf(lines, currency);
  const about = { currency, on };
  const grouped = (subject: Subject, name: (line: SoldLine) => string | undefined) =>
    [...Map.groupBy(lines, name)].flatMap(([of, own]) =>
      of === undefined ? [] : [{ ...about, subject, of, figures: sumOf(own, currency) }],
    );
  return [
    { ...about, subject: 'total', of: ALL, figures: { ...sold, invoiced } },
    { ...about, subject: 'customer', of: customerId, figures: sold },
    { ...about, subject: 'region', of: country, figures: sold },
    ...(salesperson ? [{ ...about, subject: 'salesperson' as const, of: salesperson, figures: sold }] : []),
    ...grouped('category', (line) => line.category),
    ...grouped('product', (line) => line.sku).map((one) => withQuantity(one, lines)),
  ];
}

/** Only of one product, since pieces and kilograms make no sum. */
const withQuantity = (one: Contribution, lines: readonly SoldLine[]): Contribution => ({
  ...one,
  figures: { ...one.figures, quantity: total(lines, (l) => (l.sku === one.of ? l.quantity : 0)) },
});

const sumOf = (lines: readonly SoldLine[], currency: Currency): Figures => ({
  net: total(lines, (line) => line.net),
  costed: total(lines, (line) => (line.unitCost === undefined ? 0 : line.net)),
  cost: total(lines, (line) => costOf(line, currency)),
});

/** Rounded line by line. */
const costOf = ({ quantity, unitCost }: SoldLine, currency: Currency): number =>
  unitCost === undefined ? 0 : toMinor(Big(unitCost).times(quantity).div(1000), currency);

const total = (lines: readonly SoldLine[], value: (line: SoldLine) => number): number =>
  lines.reduce((sum, line) => sum + value(line), 0);
