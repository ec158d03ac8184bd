import type { Order } from '../../../functions/orders/model.ts';
import type { Quotation } from '../../../functions/orders/quotations/model.ts';
import { byId } from '../figures.ts';
import type { Check, Finding } from '../violation.ts';

/**
 * An accepted quotation is the one order that says so, of its customer and at what was quoted; what happened to one is
 * what its status says.
 */
export const quotations: Check = function* ({ quotations, orders }) {
  const known = byId(quotations);
  const ofOrders = byId(orders);
  for (const { id, quotationId } of orders)
    if (quotationId && known.get(quotationId)?.orderId !== id)
      yield { about: id, says: `is of quotation ${quotationId}, which does not know of it` };
  for (const one of quotations) {
    const order = ofOrders.get(one.orderId ?? '');
    yield* went(one);
    if (!order && one.orderId) yield { about: one.id, says: `is order ${one.orderId}, which is not there` };
    if (order) yield* became(one, order);
  }
};

function* went({ id, status, number, sent, answer, withdrawn, orderId }: Quotation): Iterable<Finding> {
  const answers = status === 'accepted' || status === 'declined' ? status : undefined;
  if (answer?.decision !== answers) yield { about: id, says: `is ${status}, and was ${answer?.decision}` };
  if ((status === 'withdrawn') !== (withdrawn !== undefined))
    yield { about: id, says: `is ${status}, and ${withdrawn ? 'was' : 'was not'} withdrawn` };
  if ((status === 'accepted') !== (orderId !== undefined))
    yield { about: id, says: `is ${status}, and is ${orderId ?? 'no order'}` };
  const wasSent = sent !== undefined && number !== undefined;
  const never = sent === undefined && number === undefined;
  const may = status === 'draft' ? never : status === 'withdrawn' ? wasSent || never : wasSent;
  if (!may) yield { about: id, says: `is ${status} with the number ${number}` };
}

function* became(quotation: Quotation, order: Order): Iterable<Finding> {
  const { id, customerId, number } = quotation;
  if (order.quotationId !== id || order.customerId !== customerId)
    yield { about: id, says: `is not what order ${order.id} is of` };
  if (termsOf(order) !== termsOf(quotation))
    yield { about: id, says: `is not what order ${order.id} asks for` };
  const unnamed = order.lines.find(({ quotation: by }) => by?.id !== id || by.number !== number);
  if (unnamed)
    yield { about: id, says: `is not named as why line ${unnamed.lineNo} of its order costs so much` };
}

/** What is to be paid for what, to the cent. */
const termsOf = ({ lines, totals, discountPercent }: Order | Quotation): string =>
  JSON.stringify([
    totals,
    discountPercent,
    lines.map((l) => [l.lineNo, l.sku, l.quantity, l.unitPrice, l.discountPercent, l.net, l.tax]),
  ]);
