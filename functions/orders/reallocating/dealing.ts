import type { Product } from '../../catalog/index.ts';
import { levelsOf, type PurchaseOrder, type Supplies, suppliesOf } from '../../inventory/index.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { purchaseOrdersOf, shipmentsOf } from '../facts.ts';
import type { Order } from '../model.ts';
import { type Lacking, withShortage } from '../shortages/rules.ts';
import { findOrder } from '../store.ts';
import { turnOf } from '../turns.ts';
import type { Parties } from './exchange.ts';
import type { ReallocationInput } from './model.ts';
import { type Party, partyOf } from './party.ts';
import { readyToGive } from './ready.ts';
import { type Source, sourcesOf } from './sources.ts';

/** Between whom goods change hands, and from where. */
export interface Deal {
  parties: Parties;
  sources: Source[];
  /** The purchase orders on which they have places. */
  before: PurchaseOrder[];
  /** The giver's shipments that don't go as they stand. */
  ready: Lacking[];
}

/** @throws Problem unprocessable when there is no such order, conflict when it doesn't wait for goods, or has none to give */
export async function dealOf(wish: ReallocationInput, product: Product): Promise<Deal> {
  const { sku, fromOrderId, toOrderId } = wish;
  if (fromOrderId === toOrderId) throw fieldProblem('/fromOrderId', say('must be another order'));
  const supplies = await suppliesOf(new Map([[sku, product]]));
  const taker = partyOf(await orderOf(toOrderId, '/toOrderId'), sku, supplies);
  if (!taker) throw conflict(say('Order {order} waits for no goods.', { order: toOrderId }));
  if (!fromOrderId) {
    const parties = { taker, giver: undefined };
    return { parties, sources: await freeFor(wish), before: await papersOf(taker), ready: [] };
  }
  const order = await orderOf(fromOrderId, '/fromOrderId');
  return (await waitingDeal(wish, taker, order, supplies)) ?? readyDeal(wish, taker, order, supplies);
}

async function orderOf(id: string, pointer: string): Promise<Order> {
  const order = await findOrder(id);
  if (!order) throw fieldProblem(pointer, say('is no order'));
  return order;
}

/** What one that waits gathers, or is to get. @returns nothing when that is none, or what stands ready is asked for */
async function waitingDeal(
  wish: ReallocationInput,
  taker: Party,
  order: Order,
  supplies: Supplies,
): Promise<Deal | undefined> {
  const giver = wish.ready ? undefined : partyOf(order, wish.sku, supplies);
  if (!giver) return undefined;
  const before = await papersOf(taker, giver);
  const sources = sourcesOf(giver, wish, before).filter(({ quantity }) => quantity > 0);
  return sources.length > 0 ? { parties: { taker, giver }, sources, before, ready: [] } : undefined;
}

/** What stands ready; a further part of the giver waits in its place. */
async function readyDeal(
  wish: ReallocationInput,
  taker: Party,
  order: Order,
  supplies: Supplies,
): Promise<Deal> {
  const ready = readyToGive(order, await shipmentsOf(order.shipmentIds), wish);
  const short = withShortage(order, ready);
  const turn = turnOf(short.order, short.part)(wish.sku, supplies);
  const giver = { ...short, waiter: { orderId: order.id, part: short.part.id, ...turn } };
  const sources: Source[] = [{ kind: 'ready', quantity: wish.quantity }];
  return { parties: { taker, giver }, sources, before: await papersOf(taker), ready };
}

const papersOf = (...parties: Party[]): Promise<PurchaseOrder[]> =>
  purchaseOrdersOf(parties.flatMap(({ part }) => part.purchaseOrderIds));

async function freeFor({ sku, warehouse }: ReallocationInput): Promise<Source[]> {
  const [level] = await levelsOf([sku], [warehouse]);
  return [{ kind: 'free', quantity: level?.available ?? 0 }];
}
