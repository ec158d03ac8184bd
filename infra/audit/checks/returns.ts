import type { GoodsReturn } from '../../../functions/orders/returns/model.ts';
import { claimed, nextOf } from '../../../functions/orders/returns/rules.ts';
import { uninspected } from '../../../functions/orders/returns/spreading.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { sumBy } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check, Finding } from '../violation.ts';

/**
 * No more comes back than left, and shipments say how much; what is restocked is in the ledger, what was inspected is
 * credited; a return's lines are the sums of what was booked on it, and it is found under its order.
 */
export const returns: Check = function* (store) {
  yield* onShipments(store);
  yield* inLedger(store);
  yield* credited(store);
  yield* underOrders(store);
  for (const one of store.returns) for (const says of wrong(one)) yield { about: one.id, says };
};

function* onShipments({ returns, shipments }: Store): Iterable<Finding> {
  const back = sumBy(
    returns.flatMap((one) => [...claimed(one)].map(([lineNo, quantity]) => ({ one, lineNo, quantity }))),
    ({ one, lineNo }) => `${one.shipmentId} line ${lineNo}`,
    (c) => c.quantity,
  );
  const told = sumBy(
    shipments.flatMap(({ id, lines }) => lines.map((line) => ({ id, ...line }))),
    ({ id, lineNo }) => `${id} line ${lineNo}`,
    (line) => line.returned ?? 0,
  );
  for (const about of new Set([...back.names(), ...told.names()]))
    if (back.of(about) !== told.of(about))
      yield { about, says: `${q(told.of(about))} is said to go back, and ${q(back.of(about))} does` };
  for (const { id, lines } of shipments)
    if (lines.some(({ quantity, returned = 0 }) => returned > quantity))
      yield { about: id, says: 'more goes back than it had' };
}

function* inLedger({ returns, movements }: Store): Iterable<Finding> {
  const restocked = sumBy(
    returns.flatMap(({ id, lines }) => lines.map((line) => ({ id, ...line }))),
    ({ id, sku }) => `${id} ${sku}`,
    (line) => line.restocked,
  );
  const moved = sumBy(
    movements.filter(({ kind, reference }) => kind === 'return' && reference.startsWith('ret_')),
    (m) => `${m.reference} ${m.sku}`,
    (m) => m.change,
  );
  for (const about of new Set([...restocked.names(), ...moved.names()]))
    if (restocked.of(about) !== moved.of(about))
      yield { about, says: `${q(restocked.of(about))} is restocked and ${q(moved.of(about))} moved` };
}

function* credited({ returns, invoices }: Store): Iterable<Finding> {
  const notes = new Map(invoices.map((note) => [note.id, note]));
  for (const { id, shipmentId, inspections } of returns)
    for (const { creditNoteId, lines } of inspections) {
      const note = notes.get(creditNoteId);
      const judged = sumBy(
        lines,
        (l) => l.sku,
        (l) => l.restocked + l.scrapped,
      );
      const taken = sumBy(
        note?.lines ?? [],
        (l) => l.sku,
        (l) => l.quantity,
      );
      const same = judged.names().every((sku) => judged.of(sku) === taken.of(sku));
      if (!note?.shipmentIds.includes(shipmentId) || !same)
        yield { about: id, says: `was inspected and ${creditNoteId} does not credit it` };
    }
}

function* underOrders({ returns, returnsOfOrders }: Store): Iterable<Finding> {
  const found = new Set(returnsOfOrders.map(({ orderId, returnId }) => `${orderId} ${returnId}`));
  for (const { id, orderId } of returns)
    if (!found.delete(`${orderId} ${id}`)) yield { about: id, says: `is not found under ${orderId}` };
  for (const about of found) yield { about, says: 'there is no such return' };
}

function* wrong({ status, waits, lines, receipts, inspections }: GoodsReturn): Iterable<string> {
  const came = sumBy(
    receipts.flatMap((r) => r.lines),
    (l) => l.sku,
    (l) => l.quantity,
  );
  const looked = sumBy(
    inspections.flatMap((i) => i.lines),
    (l) => l.sku,
    (l) => l.restocked + l.scrapped,
  );
  for (const sku of new Set(lines.map((l) => l.sku))) {
    const own = lines.filter((l) => l.sku === sku);
    const received = own.reduce((sum, l) => sum + l.received, 0);
    const open = own.reduce((sum, l) => sum + uninspected(l), 0);
    if (received !== came.of(sku) || received - open !== looked.of(sku))
      yield `of ${sku} ${q(received)} came, and ${q(open)} is to be inspected`;
  }
  if (lines.some((l) => uninspected(l) < 0 || l.received > l.quantity)) yield 'more came than was to come';
  const ended = ['refused', 'inspected', 'closed'].includes(status);
  if (ended === (waits !== undefined)) yield `is ${status} and ${waits ? 'waits' : 'waits for nobody'}`;
  const next = nextOf(lines);
  if (['received', 'inspected'].some((one) => (one === status) !== (one === next)))
    yield `is ${status} and its lines say ${next}`;
}
