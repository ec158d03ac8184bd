import type { Invoice } from '../../../functions/billing/model.ts';
import { sectionsOf } from '../../../functions/billing/orders-of.ts';
import type { Order } from '../../../functions/orders/model.ts';
import type { Shipment } from '../../../functions/shipping/model.ts';
import type { Check } from '../violation.ts';

interface Papers {
  shipments: readonly Shipment[];
  invoices: readonly Invoice[];
}

/** An order is what its documents say. */
export const orderStatus: Check = function* ({ orders, shipments, invoices }) {
  const sent = Map.groupBy(shipments, (s) => s.orderId);
  const issued = Map.groupBy(invoices.flatMap(sectionsOf), (i) => i.orderId);
  for (const order of orders) {
    const papers = { shipments: sent.get(order.id) ?? [], invoices: issued.get(order.id) ?? [] };
    for (const says of [...lacks[order.status](order, papers), ...everLacks(order)])
      yield { about: order.id, says: `is ${order.status} and ${says}` };
  }
};

function* delivered({ lines, invoicing, status }: Order, { shipments }: Papers): Iterable<string> {
  if (shipments.some((s) => s.status !== 'delivered' && !isOfNothing(s))) yield 'not all of it is delivered';
  if (lines.some((l) => l.shipped !== l.quantity)) yield 'not all of it is shipped';
  // What left in a month is invoiced when that is over.
  const may = invoicing === 'month' && status === 'delivered';
  if (!may && lines.some((l) => l.invoiced !== l.quantity)) yield 'not all of it is invoiced';
}

/** An amendment or a shortage left nothing of it. */
const isOfNothing = ({ status, lines }: Shipment): boolean => status === 'void' && lines.length === 0;

const nothing = (): string[] => [];

const lacks: Record<Order['status'], (order: Order, papers: Papers) => Iterable<string>> = {
  placed: nothing,
  reviewing: nothing,
  confirmed: (order) => (order.parts.length === 0 ? ['has no parts'] : []),
  delivered,
  *settled(order, papers) {
    yield* delivered(order, papers);
    if (papers.invoices.some((i) => i.open.amount > 0 && !i.reopenedAt)) yield 'not all of it is paid';
  },
  *rejected({ rejection }, { shipments, invoices }) {
    if (!rejection) yield 'nobody rejected it';
    if (shipments.length + invoices.length > 0) yield 'something was shipped or invoiced';
  },
  cancelling: (order) => (order.cancellation ? [] : ['nobody cancelled it']),
  *cancelled({ cancellation }, { shipments }) {
    if (!cancellation) yield 'nobody cancelled it';
    if (shipments.some((s) => s.status === 'created')) yield 'a shipment of it may still leave';
  },
  parked: (order) => (order.fault ? [] : ['has no fault']),
};

function* everLacks({ status, fault, cancellation }: Order): Iterable<string> {
  if (fault && status !== 'parked') yield 'has a fault';
  if (cancellation && !['cancelling', 'cancelled', 'parked'].includes(status)) yield 'was cancelled';
}
