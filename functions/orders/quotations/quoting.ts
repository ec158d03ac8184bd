import type { Customer } from '../../customers/index.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { dayIn } from '../../shared/time.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Order, OrderInput, OrderLine } from '../model.ts';
import { assertPlaceable, firstAddress, orderOf } from '../placing.ts';
import type { Terms } from '../prices/terms.ts';
import { priceOrder } from '../pricing.ts';
import type { Asked, Quotation, QuotationAcceptance, QuotedLine } from './model.ts';

/** What of a draft stays, whatever is asked for. */
export type Begun = Pick<
  Quotation,
  'id' | 'customerId' | 'currency' | 'createdBy' | 'mail' | 'version' | 'createdAt'
>;

/** A draft at the prices of now. @throws Problem unprocessable naming the field of what couldn't be ordered either */
export function draftOf(begun: Begun, asked: Asked, terms: Terms, at: string): Quotation {
  const { customer, settings } = terms;
  const input = asOrder(asked, customer.id);
  assertPlaceable(input, terms, at);
  assertInTime(asked, dayIn(settings.timeZone, at));
  const { lines, ...amounts } = priceOrder(input, terms);
  const { validUntil, requestedDate, onShortage, notes } = asked;
  return {
    ...begun,
    status: 'draft',
    asked,
    language: customer.language,
    buyer: buyerOf(customer),
    deliveryAddress: asked.deliveryAddress ?? firstAddress(customer),
    validUntil,
    ...(requestedDate ? { requestedDate } : {}),
    onShortage,
    ...(notes ? { notes } : {}),
    lines: lines.map((line, i) => quoted(line, asked.lines[i]?.agreed?.reason)),
    ...amounts,
    updatedAt: at,
  };
}

const asOrder = ({ lines, validUntil: _, ...rest }: Asked, customerId: string): OrderInput => ({
  ...rest,
  customerId,
  lines: lines.map(({ agreed, ...line }) => ({
    ...line,
    ...(agreed ? { unitPrice: agreed.unitPrice } : {}),
  })),
});

/** What could be too late when it is accepted must not be offered. */
function assertInTime({ validUntil, requestedDate }: Asked, today: string): void {
  if (validUntil < today) throw fieldProblem('/validUntil', say('is in the past'));
  if (requestedDate && requestedDate < validUntil)
    throw fieldProblem('/requestedDate', say('is before the quotation ends'));
}

function buyerOf({ name, invoiceTitle, taxId, addresses: [first] }: Customer): Quotation['buyer'] {
  const buyer = { name: invoiceTitle ?? name, ...(taxId ? { taxId } : {}) };
  if (!first) return buyer;
  const { label: _, ...address } = first;
  return { ...buyer, address };
}

const quoted = (
  { shipped: _, invoiced: __, ...line }: OrderLine,
  because: string | undefined,
): QuotedLine => ({ ...line, ...(because ? { because } : {}) });

/**
 * The order that an accepted quotation becomes, at what was quoted to the cent, whatever prices are by now.
 * @throws Problem conflict, or unprocessable, when it could not be ordered any more
 */
export function orderFrom(
  quotation: Quotation,
  terms: Terms,
  { purchaseOrderNumber }: Pick<QuotationAcceptance, 'purchaseOrderNumber'>,
  at: string,
  by: Actor,
): Order {
  const { id: quotationId, lines, discountPercent, freight, totals } = quotation;
  const { customerId, onShortage, requestedDate, deliveryAddress, notes, reservationId } = quotation;
  const input = {
    customerId,
    onShortage,
    requestedDate,
    deliveryAddress,
    notes,
    reservationId,
    purchaseOrderNumber,
    lines: lines.map(({ sku, quantity }) => ({ sku, quantity })),
  };
  assertPlaceable(input, terms, at);
  assertOnSale(quotation, terms);
  const priced = { lines: lines.map((line) => ordered(line, quotation)), discountPercent, freight, totals };
  return { ...orderOf(input, priced, terms, at, by), quotationId };
}

function assertOnSale({ lines }: Quotation, { products }: Terms): void {
  const gone = lines.find(({ sku }) => !products.get(sku)?.active);
  if (gone) throw conflict(say('{sku} is no product on sale', { sku: gone.sku }));
}

const ordered = (
  { because: _, priceList: __, ...line }: QuotedLine,
  { id, number = '' }: Quotation,
): OrderLine => ({ ...line, priceFrom: 'quotation', quotation: { id, number }, shipped: 0, invoiced: 0 });
