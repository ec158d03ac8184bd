import Big from 'big.js';
import type { Product } from '../catalog/index.ts';
import { type Account, type Customer, exposure, missingData } from '../customers/index.ts';
import type { Demand } from '../inventory/index.ts';
import { type Money, toMajor } from '../shared/money.ts';
import { formatQuantity } from '../shared/quantity.ts';
import type { Settings } from '../shared/settings.ts';
import { dayOf, plusDays } from '../shared/time.ts';
import type { Finding, Order } from './model.ts';

export interface ReviewFacts {
  customer: Customer;
  account: Account;
  products: ReadonlyMap<string, Product>;
  /** What free stock does not cover now. */
  missing: readonly Demand[];
  settings: Settings;
}

type Rule = (order: Order, facts: ReviewFacts) => Finding[];

const say = ({ amount, currency }: Money): string => `${toMajor({ amount, currency })} ${currency}`;

const amount: Rule = ({ totals }, { settings }) => {
  const limit = settings.review.maxTotal.find((m) => m.currency === totals.total.currency);
  if (!limit)
    return [{ code: 'amount', message: `There is no limit set for orders in ${totals.total.currency}.` }];
  if (totals.total.amount <= limit.amount) return [];
  return [
    { code: 'amount', message: `The total of ${say(totals.total)} is above the limit of ${say(limit)}.` },
  ];
};

/** The line's own and the order's discount work one after the other: 10 % and 5 % are 14.5 % together. */
const discount: Rule = ({ lines, discountPercent }, { settings }) =>
  lines.flatMap((line): Finding[] => {
    const kept = Big(100).minus(line.discountPercent).times(Big(100).minus(discountPercent)).div(100);
    const given = Big(100).minus(kept);
    const limit = settings.review.maxDiscountPercent;
    if (given.lte(limit)) return [];
    const message = `Line ${line.lineNo} is discounted by ${given.round(2)} %, above the limit of ${limit} %.`;
    return [{ code: 'discount', lineNo: line.lineNo, message }];
  });

const quantity: Rule = ({ lines }, { settings }) =>
  lines
    .filter((line) => line.quantity > settings.review.maxLineQuantity)
    .map((line) => ({
      code: 'quantity',
      lineNo: line.lineNo,
      message: `Line ${line.lineNo} asks for ${formatQuantity(line.quantity)}, above the limit of ${formatQuantity(settings.review.maxLineQuantity)}.`,
    }));

const priceFloor: Rule = ({ lines, currency, discountPercent }, { products }) =>
  lines.flatMap((line): Finding[] => {
    const floor = products.get(line.sku)?.prices.find((p) => p.currency === currency)?.floor;
    const kept = Big(100).minus(line.discountPercent).times(Big(100).minus(discountPercent)).div(10_000);
    const paid = Big(line.unitPrice).times(kept);
    if (!floor || paid.gte(floor)) return [];
    const message = `Line ${line.lineNo} sells ${line.sku} at ${paid.round(4)} ${currency}, below the floor of ${floor}.`;
    return [{ code: 'price-floor', lineNo: line.lineNo, message }];
  });

const credit: Rule = ({ totals }, { customer, account }) => {
  const limit = customer.creditLimit;
  if (!limit) return [];
  if (limit.currency !== totals.total.currency)
    return [
      {
        code: 'credit',
        message: `The credit limit is in ${limit.currency}, the order in ${totals.total.currency}.`,
      },
    ];
  const used = exposure(account) + totals.total.amount;
  if (used <= limit.amount) return [];
  const message = `With this order ${say({ ...limit, amount: used })} would be in use, above the credit limit of ${say(limit)}.`;
  return [{ code: 'credit', message }];
};

const customerData: Rule = (_, { customer }) => {
  const missing = missingData(customer);
  return missing.length === 0
    ? []
    : [{ code: 'customer-data', message: `The customer's record lacks ${missing.join(', ')}.` }];
};

const deliveryDate: Rule = (order, facts) =>
  order.lines.flatMap((line): Finding[] => {
    const wanted = line.requestedDate ?? order.requestedDate;
    const days = leadTime({ sku: line.sku, short: facts.missing.some((m) => m.sku === line.sku) }, facts);
    const possible = dayOf(plusDays(order.placedAt, days));
    if (!wanted || wanted >= possible) return [];
    const message = `Line ${line.lineNo} is wanted on ${wanted}; with a lead time of ${days} days ${possible} is possible.`;
    return [{ code: 'delivery-date', lineNo: line.lineNo, message }];
  });

/** Days from placing to delivery: of what is short also the time to get it. */
export function leadTime(
  { sku, short }: { sku: string; short: boolean },
  { products, settings }: Pick<ReviewFacts, 'products' | 'settings'>,
): number {
  const least = settings.review.minDeliveryDays;
  return short ? least + (products.get(sku)?.supply.leadTimeDays ?? 0) : least;
}

const RULES: readonly Rule[] = [amount, discount, quantity, priceFloor, credit, customerData, deliveryDate];

/** All that a person should look at, in words; an order without findings passes by itself. */
export const findingsOf: Rule = (order, facts) => RULES.flatMap((rule) => rule(order, facts));
