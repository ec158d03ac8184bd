import { expectedFor, isOfOrder, type PurchaseOrder } from '../inventory/index.ts';
import { purchaseOrdersOf } from './facts.ts';
import type { Order } from './model.ts';

/** When all is there that a part waits for, going by what is known now: what is late is hoped for today. */
export async function goodsExpectedAt(order: Order, partId: string, at: string): Promise<string | undefined> {
  const part = order.parts.find((p) => p.id === partId);
  const pos = await purchaseOrdersOf(part?.purchaseOrderIds ?? []);
  const days = pos.flatMap((po) => expectedFor(po, order.id, partId) ?? []);
  const last = days.toSorted().at(-1);
  return last && [last, at].toSorted().at(-1);
}

type Lines = PurchaseOrder['lines'];

const waitersOf = (lines: Lines): string[] => [
  ...new Set(lines.flatMap((l) => l.pegs.filter((p) => p.quantity > p.received).map((p) => p.orderId))),
];

/** The orders that wait for any of these lines. */
export const waitingOrders = (lines: Lines): string[] =>
  waitersOf(lines).filter((orderId) => isOfOrder({ orderId }));

/** As `waitingOrders`, with those that wait for what is made of it. */
export async function waitingThrough(lines: Lines, seen: readonly string[] = []): Promise<string[]> {
  const made = waitersOf(lines).filter((id) => !isOfOrder({ orderId: id }) && !seen.includes(id));
  const pos = await purchaseOrdersOf(made);
  const beyond = await Promise.all(pos.map((po) => waitingThrough(po.lines, [...seen, ...made])));
  return [...new Set([...waitingOrders(lines), ...beyond.flat()])];
}
