import type { Product } from '../catalog/index.ts';
import type { Customer } from '../customers/index.ts';
import { assertHappened } from '../shared/future.ts';
import { newId } from '../shared/ids.ts';
import type { Currency } from '../shared/money.ts';
import { fieldProblem } from '../shared/problem.ts';
import type { Settings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import type { Actor } from '../shared/timeline.ts';
import type { Order } from './model.ts';
import type { PastOrderInput } from './past-model.ts';
import { firstAddress } from './placing.ts';
import { priceOrder } from './pricing.ts';

export interface PastTerms {
  customer: Customer;
  products: ReadonlyMap<string, Product>;
  settings: Settings;
}

/**
 * An order as it ended elsewhere: by its own dates and prices, delivered and paid or cancelled there, so that nothing
 * is left to do for it here.
 * @throws Problem unprocessable naming the field
 */
export function newPastOrder(input: PastOrderInput, terms: PastTerms, at: string, by: Actor): Order {
  const endedAt = endOf(input, at);
  const currency = input.currency ?? terms.customer.currency;
  const { lines, ...priced } = priceOrder(
    { ...input, freight: input.freight ?? { amount: 0, currency } },
    {
      ...terms,
      customer: { ...terms.customer, taxIncluded: false },
      products: asThen(input, terms.products, currency),
      currency,
      maySetPrices: true,
    },
  );
  const { reference, purchaseOrderNumber, notes, status, placedAt, reason = 'imported' } = input;
  return {
    id: newId('ord'),
    imported: true,
    customerId: input.customerId,
    status,
    placedAt,
    placedBy: by,
    language: terms.customer.language,
    currency,
    onShortage: 'split',
    deliveryAddress: input.deliveryAddress ?? firstAddress(terms.customer),
    reference,
    ...(purchaseOrderNumber ? { purchaseOrderNumber } : {}),
    ...(notes ? { notes } : {}),
    lines:
      status === 'settled' ? lines.map((l) => ({ ...l, shipped: l.quantity, invoiced: l.quantity })) : lines,
    ...priced,
    ...(status === 'cancelled' ? { cancellation: { at: endedAt, by, reason } } : {}),
    ...UNTOUCHED,
    createdAt: at,
    updatedAt: at,
  };
}

/** Nothing of it went through our hands. */
const UNTOUCHED = {
  review: { state: 'passed', findings: [] },
  parts: [],
  shipmentIds: [],
  invoiceIds: [],
  purchaseOrderIds: [],
  redrives: 0,
  version: 1,
} satisfies Partial<Order>;

function endOf({ placedAt, endedAt = placedAt }: PastOrderInput, at: string): string {
  assertHappened('/placedAt', placedAt, at);
  assertHappened('/endedAt', endedAt, at);
  if (endedAt < placedAt) throw fieldProblem('/endedAt', say('is before it was placed'));
  return endedAt;
}

/** What was sold then may be off sale now, and may have no price in that currency. */
function asThen(
  { lines }: PastOrderInput,
  products: ReadonlyMap<string, Product>,
  currency: Currency,
): ReadonlyMap<string, Product> {
  const then = (product: Product): Product => {
    const unitPrice = lines.find((l) => l.sku === product.sku)?.unitPrice ?? '0';
    const known = product.prices.some((p) => p.currency === currency);
    const prices = known ? product.prices : [...product.prices, { currency, unitPrice }];
    return { ...product, active: true, prices };
  };
  return new Map([...products].map(([sku, product]) => [sku, then(product)]));
}
