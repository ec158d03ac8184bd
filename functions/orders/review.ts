import Big from 'big.js';
import type { Product } from '../catalog/index.ts';
import { type Account, type Customer, exposure, missingData } from '../customers/index.ts';
import type { Demand, LeadTimes } from '../inventory/index.ts';
import { type Money, toMajor } from '../shared/money.ts';
import { formatQuantity } from '../shared/quantity.ts';
import type { Settings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { dayIn, laterDay } from '../shared/time.ts';
import { found } from './findings.ts';
import type { Order, StoredFinding } from './model.ts';
import { floorOf } from './prices/floor.ts';

export interface ReviewFacts {
  customer: Customer;
  account: Account;
  products: ReadonlyMap<string, Product>;
  /** What free stock does not cover now. */
  missing: readonly Demand[];
  /** How long that takes. */
  leadTimes: LeadTimes;
  settings: Settings;
}

type Rule = (order: Order, facts: ReviewFacts) => StoredFinding[];

const inWords = ({ amount, currency }: Money): string => `${toMajor({ amount, currency })} ${currency}`;

const amount: Rule = ({ totals }, { settings }) => {
  const limit = settings.review.maxTotal.find((m) => m.currency === totals.total.currency);
  if (!limit)
    return [
      found(
        'amount',
        say('There is no limit set for orders in {currency}.', { currency: totals.total.currency }),
      ),
    ];
  if (totals.total.amount <= limit.amount) return [];
  const figures = { total: inWords(totals.total), limit: inWords(limit) };
  return [found('amount', say('The total of {total} is above the limit of {limit}.', figures))];
};

/** The line's own and the order's discount work one after the other: 10 % and 5 % are 14.5 % together. */
const discount: Rule = ({ lines, discountPercent }, { settings }) =>
  lines.flatMap((line): StoredFinding[] => {
    const kept = Big(100).minus(line.discountPercent).times(Big(100).minus(discountPercent)).div(100);
    const given = Big(100).minus(kept);
    const limit = settings.review.maxDiscountPercent;
    if (given.lte(limit)) return [];
    const says = say('Line {line} is discounted by {percent} %, above the limit of {limit} %.', {
      line: line.lineNo,
      percent: given.round(2).toString(),
      limit,
    });
    return [found('discount', says, line.lineNo)];
  });

const quantity: Rule = ({ lines }, { settings }) =>
  lines
    .filter((line) => line.quantity > settings.review.maxLineQuantity)
    .map((line) => {
      const says = say('Line {line} asks for {quantity}, above the limit of {limit}.', {
        line: line.lineNo,
        quantity: formatQuantity(line.quantity),
        limit: formatQuantity(settings.review.maxLineQuantity),
      });
      return found('quantity', says, line.lineNo);
    });

const priceFloor: Rule = ({ lines, currency, discountPercent }, { products }) =>
  lines.flatMap((line): StoredFinding[] => {
    const floor = floorOf(products.get(line.sku), line, currency);
    const kept = Big(100).minus(line.discountPercent).times(Big(100).minus(discountPercent)).div(10_000);
    const paid = Big(line.unitPrice).times(kept);
    if (!floor || paid.gte(floor)) return [];
    const says = say('Line {line} sells {sku} at {price} {currency}, below the floor of {floor}.', {
      line: line.lineNo,
      sku: line.sku,
      price: paid.round(4).toString(),
      currency,
      floor,
    });
    return [found('price-floor', says, line.lineNo)];
  });

/** What is paid ahead needs no credit. */
const credit: Rule = ({ totals, prepayment }, { customer, account }) => {
  const limit = customer.creditLimit;
  if (!limit) return [];
  if (limit.currency !== totals.total.currency)
    return [
      found(
        'credit',
        say('The credit limit is in {limit}, the order in {order}.', {
          limit: limit.currency,
          order: totals.total.currency,
        }),
      ),
    ];
  const used = exposure(account) + totals.total.amount - (prepayment?.amount.amount ?? 0);
  if (used <= limit.amount) return [];
  const says = say('With this order {used} would be in use, above the credit limit of {limit}.', {
    used: inWords({ ...limit, amount: used }),
    limit: inWords(limit),
  });
  return [found('credit', says)];
};

const customerData: Rule = (_, { customer }) => {
  const missing = missingData(customer);
  return missing.length === 0
    ? []
    : [found('customer-data', say("The customer's record lacks {missing}.", { missing }))];
};

const deliveryDate: Rule = (order, facts) =>
  order.lines.flatMap((line): StoredFinding[] => {
    const wanted = line.requestedDate ?? order.requestedDate;
    const days = leadTime({ sku: line.sku, short: facts.missing.some((m) => m.sku === line.sku) }, facts);
    const possible = laterDay(dayIn(facts.settings.timeZone, order.placedAt), days);
    if (!wanted || wanted >= possible) return [];
    const says = say(
      'Line {line} is wanted on {wanted}; with a lead time of {days} days {possible} is possible.',
      { line: line.lineNo, wanted, days, possible },
    );
    return [found('delivery-date', says, line.lineNo)];
  });

/** Days from placing to delivery: of what is short also the time to get it. */
export function leadTime(
  { sku, short }: { sku: string; short: boolean },
  { leadTimes, settings }: Pick<ReviewFacts, 'leadTimes' | 'settings'>,
): number {
  const least = settings.review.minDeliveryDays;
  return short ? least + (leadTimes.get(sku) ?? 0) : least;
}

const RULES: readonly Rule[] = [amount, discount, quantity, priceFloor, credit, customerData, deliveryDate];

/** All that a person should look at, in words; an order without findings passes by itself. */
export const findingsOf: Rule = (order, facts) => RULES.flatMap((rule) => rule(order, facts));
