import { assertMayBegin, type Customer } from '../customers/index.ts';
import type { Address } from '../shared/fields.ts';
import { newId } from '../shared/ids.ts';
import { fieldProblem } from '../shared/problem.ts';
import type { Settings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { dayIn } from '../shared/time.ts';
import type { Actor } from '../shared/timeline.ts';
import { methodOf } from '../shipping/index.ts';
import type { Order, OrderInput } from './model.ts';
import type { Priced, Terms } from './prices/terms.ts';
import { percentOf } from './prices/totals.ts';
import { priceOrder } from './pricing.ts';

/** An order as placed: priced, nothing reserved, nothing decided. @throws Problem unprocessable naming the field */
export function newOrder(input: OrderInput, terms: Terms, at: string, by: Actor): Order {
  assertPlaceable(input, terms, at);
  return orderOf(input, priceOrder(input, terms), terms, at, by);
}

/** @throws Problem unprocessable naming the field */
export function assertPlaceable(input: OrderInput, terms: Terms, at: string): void {
  assertOrderable(input, terms, dayIn(terms.settings.timeZone, at));
  assertDeliverable(input, terms.settings, at);
  assertInLots(input, terms);
}

/** An order at prices that are known. */
export function orderOf(
  input: OrderInput,
  priced: Priced,
  { customer, currency }: Pick<Terms, 'customer' | 'currency'>,
  at: string,
  by: Actor,
): Order {
  const {
    requestedDate,
    priority,
    reservationId,
    delivery,
    reference,
    purchaseOrderNumber,
    notes,
    onShortage,
  } = input;
  return {
    id: newId('ord'),
    customerId: customer.id,
    status: 'placed',
    placedAt: at,
    placedBy: by,
    language: customer.language,
    currency,
    onShortage,
    ...(requestedDate ? { requestedDate } : {}),
    ...(priority ? { priority } : {}),
    ...(reservationId ? { reservationId } : {}),
    deliveryAddress: input.deliveryAddress ?? firstAddress(customer),
    ...(delivery ? { delivery } : {}),
    ...(reference ? { reference } : {}),
    ...(purchaseOrderNumber ? { purchaseOrderNumber } : {}),
    ...(notes ? { notes } : {}),
    ...priced,
    ...prepaymentOf(input, customer, priced),
    ...invoicingOf(customer),
    review: { state: 'pending', findings: [] },
    parts: [],
    shipmentIds: [],
    invoiceIds: [],
    purchaseOrderIds: [],
    redrives: 0,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** Each shipment by itself unless told. */
const invoicingOf = ({ invoicing = 'shipment' }: Customer): Pick<Order, 'invoicing'> =>
  invoicing === 'shipment' ? {} : { invoicing };

/** What is agreed with the customer, unless sales said otherwise of this order. */
function prepaymentOf(
  input: OrderInput,
  customer: Customer,
  { totals: { total } }: Priced,
): Pick<Order, 'prepayment'> {
  const percent = input.prepaymentPercent ?? customer.prepaymentPercent ?? '0';
  const amount = percentOf(total.amount, percent);
  return amount > 0 ? { prepayment: { percent, amount: { ...total, amount } } } : {};
}

function assertOrderable(input: OrderInput, { customer, maySetPrices }: Terms, today: string): void {
  assertMayBegin(customer);
  if (input.priority && !maySetPrices) throw fieldProblem('/priority', say('may only be set by sales'));
  if (input.prepaymentPercent !== undefined && !maySetPrices)
    throw fieldProblem('/prepaymentPercent', say('may only be set by sales'));
  const past = (day: string | undefined) => day !== undefined && day < today;
  if (past(input.requestedDate)) throw fieldProblem('/requestedDate', say('is in the past'));
  const late = input.lines.findIndex((l) => past(l.requestedDate));
  if (late >= 0) throw fieldProblem(`/lines/${late}/requestedDate`, say('is in the past'));
}

/** Each is a write of its own, when all of them are handed to a carrier at once. */
const MOST_IN_LOTS = 60;

export function assertInLots(
  { lines }: { lines: readonly { sku: string }[] },
  { products }: Pick<Terms, 'products'>,
): void {
  const own = new Set(lines.map(({ sku }) => sku).filter((sku) => products.get(sku)?.tracked));
  if (own.size > MOST_IN_LOTS)
    throw fieldProblem(
      '/lines',
      say('must name at most {max} products that are kept by lots', { max: MOST_IN_LOTS }),
    );
}

export function assertDeliverable(
  { delivery }: Pick<OrderInput, 'delivery'>,
  { shipping }: Settings,
  at: string,
): void {
  if (delivery?.method) methodOf(shipping.methods, delivery.method, '/delivery/method');
  const { from, until } = delivery?.window ?? {};
  if (!from || !until) return;
  if (until <= from) throw fieldProblem('/delivery/window/until', say('is not after it begins'));
  if (until < at) throw fieldProblem('/delivery/window/until', say('is in the past'));
}

/** @throws Problem unprocessable when there is none */
export function firstAddress({ addresses: [first] }: Customer): Address {
  if (!first)
    throw fieldProblem('/deliveryAddress', say('is needed, since the customer has no address on record'));
  const { label: _, ...address } = first;
  return address;
}
