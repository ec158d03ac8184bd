import {
  COMPONENTS,
  daysFor,
  expectedFor,
  isOfOrder,
  isOpen,
  type PurchaseOrder,
} from '../inventory/index.ts';
import { getSettings } from '../shared/settings.ts';
import { dayIn } from '../shared/time.ts';
import { purchaseOrdersOf } from './facts.ts';
import type { Order, Wait } from './model.ts';

/** The day on which goods should be there; or, while some of them are late, since when: only purchasing can give another day. */
export type Promised = Pick<Wait, 'promisedOn' | 'overdueSince'>;

/** When all is there that a part waits for, going by what is known now. */
export async function promisedFor(order: Order, partIds: readonly string[], at: string): Promise<Promised> {
  const { timeZone } = getSettings();
  const parts = order.parts.filter(({ id }) => partIds.includes(id));
  const pos = (await purchaseOrdersOf(parts.flatMap((p) => p.purchaseOrderIds))).filter(isOpen);
  const own = pos.map((po) => ({ po, days: partIds.flatMap((part) => daysFor(po, order.id, part)) }));
  const waited = own.filter(({ days }) => days.length > 0);
  const days = waited.flatMap((one) => one.days);
  const beneath = await daysBeneath(waited.map(({ po }) => po));
  // The day itself counts whole.
  const isOver = (day: string) => day < dayIn(timeZone, at);
  const [since] = [...days, ...beneath]
    .map((one) => dayIn(timeZone, one))
    .filter(isOver)
    .toSorted();
  const last = days.toSorted().at(-1);
  if (since) return { overdueSince: since };
  return last ? { promisedOn: dayIn(timeZone, last) } : {};
}

/** When those components are expected that are still to come, at whatever depth. */
async function daysBeneath(pos: readonly PurchaseOrder[], seen: readonly string[] = []): Promise<string[]> {
  const ids = pos.flatMap(({ suppliedBy = [] }) => suppliedBy).filter((id) => !seen.includes(id));
  const sources = (await purchaseOrdersOf(ids)).filter(isOpen);
  const waited = sources.filter((source) => pos.some(({ id }) => expectedFor(source, id, COMPONENTS)));
  if (waited.length === 0) return [];
  const own = waited.flatMap((source) => pos.flatMap(({ id }) => daysFor(source, id, COMPONENTS)));
  return [...own, ...(await daysBeneath(waited, [...seen, ...ids]))];
}

type Lines = PurchaseOrder['lines'];

const waitersOf = (lines: Lines): string[] => [
  ...new Set(lines.flatMap((l) => l.pegs.filter((p) => p.quantity > p.received).map((p) => p.orderId))),
];

/** The orders that wait for any of these lines, or for what is made of them. */
export async function waitingThrough(lines: Lines, seen: readonly string[] = []): Promise<string[]> {
  const waiters = waitersOf(lines);
  const own = waiters.filter((orderId) => isOfOrder({ orderId }));
  const made = waiters.filter((id) => !isOfOrder({ orderId: id }) && !seen.includes(id));
  const pos = await purchaseOrdersOf(made);
  const beyond = await Promise.all(pos.map((po) => waitingThrough(po.lines, [...seen, ...made])));
  return [...new Set([...own, ...beyond.flat()])];
}
