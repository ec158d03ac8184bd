import { newId } from '../../shared/ids.ts';
import { conflict } from '../../shared/problem.ts';
import type { Settings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { plusSeconds } from '../../shared/time.ts';
import type { Actor } from '../../shared/timeline.ts';
import { arrivedOf, type Shipment } from '../../shipping/index.ts';
import type { GoodsReturn, ReturnInput, ReturnLine, ReturnReviewInput, ReturnStatus } from './model.ts';
import { type PerLine, spread, uninspected } from './spreading.ts';

/** From which state a return may come into which. */
export const TRANSITIONS: Record<ReturnStatus, readonly ReturnStatus[]> = {
  requested: ['authorised', 'refused', 'closed'],
  authorised: ['received', 'closed'],
  refused: [],
  received: ['received', 'authorised', 'inspected'],
  inspected: [],
  closed: [],
};

export type Terms = Settings['returns'];
type Waiting = NonNullable<GoodsReturn['waits']>['on'];

/** On whom a state waits, and for how long at most. */
const WAITS: Partial<Record<ReturnStatus, { on: Waiting; within: keyof Terms }>> = {
  requested: { on: 'sales', within: 'decideWithin' },
  authorised: { on: 'customer', within: 'sendWithin' },
  received: { on: 'warehouse', within: 'inspectWithin' },
};

/** Those that are over when nobody does anything; what has come in waits until somebody looks at it. */
export const EXPIRING: readonly ReturnStatus[] = ['requested', 'authorised'];

const entering = (status: ReturnStatus, at: string, terms: Terms) => {
  const waits = WAITS[status];
  return {
    status,
    ...(waits ? { waits: { on: waits.on, until: plusSeconds(at, terms[waits.within]) } } : {}),
  };
};

/** @throws Problem conflict when it may not come into that state */
export function moved(back: GoodsReturn, to: ReturnStatus, at: string, terms: Terms): GoodsReturn {
  if (!TRANSITIONS[back.status].includes(to))
    throw conflict(say('This return is {status}.', { status: say(back.status) }));
  const { waits: _, ...rest } = back;
  return { ...rest, ...entering(to, at, terms), updatedAt: at };
}

/** What of a shipment nobody has sent back or is about to. */
export const returnable = ({ quantity, returned = 0 }: Shipment['lines'][number]): number =>
  quantity - returned;

/** @throws Problem conflict when it wasn't delivered, unprocessable for more than can come back of it */
export function newReturn(
  { lines, reason, reference }: ReturnInput,
  shipment: Shipment,
  by: { actor: Actor; authorised: boolean },
  at: string,
  terms: Terms,
): GoodsReturn {
  const arrived = arrivedOf(shipment);
  if (arrived.length === 0)
    throw conflict(
      say('This shipment is {status}; only what was delivered can be returned.', {
        status: say(shipment.status),
      }),
    );
  const { id: shipmentId, customerId, orderId, warehouse } = shipment;
  const asked = spread(lines, arrived, returnable);
  return {
    id: newId('ret'),
    ...(reference ? { reference } : {}),
    ...{ customerId, orderId, shipmentId, warehouse, reason },
    ...entering(by.authorised ? 'authorised' : 'requested', at, terms),
    lines: arrived.flatMap((line) => lineOf(line, asked.get(line.lineNo) ?? 0)),
    requestedBy: by.actor,
    receipts: [],
    inspections: [],
    ...{ version: 1, createdAt: at, updatedAt: at },
  };
}

const lineOf = (
  { lineNo, sku, name, unit, lots }: Shipment['lines'][number],
  quantity: number,
): ReturnLine[] => {
  const none = { received: 0, restocked: 0, scrapped: 0 };
  return quantity > 0 ? [{ lineNo, sku, name, unit, quantity, ...none, ...(lots ? { lots } : {}) }] : [];
};

export const decideReturn = (
  back: GoodsReturn,
  { decision, reason }: ReturnReviewInput,
  at: string,
  by: Actor,
  terms: Terms,
): GoodsReturn => {
  const decided = moved(back, decision === 'authorise' ? 'authorised' : 'refused', at, terms);
  return { ...decided, decision: { decision, reason, at, by } };
};

/** How the shipment's own account of it changes: what is promised, or has come, counts as going back. */
export function claimed({ status, lines }: GoodsReturn): PerLine {
  const over = status === 'refused' || status === 'closed';
  return new Map(lines.map((line) => [line.lineNo, over ? line.received : line.quantity]));
}

/** What else is to happen to it, now that something has. */
export function nextOf(lines: readonly ReturnLine[]): ReturnStatus {
  if (lines.some((line) => uninspected(line) > 0)) return 'received';
  return lines.some((line) => line.received < line.quantity) ? 'authorised' : 'inspected';
}
