import { z } from 'zod';
import { invoice, ordersOf, prepayment } from '../billing/index.ts';
import type { PurchaseOrder, Stranded } from '../inventory/index.ts';
import type { Change } from '../shared/stream.ts';
import { ENDED } from './deciding.ts';
import type { Gave } from './gave.ts';
import { ofMovement, ofPurchaseOrder, ofQuoteHold } from './goods-consequences.ts';
import { type Order, order, orderStatus } from './model.ts';
import type { Moved } from './moved.ts';
import { ofShipment } from './shipment-consequences.ts';

/** A run of an order, and the trace of the request that it goes back to. */
export interface Start {
  orderId: string;
  number: number;
  at: string;
  traceId?: string;
}

export interface Consequences {
  /** A run of the order that has to begin. */
  start?: Start;
  /** An order that ended elsewhere, and whose goods count as sold. */
  count?: string;
  /** Parts of orders for which a purchase order that was closed brings no more. */
  rebuy?: { purchaseOrderId: string; stranded: Stranded[] };
  /** A purchase order that comes at another time, and sales should know. */
  moved?: Moved;
  /** An order of which goods that stood ready went to another, and sales should know. */
  gave?: Gave;
  /** Production orders whose components may have to be brought up, or down, to what is needed. */
  provide?: string[];
  /** A purchase order by which nothing comes any more. */
  over?: PurchaseOrder;
  /** Products of which something may lie free while others wait for it. */
  offer?: string[];
  /** Production orders whose components come on another day. */
  postpone?: string[];
  /** Orders that may have something less to wait for. */
  wake: string[];
}

export type Reading = (change: Change) => Consequences;

const NOTHING: Consequences = { wake: [] };

const ofOrder: Reading = ({ before, after }) => {
  const now = order
    .pick({
      id: true,
      status: true,
      version: true,
      redrives: true,
      placedAt: true,
      updatedAt: true,
      imported: true,
      traceId: true,
    })
    .parse(after);
  // No change at all: somebody asks to look again, whatever came of earlier ones.
  const isAgain = before?.version === now.version;
  if (now.imported)
    return now.status === 'settled' && (!before || isAgain) ? { count: now.id, wake: [] } : NOTHING;
  const later = decisive.parse(after);
  const start = runOf(now);
  const freed = freedBy(later);
  if (!before) return isIdle(later.status) ? { wake: [], ...freed } : { start, wake: [] };
  const earlier = decisive.parse(before);
  if (isAgain) return isIdle(later.status) ? { wake: [], ...freed } : { start, wake: [now.id] };
  if (later.redrives > earlier.redrives) return { start, wake: [] };
  const grown = earlier.parts.length > 0 && later.parts.length > earlier.parts.length;
  const given = givenTo(later) > givenTo(earlier);
  const decided = later.review.decision !== undefined && earlier.review.decision === undefined;
  const cancelled = later.cancellation !== undefined && earlier.cancellation === undefined;
  // What is still on record as waited for is then forgotten, though whoever woke it died before that.
  if (isEnd(later.status) && !isEnd(earlier.status)) return { wake: [now.id], ...freed };
  // What an amendment gave up is offered to who waits for it.
  if ((later.amended?.version ?? 1) > (earlier.amended?.version ?? 1))
    return { wake: [now.id], offer: skusOf(earlier) };
  return grown || given || decided || cancelled ? { wake: [now.id] } : NOTHING;
};

/** The run that should be under way; begun a second time it is the same. */
function runOf({
  id,
  redrives,
  placedAt,
  updatedAt,
  traceId,
}: Pick<Order, 'id' | 'redrives' | 'placedAt' | 'updatedAt' | 'traceId'>): Start {
  const at = redrives === 0 ? placedAt : updatedAt;
  return { orderId: id, number: redrives, at, ...(traceId ? { traceId } : {}) };
}

const isIdle = (status: Order['status']): boolean => status === 'parked' || isEnd(status);

const isEnd = (status: Order['status']): boolean => ENDED.includes(status);

/** What an order that ended otherwise than it should had reserved. */
const freedBy = ({ status, lines }: z.output<typeof decisive>): { offer?: string[] } =>
  status === 'cancelled' || status === 'rejected' ? { offer: skusOf({ lines }) } : {};

const skusOf = ({ lines }: { lines: readonly { sku: string }[] }): string[] => [
  ...new Set(lines.map(({ sku }) => sku)),
];

/** The fields of an order whose change moves its flow. */
const decisive = z.object({
  lines: z.array(z.object({ sku: z.string() })),
  redrives: z.int(),
  status: orderStatus,
  review: z.object({ decision: z.unknown().optional() }),
  cancellation: z.unknown().optional(),
  amended: z.object({ version: z.int() }).optional(),
  parts: z.array(z.object({ holds: z.array(z.object({ round: z.int().optional() })) })),
});

/** How often goods were given to it by hand; they wait for whoever makes the next consignment. */
const givenTo = ({ parts }: z.output<typeof decisive>): number =>
  parts.flatMap((part) => part.holds).filter((hold) => hold.round !== undefined).length;

const ofInvoice: Reading = ({ before, after }) => {
  const { open, ...of } = invoice.pick({ orderId: true, orders: true, open: true }).parse(after);
  const earlier = before && invoice.pick({ open: true }).parse(before).open.amount;
  // The orders of a month wait for their invoice, too.
  const isNews = !before && of.orders !== undefined;
  return isNews || (earlier !== open.amount && open.amount === 0) ? { wake: ordersOf(of) } : NOTHING;
};

const ofPrepayment: Reading = ({ before, after }) => {
  const { orderId, status } = prepayment.pick({ orderId: true, status: true }).parse(after);
  return before && before.status !== status ? { wake: [orderId] } : NOTHING;
};

const READINGS: Record<string, Reading> = {
  ORDER: ofOrder,
  SHIPMENT: ofShipment,
  PO: ofPurchaseOrder,
  INVOICE: ofInvoice,
  QUOTE_HOLD: ofQuoteHold,
  MOVEMENT: ofMovement,
  PREPAYMENT: ofPrepayment,
};

/** What a change of an item means for the orders' flow; items of other kinds mean nothing. */
export function consequencesOf(change: Change): Consequences {
  const [kind = ''] = String(change.after?.sk).split('#');
  const reading = READINGS[kind];
  return change.after && reading ? reading(change) : NOTHING;
}
