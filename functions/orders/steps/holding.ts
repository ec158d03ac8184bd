import {
  type Cover,
  freeReservations,
  type Goods,
  inOrderFor,
  levelsOf,
  planCover,
  reserve,
  setAside,
  sumBySku,
} from '../../inventory/index.ts';
import { keys } from '../../shared/keys.ts';
import { once } from '../../shared/once.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { decideKept } from '../kept.ts';
import type { Order } from '../model.ts';
import { holderOf, partFor } from '../parts.ts';
import type { StepInput } from '../step.ts';
import { getOrder } from '../store.ts';
import { noteFreed } from './note-freed.ts';

/** Two writes for each, and a transaction holds 100: larger orders are reserved in several. */
const GOODS_PER_TRANSACTION = 40;

/** What was kept for the order's quote is its own from now on, once. */
async function takeKept(input: StepInput, { reservationId }: Order): Promise<Goods[]> {
  if (!reservationId) return [];
  const { value } = await once<Goods[]>({
    key: keys.step(input.orderId, `${input.step}#kept`),
    recall: (record) => record.value as Goods[], // written by `once` from Goods[]
    decide: async () => decideKept(await getOrder(input.orderId)),
  });
  return value;
}

/** For more goods than one transaction holds: reserves all but the last lot, lot by lot, each once. */
export async function reserveAhead(input: StepInput): Promise<Goods[]> {
  const placed = await getOrder(input.orderId);
  const held = await takeKept(input, placed);
  if (fitsOneTransaction(placed)) return held;
  for (let lot = 1; ; lot++) {
    const { value } = await once<Goods[]>({
      key: keys.step(input.orderId, `${input.step}#lot-${lot}`),
      recall: (record) => record.value as Goods[], // written by `once` from Goods[]
      decide: async () => {
        const order = await getOrder(input.orderId);
        const { goods, missing } = await planRest(order, held);
        const refuse = order.cancellation || (order.onShortage === 'refuse' && missing.length > 0);
        const next =
          refuse || goods.length <= GOODS_PER_TRANSACTION ? [] : goods.slice(0, GOODS_PER_TRANSACTION);
        return { value: next, writes: next.flatMap((g) => hold(order, g, held)) };
      },
    });
    if (value.length === 0) return held;
    held.push(...value);
  }
}

const warehousesFor = ({ deliveryAddress }: Order): string[] =>
  inOrderFor(deliveryAddress.country, getSettings().warehouses);

const fitsOneTransaction = ({ lines }: Order): boolean =>
  sumBySku(lines).length * getSettings().warehouses.length <= GOODS_PER_TRANSACTION;

const holderFor = (order: Order, { warehouse }: Pick<Goods, 'warehouse'>): string =>
  holderOf(order.id, partFor(order, warehouse));

/** More of what it has already, or the first of it. */
export const hold = (order: Order, goods: Goods, held: readonly Goods[]): Write[] => {
  const isMore = held.some((g) => g.sku === goods.sku && g.warehouse === goods.warehouse);
  return (isMore ? setAside : reserve)(goods, holderFor(order, goods));
};

export const free = (order: Order, goods: readonly Omit<Goods, 'quantity'>[]): Promise<void> =>
  freeReservations(
    goods.map((g) => ({ ...g, holder: holderFor(order, g) })),
    noteFreed(order.id),
  );

/** Frees what lots of a large order hold that ended, parked maybe, before it came to be split into parts. */
export async function freeLots(order: Order): Promise<void> {
  if (fitsOneTransaction(order)) return;
  const skus = sumBySku(order.lines).map((d) => d.sku);
  await free(
    order,
    skus.flatMap((sku) => warehousesFor(order).map((warehouse) => ({ sku, warehouse }))),
  );
}

/** Where the part of the demand that isn't held yet could come from. */
export async function planRest(order: Order, held: readonly Goods[]): Promise<Cover> {
  const has = (sku: string) => held.reduce((sum, g) => sum + (g.sku === sku ? g.quantity : 0), 0);
  const rest = sumBySku(order.lines)
    .map(({ sku, quantity }) => ({ sku, quantity: quantity - has(sku) }))
    .filter(({ quantity }) => quantity > 0);
  const warehouses = warehousesFor(order);
  const skus = rest.map((d) => d.sku);
  return planCover(rest, await levelsOf(skus, warehouses), warehouses);
}
