import { findProducts } from '../catalog/index.ts';
import {
  comingFor,
  inOrderFor,
  isOfOrder,
  levelsOf,
  onOrder,
  planCover,
  type StockLevel,
  suppliesOf,
  takeFree,
  type Waiter,
  waitersFor,
} from '../inventory/index.ts';
import { type Decision, persistently } from '../shared/once.ts';
import { formatQuantity } from '../shared/quantity.ts';
import { getSettings, warehouseCodes } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { now } from '../shared/time.ts';
import { recordEvent, SYSTEM } from '../shared/timeline.ts';
import { purchaseOrdersOf } from './facts.ts';
import { exchange } from './reallocating/exchange.ts';
import { partyOf } from './reallocating/party.ts';
import { writesOf } from './reallocating/writes.ts';
import { getOrder } from './store.ts';

/** Many orders may be served from one level, and others may order at the same time. */
const ATTEMPTS = 12;

/**
 * Whatever lies free of a product goes to those who wait for it, each in its turn, as a receipt would serve them. Each is
 * served in a transaction of its own, under the condition that so much is free and that it waits as it did: a repetition
 * finds nothing to do.
 */
export async function offer(sku: string): Promise<void> {
  for (let more = true; more; ) more = await persistently(() => serveNext(sku), { attempts: ATTEMPTS });
}

/** @returns whether somebody was served */
async function serveNext(sku: string): Promise<Decision<boolean>> {
  const levels = (await levelsOf([sku], warehouseCodes())).filter(({ available }) => available > 0);
  const pos = levels.length > 0 ? await onOrder(sku) : [];
  for (const waiter of waitersFor(sku, pos)) {
    const writes = await serve(waiter, sku, levels, now());
    if (writes.length > 0) return { value: true, writes };
  }
  return { value: false, writes: [] };
}

/** @returns no writes when it waits no longer, or nothing is free where it needs it */
async function serve(
  waiter: Waiter,
  sku: string,
  levels: readonly StockLevel[],
  at: string,
): Promise<Write[]> {
  if (isOfOrder(waiter)) return giveTo(waiter, sku, levels, at);
  const available = (warehouse: string) => levels.find((l) => l.warehouse === warehouse)?.available ?? 0;
  return takeFree(waiter.orderId, sku, available, at);
}

async function giveTo(
  { orderId, part }: Waiter,
  sku: string,
  levels: readonly StockLevel[],
  at: string,
): Promise<Write[]> {
  const order = await getOrder(orderId);
  const taker = partyOf(order, sku, await suppliesOf(await findProducts([sku])), part);
  if (!taker) return [];
  const pos = await purchaseOrdersOf(taker.part.purchaseOrderIds);
  const warehouses = inOrderFor(order.deliveryAddress.country, getSettings().warehouses);
  const quantity = pos.reduce((sum, po) => sum + comingFor(po, taker.waiter, sku), 0);
  const [wish] = planCover([{ sku, quantity }], levels, warehouses).goods;
  if (!wish) return [];
  const parties = { taker, giver: undefined };
  const done = exchange(wish, parties, pos, [{ kind: 'free', quantity: wish.quantity }], at);
  const goods = { ...wish, quantity: formatQuantity(wish.quantity) };
  return [
    ...writesOf(wish, parties, pos, done),
    recordEvent(order.id, { type: 'goods-allocated', at, by: SYSTEM, data: goods }),
  ];
}
