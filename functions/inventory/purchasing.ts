import type { Product } from '../catalog/index.ts';
import { newId } from '../shared/ids.ts';
import { conflict, fieldProblem } from '../shared/problem.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { say } from '../shared/texts/say.ts';
import { plusDays } from '../shared/time.ts';
import type { Actor } from '../shared/timeline.ts';
import type { Demand } from './cover.ts';
import type { Peg, PurchaseOrder, PurchaseOrderLine, ReceiptInput } from './model.ts';

type Line = PurchaseOrderLine;

/**
 * Orders exactly what is missing: one document per supplier, one for all that we make ourselves, each line pegged to
 * the sales order that waits for it.
 */
export function replenish(
  missing: readonly Demand[],
  products: ReadonlyMap<string, Product>,
  order: { orderId: string; part: string; warehouse: string; at: string },
): PurchaseOrder[] {
  return bySource(missing, products).map((demand) => newPurchaseOrder(demand, products, order));
}

/** What is bought of one supplier, or made in our own works, together. */
export const bySource = <D extends Demand>(
  all: readonly D[],
  products: ReadonlyMap<string, Product>,
): D[][] => [...Map.groupBy(all, ({ sku }) => sourceOf(products.get(sku))).values()];

const sourceOf = (product: Product | undefined): string =>
  product?.supply.kind === 'production' ? 'own works' : `supplier ${product?.supply.supplier ?? ''}`;

/** @param order who waits for it, if anybody does */
export function newPurchaseOrder(
  demand: readonly Demand[],
  products: ReadonlyMap<string, Product>,
  { orderId, part = '', warehouse, at }: { orderId?: string; part?: string; warehouse: string; at: string },
): PurchaseOrder {
  const supplies = demand.flatMap(({ sku }) => products.get(sku)?.supply ?? []);
  const supplier = supplies[0]?.supplier;
  return {
    id: newId('po'),
    kind: supplies[0]?.kind ?? 'purchase',
    ...(supplier ? { supplier } : {}),
    warehouse,
    status: 'draft',
    lines: demand.map(({ sku, quantity }) => ({
      sku,
      name: products.get(sku)?.name ?? sku,
      unit: products.get(sku)?.unit ?? 'pcs',
      quantity,
      received: 0,
      pegs: orderId ? [{ orderId, part, quantity, received: 0, taken: 0 }] : [],
    })),
    expectedAt: plusDays(at, Math.max(0, ...supplies.map((s) => s.leadTimeDays))),
    receipts: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** @throws Problem conflict when it is past that */
export function send(po: PurchaseOrder, at: string): PurchaseOrder {
  if (po.status !== 'draft')
    throw conflict(
      say('This purchase order is {status}; only a draft can be sent.', { status: say(po.status) }),
    );
  return { ...po, status: 'sent', updatedAt: at };
}

/** What one receipt line adds to stock, how much of that is for waiting orders, and what was expected as free stock. */
export interface Arrival {
  sku: string;
  quantity: Thousandths;
  forOrders: Thousandths;
  expected: Thousandths;
}

/**
 * Books what came in: the oldest peg is served first, what exceeds the pegs becomes free stock.
 * @throws Problem conflict for a cancelled order, unprocessable for a SKU that isn't on it
 */
export function book(
  po: PurchaseOrder,
  receipt: ReceiptInput,
  at: string,
  by: Actor,
): { po: PurchaseOrder; arrivals: Arrival[] } {
  if (po.status === 'cancelled')
    throw conflict(say('This purchase order is cancelled; book the goods as an adjustment.'));
  const unknown = receipt.lines.findIndex((r) => !po.lines.some((l) => l.sku === r.sku));
  if (unknown >= 0) throw fieldProblem(`/lines/${unknown}/sku`, say('is not on this purchase order'));
  const came = new Map(receipt.lines.map((r) => [r.sku, r.quantity]));
  const lines = po.lines.map((line) => bookLine(line, came.get(line.sku) ?? 0));
  const done = lines.every((l) => l.received >= l.quantity);
  const after: PurchaseOrder = {
    ...po,
    lines,
    status: done ? 'received' : 'partly-received',
    receipts: [...po.receipts, { id: newId('rcp'), at, by, lines: receipt.lines }],
    updatedAt: at,
  };
  const arrivals = receipt.lines.map(({ sku, quantity }) => ({
    sku,
    quantity,
    forOrders: receivedFor(lines, sku) - receivedFor(po.lines, sku),
    expected: freeOf(po, sku) - freeOf(after, sku),
  }));
  return { po: after, arrivals };
}

function bookLine(line: Line, quantity: Thousandths): Line {
  let rest = quantity;
  const pegs = line.pegs.map((peg): Peg => {
    const given = Math.min(rest, peg.quantity - peg.received);
    rest -= given;
    return { ...peg, received: peg.received + given };
  });
  return { ...line, received: line.received + quantity, pegs };
}

const receivedFor = (lines: readonly Line[], sku: string): Thousandths =>
  lines.filter((l) => l.sku === sku).reduce((sum, l) => sum + l.pegs.reduce((s, p) => s + p.received, 0), 0);

const OPEN: readonly PurchaseOrder['status'][] = ['draft', 'sent', 'partly-received'];

/** What is still to come in of a SKU beyond what orders wait for: free stock when it comes. */
export const freeOf = (po: PurchaseOrder, sku: string): Thousandths =>
  OPEN.includes(po.status)
    ? po.lines
        .filter((line) => line.sku === sku)
        .reduce((sum, { quantity, received, pegs }) => {
          const waiting = pegs.reduce((s, p) => s + p.quantity - p.received, 0);
          return sum + Math.max(0, quantity - received - waiting);
        }, 0)
    : 0;

/** What came in for this part of an order and wasn't handed over yet, per SKU. */
export const arrivedFor = (po: PurchaseOrder, orderId: string, part: string): Demand[] =>
  po.lines.flatMap((line) => {
    const quantity = line.pegs.filter(isOf(orderId, part)).reduce((sum, p) => sum + p.received - p.taken, 0);
    return quantity > 0 ? [{ sku: line.sku, quantity }] : [];
  });

/** What is still to come in for this part of an order. */
export const outstandingFor = (po: PurchaseOrder, orderId: string, part: string): Thousandths =>
  po.lines
    .flatMap((l) => l.pegs.filter(isOf(orderId, part)))
    .reduce((sum, p) => sum + p.quantity - p.received, 0);

/** Received for any order and still held under the purchase order's name, of one SKU. */
export const heldOf = (po: PurchaseOrder, sku: string): Thousandths =>
  po.lines
    .filter((l) => l.sku === sku)
    .reduce((sum, l) => sum + l.pegs.reduce((s, p) => s + p.received - p.taken, 0), 0);

/** Marks all that arrived for this part as handed over. */
export const taken = (po: PurchaseOrder, orderId: string, part: string, at: string): PurchaseOrder => ({
  ...po,
  lines: po.lines.map((line) => ({
    ...line,
    pegs: line.pegs.map((peg) => (isOf(orderId, part)(peg) ? { ...peg, taken: peg.received } : peg)),
  })),
  updatedAt: at,
});

/**
 * Takes the order's pegs off. A draft shrinks by what was bought for it alone, and is cancelled when nothing is left;
 * of one that the supplier has, the goods become free stock.
 * @param skus of these only; of all when left out
 */
export function unpeg(
  po: PurchaseOrder,
  orderId: string,
  at: string,
  skus?: readonly string[],
): PurchaseOrder {
  const ofOrder = (peg: Peg) => peg.orderId === orderId;
  const lines = po.lines.map((line): Line => {
    if (skus && !skus.includes(line.sku)) return line;
    const gone = line.pegs.filter(ofOrder).reduce((sum, p) => sum + p.quantity - p.received, 0);
    const pegs = line.pegs.filter((peg) => !ofOrder(peg));
    return { ...line, pegs, quantity: po.status === 'draft' ? line.quantity - gone : line.quantity };
  });
  const empty = po.status === 'draft' && lines.every((l) => l.quantity === 0);
  return { ...po, lines, status: empty ? 'cancelled' : po.status, updatedAt: at };
}

const isOf = (orderId: string, part: string) => (peg: Peg) => peg.orderId === orderId && peg.part === part;
