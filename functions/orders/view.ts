import { type Invoice, ordersOf } from '../billing/index.ts';
import type { Language } from '../shared/fields.ts';
import type { Call } from '../shared/http/call.ts';
import { isStaff } from '../shared/http/caller.ts';
import { arrivedOf, hasLeft, type Shipment } from '../shipping/index.ts';
import { decisionOn } from './amending/awaiting.ts';
import { ENDED } from './deciding.ts';
import { invoicesOf, shipmentsOf } from './facts.ts';
import { tellFinding } from './findings.ts';
import type { Order, OrderListItem, OrderView } from './model.ts';
import { tellLine } from './price-words.ts';
import { type Papers, tellWait } from './view-wait.ts';
import type { StoredWait } from './waiting.ts';

/** Who reads, and when. */
export interface Reader {
  at: string;
  forStaff: boolean;
  language: Language;
}

export const readerOf = ({ caller, at, language }: Pick<Call, 'caller' | 'at' | 'language'>): Reader => ({
  at,
  forStaff: isStaff(caller),
  language,
});

/**
 * Adds what is worked out when asked, from the documents themselves, so that it can't be out of date: the
 * sub-statuses, and whether money is overdue. One more round trip for a whole page of orders.
 */
export async function describeOrders(orders: readonly Order[], reader: Reader): Promise<OrderListItem[]> {
  const papers = await papersOf(orders);
  return orders.map((order) => describe(order, papers, reader));
}

async function papersOf(orders: readonly Order[]): Promise<Papers> {
  const [sent, issued] = await Promise.all([
    shipmentsOf(orders.flatMap((o) => o.shipmentIds)),
    invoicesOf(orders.flatMap((o) => o.invoiceIds)),
  ]);
  return { sent, issued: issued.filter(({ kind }) => kind === 'invoice') };
}

function describe(order: Order, { sent, issued }: Papers, { at, forStaff, language }: Reader): OrderListItem {
  const own = issued.filter((i) => ordersOf(i).includes(order.id));
  const overdue = own.some((i) => i.open.amount > 0 && i.dueAt < at);
  const ways = sent.filter((s) => s.orderId === order.id);
  return {
    ...(forStaff ? order : withoutInternals(order)),
    lines: order.lines.map((line) => tellLine(line, language)),
    review: tellReview(order.review, forStaff, language),
    overdue,
    subStatus: order.imported
      ? endedElsewhere(order)
      : {
          review: order.review.state,
          stock: stockOf(order, ways),
          shipment: shipmentOf(order, ways),
          payment: paymentOf(own, overdue),
        },
  };
}

/** An order that has ended or is parked waits for nothing, and none for what only an aborted run waited for. */
export async function describeOrder(
  order: Order,
  waits: readonly StoredWait[],
  reader: Reader,
): Promise<OrderView> {
  const papers = await papersOf([order]);
  const idle = ENDED.includes(order.status) || order.status === 'parked';
  const current = waits.filter((w) => !idle && w.run === order.redrives);
  const told = await Promise.all(current.map((w) => tellWait(order, w, papers, reader)));
  return { ...describe(order, papers, reader), waits: [...told, ...(idle ? [] : decisionOn(order, reader))] };
}

/** Why an order was passed by the rules or by a person is ours; why it was not is the customer's, too. */
function tellReview(
  { findings, decision, ...review }: Order['review'],
  forStaff: boolean,
  language: Language,
): OrderListItem['review'] {
  if (forStaff)
    return {
      ...review,
      findings: findings.map((f) => tellFinding(f, language)),
      ...(decision ? { decision } : {}),
    };
  return { ...review, findings: [], ...(decision?.decision === 'reject' ? { decision } : {}) };
}

/** Our limits, floors, faults and preferences are not the customer's to read. */
const withoutInternals = ({ fault: _, priority: __, ...order }: Order): Order => order;

/** There are no papers to tell it by. */
const endedElsewhere = ({ status, review }: Order): OrderView['subStatus'] =>
  status === 'settled'
    ? { review: review.state, stock: 'issued', shipment: 'delivered', payment: 'paid' }
    : { review: review.state, stock: 'released', shipment: 'none', payment: 'none' };

function stockOf({ parts, status }: Order, shipments: readonly Shipment[]): OrderView['subStatus']['stock'] {
  const gone = shipments.some((s) => hasLeft(s) && (s.status !== 'returned' || arrivedOf(s).length > 0));
  if (status === 'cancelled' && gone) return 'issued';
  if (status === 'cancelled' || status === 'rejected') return parts.length > 0 ? 'released' : 'pending';
  if (parts.length === 0) return 'pending';
  if (parts.some((p) => p.kind === 'backorder' && p.lines.some((l) => l.shipped < l.quantity)))
    return 'waiting-for-goods';
  const valid = shipments.filter((s) => s.status !== 'void');
  return valid.length > 0 && valid.every(hasLeft) ? 'issued' : 'reserved';
}

function shipmentOf({ lines }: Order, all: readonly Shipment[]): OrderView['subStatus']['shipment'] {
  const valid = all.filter((s) => s.status !== 'void');
  if (valid.length === 0) return all.length > 0 ? 'void' : 'none';
  const ordered = lines.reduce((sum, l) => sum + l.quantity, 0);
  const quantity = (some: readonly Shipment[]) =>
    some.flatMap((s) => s.lines).reduce((sum, l) => sum + l.quantity, 0);
  const delivered = quantity(valid.filter((s) => s.status === 'delivered'));
  if (valid.some((s) => s.status === 'returned')) return 'returned';
  const left = quantity(valid.filter(hasLeft));
  if (delivered > 0) return delivered >= ordered ? 'delivered' : 'partly-delivered';
  if (left > 0) return left >= ordered ? 'dispatched' : 'partly-dispatched';
  return 'created';
}

/** An invoice that was taken back asks for nothing, and nothing counts as paid on it. */
function paymentOf(issued: readonly Invoice[], overdue: boolean): OrderView['subStatus']['payment'] {
  const invoices = issued.filter((i) => i.status !== 'credited');
  if (invoices.length === 0) return 'none';
  if (overdue) return 'overdue';
  const open = invoices.reduce((sum, i) => sum + i.open.amount, 0);
  const total = invoices.reduce((sum, i) => sum + i.total.amount, 0);
  if (open === 0) return 'paid';
  return open < total ? 'part-paid' : 'invoiced';
}
