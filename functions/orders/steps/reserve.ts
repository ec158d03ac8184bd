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
import { type Decision, once } from '../../shared/once.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { decideKept } from '../kept.ts';
import type { Order, Part } from '../model.ts';
import { holderOf, inWords, partFor, splitIntoParts } from '../parts.ts';
import { type Step, type StepInput, type StepResult, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';
import { noteFreed } from './note-freed.ts';

/** Two writes for each, and a transaction holds 100: larger orders are reserved in several. */
const GOODS_PER_TRANSACTION = 40;

/**
 * Reserves what is covered. Each reservation is conditional on what is available at commit, so of two orders for the
 * last piece one finds its plan overtaken and plans again.
 */
export const reserveStock: Step<'Reserve'> = async (input) => {
  const early = await reserveAhead(input);
  return stepOnce(input, '', async (at) => {
    const order = await getOrder(input.orderId);
    if (order.cancellation) {
      await free(order, early);
      return { value: { outcome: 'cancelled' }, writes: [] };
    }
    const cover = await planRest(order, early);
    const all: Cover = { goods: [...early, ...cover.goods], missing: cover.missing };
    if (order.onShortage === 'refuse' && all.missing.length > 0) return refused(order, all, at);
    const parts = splitIntoParts(order, all);
    return { value: resultOf(parts), writes: confirm(order, parts, all, early, at) };
  });
};

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
async function reserveAhead(input: StepInput): Promise<Goods[]> {
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
const hold = (order: Order, goods: Goods, held: readonly Goods[]): Write[] => {
  const isMore = held.some((g) => g.sku === goods.sku && g.warehouse === goods.warehouse);
  return (isMore ? setAside : reserve)(goods, holderFor(order, goods));
};

const free = (order: Order, goods: readonly Omit<Goods, 'quantity'>[]): Promise<void> =>
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
async function planRest(order: Order, held: readonly Goods[]): Promise<Cover> {
  const has = (sku: string) => held.reduce((sum, g) => sum + (g.sku === sku ? g.quantity : 0), 0);
  const rest = sumBySku(order.lines)
    .map(({ sku, quantity }) => ({ sku, quantity: quantity - has(sku) }))
    .filter(({ quantity }) => quantity > 0);
  const warehouses = warehousesFor(order);
  const skus = rest.map((d) => d.sku);
  return planCover(rest, await levelsOf(skus, warehouses), warehouses);
}

function confirm(order: Order, parts: Part[], cover: Cover, early: readonly Goods[], at: string): Write[] {
  const now = cover.goods.slice(early.length);
  return [
    orders.replace({ ...order, status: 'confirmed', parts, updatedAt: at }),
    ...now.flatMap((g) => hold(order, g, early)),
    recordEvent(order.id, {
      type: cover.missing.length > 0 ? 'stock-short' : 'stock-reserved',
      at,
      by: SYSTEM,
      data: { reserved: inWords(cover.goods), missing: inWords(cover.missing) },
    }),
  ];
}

async function refused(
  order: Order,
  { goods, missing }: Cover,
  at: string,
): Promise<Decision<StepResult<'Reserve'>>> {
  await free(order, goods);
  const names = missing.map(({ sku, quantity }) => `${formatQuantity(quantity)} × ${sku}`).join(', ');
  const event = recordEvent(order.id, {
    type: 'stock-refused',
    at,
    by: SYSTEM,
    reason: `out of stock: ${names} missing`,
  });
  return { value: { outcome: 'rejected', reason: 'out-of-stock' }, writes: [event] };
}

const resultOf = (parts: readonly Part[]): StepResult<'Reserve'> => ({
  outcome: 'reserved',
  parts: parts.map(({ id, kind }) => ({ id, kind })),
});
