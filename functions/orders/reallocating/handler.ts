import { assertDecimals, findProducts, inStockUnit, type Product } from '../../catalog/index.ts';
import {
  assertWarehouse,
  fitsReceipts,
  levelsOf,
  type PurchaseOrder,
  type Supplies,
  suppliesOf,
} from '../../inventory/index.ts';
import type { Handler } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { warehouseCodes } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { recordEvent } from '../../shared/timeline.ts';
import { purchaseOrdersOf } from '../facts.ts';
import { findOrder } from '../store.ts';
import { exchange, type Parties } from './exchange.ts';
import type { Reallocation, ReallocationInput } from './model.ts';
import { type Party, partyOf } from './party.ts';
import type { reallocationRoutes } from './routes.ts';
import { writesOf } from './writes.ts';

/** Gives goods to an order that waits, in one transaction with what that changes for whoever gave them. */
export const reallocateStock: Handler<typeof reallocationRoutes.reallocateStock> = async ({
  body: { unit, ...said },
  caller,
  at,
}) => {
  const product = await productOf(said);
  const body = { ...said, quantity: inStockUnit(product, { ...said, unit }, '/quantity') };
  assertDecimals('/quantity', product, body.quantity);
  const parties = await partiesOf(body, product);
  const before = await papersOf(parties);
  const done = exchange(body, parties, before, await freeFor(body), at);
  assertReceivable(done.pos);
  const purchaseOrderIds = done.pos.filter((po) => !before.includes(po)).map((po) => po.id);
  const answer = { ...body, at, by: actorOf(caller), purchaseOrderIds };
  return {
    body: answer,
    writes: [...writesOf(body, parties, before, done), ...eventsOf(answer)],
  };
};

async function productOf({ sku, warehouse }: Pick<ReallocationInput, 'sku' | 'warehouse'>): Promise<Product> {
  const product = (await findProducts([sku])).get(sku);
  if (!product) throw fieldProblem('/sku', say('is no product'));
  assertWarehouse('/warehouse', warehouse, warehouseCodes());
  return product;
}

async function partiesOf({ fromOrderId, toOrderId }: ReallocationInput, product: Product): Promise<Parties> {
  if (fromOrderId === toOrderId) throw fieldProblem('/fromOrderId', say('must be another order'));
  const { sku } = product;
  const supplies = await suppliesOf(new Map([[sku, product]]));
  const [taker, giver] = await Promise.all([
    waiting(toOrderId, '/toOrderId', sku, supplies),
    fromOrderId ? waiting(fromOrderId, '/fromOrderId', sku, supplies) : undefined,
  ]);
  return { taker, giver };
}

/** @throws Problem unprocessable when there is no such order, conflict when it doesn't wait for goods */
async function waiting(id: string, pointer: string, sku: string, supplies: Supplies): Promise<Party> {
  const order = await findOrder(id);
  if (!order) throw fieldProblem(pointer, say('is no order'));
  const party = partyOf(order, sku, supplies);
  if (!party) throw conflict(say('Order {order} waits for no goods.', { order: id }));
  return party;
}

const papersOf = ({ taker, giver }: Parties): Promise<PurchaseOrder[]> =>
  purchaseOrdersOf([...new Set([...taker.part.purchaseOrderIds, ...(giver?.part.purchaseOrderIds ?? [])])]);

async function freeFor({ sku, warehouse, fromOrderId }: ReallocationInput) {
  if (fromOrderId) return 0;
  const [level] = await levelsOf([sku], [warehouse]);
  return level?.available ?? 0;
}

/** @throws Problem conflict when a receipt would have to tell more orders than a transaction takes */
function assertReceivable(pos: readonly PurchaseOrder[]): void {
  const full = pos.find((po) => !fitsReceipts(po));
  if (full)
    throw conflict(
      say('So many orders wait for purchase order {purchaseOrder} that no other can take a place there.', {
        purchaseOrder: full.id,
      }),
    );
}

const eventsOf = ({ at, by, reason, toOrderId, fromOrderId, ...rest }: Reallocation) =>
  [toOrderId, ...(fromOrderId ? [fromOrderId] : [])].map((orderId) =>
    recordEvent(orderId, {
      type: 'goods-reallocated',
      at,
      by,
      reason,
      data: {
        ...rest,
        quantity: formatQuantity(rest.quantity),
        toOrderId,
        ...(fromOrderId ? { fromOrderId } : {}),
      },
    }),
  );
