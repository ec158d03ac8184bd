import type { Order } from '../../../functions/orders/model.ts';
import type { TimelineEvent } from '../../../functions/shared/timeline.ts';
import { byId } from '../figures.ts';
import type { Check } from '../violation.ts';

const ENDS: readonly string[] = ['order-settled', 'order-rejected', 'order-cancelled'];

/**
 * Every order's timeline begins with its placing and has the one end that its status says; one that ended elsewhere
 * has come in and nothing more.
 */
export const timelines: Check = function* ({ orders, events }) {
  const told = Map.groupBy(events, (e) => e.orderId);
  for (const order of orders) {
    const own = (told.get(order.id) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const says of wrong(order, own)) yield { about: order.id, says };
  }
  const known = byId(orders);
  for (const id of told.keys())
    if (!known.has(id)) yield { about: id, says: 'has a timeline and is no order' };
};

function* wrong(
  { status, imported, shipmentIds, invoiceIds }: Order,
  events: readonly TimelineEvent[],
): Iterable<string> {
  const types = events.map((e) => e.type);
  if (imported) {
    if (types.filter((type) => type !== 'order-evaluated').join() !== 'order-imported')
      yield `its timeline tells ${types.join() || 'nothing'}`;
    return;
  }
  const ends = types.filter((t) => ENDS.includes(t));
  const wanted = ENDS.includes(`order-${status}`) ? [`order-${status}`] : [];
  if (types[0] !== 'order-placed') yield `its timeline begins with ${types[0] ?? 'nothing'}`;
  if (ends.join() !== wanted.join())
    yield `is ${status} and its timeline ends with ${ends.join() || 'no end'}`;
  if (status === 'parked' && types.findLast((t) => TURNS.includes(t)) !== 'parked')
    yield 'is parked and its timeline does not say so';
  const told = (type: string, field: string) =>
    events.filter((e) => e.type === type).flatMap((e) => [e.data?.[field]].flat());
  if (!same(told('shipment-created', 'shipmentIds'), shipmentIds))
    yield 'its timeline does not tell of its shipments once each';
  if (
    !same([...told('invoice-issued', 'invoiceId'), ...told('invoice-credited', 'creditNoteId')], invoiceIds)
  )
    yield 'its timeline does not tell of its documents once each';
}

/** What puts an order aside and what takes it up again. */
const TURNS = ['parked', 'redriven', 'cancellation-requested'];

const same = (told: readonly unknown[], known: readonly string[]): boolean =>
  told.map(String).toSorted().join() === known.toSorted().join();
