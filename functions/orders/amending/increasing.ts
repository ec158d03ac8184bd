import Big from 'big.js';
import type { Agreed } from '../../pricing/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { OrderLine } from '../model.ts';
import { draftLine } from '../prices/lines.ts';
import { measure } from '../prices/measuring.ts';
import type { Terms } from '../prices/terms.ts';
import type { Wanted, Wishes } from './wishing.ts';

/** So much more of a line, which may be a new one. */
export interface Increase {
  lineNo: number;
  sku: string;
  quantity: Thousandths;
}

interface Increased {
  lines: OrderLine[];
  increases: Increase[];
}

/**
 * Prices what more is wanted as an order of today would be, of so much of the product as the whole order then has, and
 * adds it to its line where it costs the same there; else it becomes a line of its own. What was ordered before keeps
 * its price.
 * @param lastNo the highest number that a line of the order has had
 */
export const increased = (
  { lines, wanted }: Wishes,
  terms: Omit<Terms, 'maySetPrices'>,
  lastNo: number,
): Increased =>
  wanted.reduce(
    (all: Increased, one) => {
      const priced = price(one, lines, wanted, terms);
      const { quantity } = priced;
      const own = all.lines.find((line) => line.lineNo === one.lineNo && costsTheSame(line, priced));
      if (own) {
        const more = { ...own, quantity: own.quantity + quantity };
        return {
          lines: all.lines.map((line) => (line === own ? more : line)),
          increases: [...all.increases, { lineNo: own.lineNo, sku: own.sku, quantity }],
        };
      }
      const lineNo = 1 + Math.max(lastNo, ...all.lines.map((line) => line.lineNo));
      return {
        lines: [...all.lines, { ...priced, lineNo }],
        increases: [...all.increases, { lineNo, sku: priced.sku, quantity }],
      };
    },
    { lines, increases: [] },
  );

/** Amounts come later, when all lines are known. */
function price(
  { index, orderedIn, ...one }: Wanted,
  lines: readonly OrderLine[],
  wanted: readonly Wanted[],
  terms: Omit<Terms, 'maySetPrices'>,
): OrderLine {
  const { sku } = one;
  const more = sumOf(wanted.filter((w) => w.sku === sku && !w.unitPrice));
  const has = sumOf(lines.filter((l) => l.sku === sku && l.priceFrom !== 'manual' && !l.quotation));
  const all = { ...terms, agreed: withOwn(terms.agreed, sku, has), maySetPrices: true };
  const { line } = draftLine(measure(one, index, all), index, { ...all, ordered: has + more });
  const none = { amount: 0, currency: terms.currency };
  const amounts = { orderDiscount: none, net: none, tax: none };
  return { ...line, ...(orderedIn ? { orderedIn } : {}), ...amounts };
}

/** What the order has counts for the price of more, and not against what is left of the contract. */
function withOwn(agreed: Terms['agreed'], sku: string, has: Thousandths): ReadonlyMap<string, Agreed> {
  const own = agreed?.get(sku);
  if (!agreed || own?.left === undefined) return agreed ?? new Map();
  return new Map([...agreed, [sku, { ...own, left: own.left + has }]]);
}

const sumOf = (all: readonly { quantity: Thousandths }[]): Thousandths =>
  all.reduce((sum, { quantity }) => sum + quantity, 0);

const costsTheSame = (line: OrderLine, other: OrderLine): boolean =>
  Big(line.unitPrice).eq(other.unitPrice) &&
  line.priceFrom === other.priceFrom &&
  line.contract?.id === other.contract?.id &&
  Big(line.discountPercent).eq(other.discountPercent) &&
  line.taxCode === other.taxCode &&
  line.taxRate === other.taxRate &&
  line.requestedDate === other.requestedDate;
