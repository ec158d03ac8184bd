import { begin, customers } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { traceId } from '../../shared/log.ts';
import type { Write } from '../../shared/table.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import { claimKept } from '../kept.ts';
import type { Order } from '../model.ts';
import { orders } from '../store.ts';
import { skusOf, termsOf } from './drafting.ts';
import type { Quotation, QuotationAcceptance } from './model.ts';
import { orderFrom } from './quoting.ts';
import { keptStill, letGo } from './reserving.ts';
import { type Answer, answered, type Moment } from './rules.ts';
import { quotations } from './store.ts';

/** What its answer makes of a quotation. */
export interface Answered {
  after: Quotation;
  writes: Write[];
}

/**
 * The quotation and the order that it becomes change in one transaction, so that of two answers at once one is taken.
 * The version that the transaction asks for is the one whose last day was looked at. The stream takes the order from
 * there, as any other.
 */
export async function accept(
  before: Quotation,
  { purchaseOrderNumber, ...said }: QuotationAcceptance,
  how: Pick<Answer, 'via' | 'by'>,
  moment: Moment,
): Promise<Answered> {
  const { at } = moment;
  const accepted = answered(before, { decision: 'accepted', ...said, ...how }, moment);
  const order = await orderOf(accepted, { purchaseOrderNumber }, at, how.by);
  const after = { ...accepted, orderId: order.id };
  const data = { quotationId: after.id, number: after.number };
  return {
    after,
    writes: [
      quotations.replace(after),
      orders.create(order),
      begin(order.customerId, at),
      recordEvent(order.id, { type: 'order-placed', at, by: how.by, data }),
      ...(await claimKept(order, true, at)),
    ],
  };
}

/** With the stock that is kept for it still. */
async function orderOf(
  quotation: Quotation,
  said: Pick<QuotationAcceptance, 'purchaseOrderNumber'>,
  at: string,
  by: Actor,
): Promise<Order> {
  const { customerId, currency, reservationId: _, ...rest } = quotation;
  const [customer, hold] = await Promise.all([
    customers.get(keys.customer(customerId)),
    keptStill(quotation),
  ]);
  const terms = await termsOf(customer, currency, skusOf(quotation), at);
  const kept = hold ? { reservationId: hold.id } : {};
  const order = orderFrom({ ...rest, customerId, currency, ...kept }, terms, said, at, by);
  const trace = traceId();
  return { ...order, ...(trace ? { traceId: trace } : {}) };
}

export async function decline(
  before: Quotation,
  said: Pick<Answer, 'name' | 'words'>,
  how: Pick<Answer, 'via' | 'by'>,
  moment: Moment,
): Promise<Answered> {
  const after = answered(before, { decision: 'declined', ...said, ...how }, moment);
  return { after, writes: [quotations.replace(after), ...(await letGo(after, moment.at, how.by))] };
}
