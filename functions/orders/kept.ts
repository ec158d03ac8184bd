import {
  freeReservations,
  type Goods,
  keptGoods,
  ordered,
  type QuoteHold,
  quoteHolds,
  takeKept,
} from '../inventory/index.ts';
import { keys } from '../shared/keys.ts';
import type { Decision } from '../shared/once.ts';
import { fieldProblem } from '../shared/problem.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import type { Order } from './model.ts';
import { holderOf, partFor } from './parts.ts';
import { noteFreed } from './steps/note-freed.ts';

export const keptFor = async ({ reservationId }: Order): Promise<QuoteHold | undefined> =>
  reservationId ? quoteHolds.get(keys.quoteHold(reservationId)) : undefined;

/** What was kept is this order's from now on, and doesn't expire. @throws Problem when it is another's, or is over */
export async function claimKept(
  { id: orderId, customerId, reservationId }: Order,
  isStaff: boolean,
  at: string,
): Promise<Write[]> {
  if (!reservationId) return [];
  const hold = await quoteHolds.find(keys.quoteHold(reservationId));
  const claimed = hold && ordered(hold, { orderId, customerId, mayTakeAny: isStaff }, at);
  if (!claimed) throw fieldProblem('/reservationId', say('is no reservation'));
  return [quoteHolds.replace(claimed)];
}

/** Hands to the order what was kept for its quote, as far as it wants it; the rest is free. */
export async function decideKept(order: Order): Promise<Decision<Goods[]>> {
  const hold = await keptFor(order);
  if (!hold || order.cancellation) return { value: [], writes: [] };
  const wanted = (sku: string) => order.lines.reduce((sum, l) => sum + (l.sku === sku ? l.quantity : 0), 0);
  const holder = (warehouse: string) => holderOf(order.id, partFor(order, warehouse));
  const { goods, writes } = takeKept(hold, wanted, holder);
  return { value: goods, writes };
}

/** Frees what was kept for an order that ends before it is split into parts, whether it took it over or not. */
export async function freeKept(order: Order): Promise<void> {
  const hold = await keptFor(order);
  if (!hold) return;
  await freeReservations(
    keptGoods(hold).flatMap(({ sku, warehouse }) =>
      [hold.id, holderOf(order.id, partFor(order, warehouse))].map((holder) => ({ sku, warehouse, holder })),
    ),
    noteFreed(order.id),
  );
}
