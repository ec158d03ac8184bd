import { assertDecimals, findProducts, inStockUnit, type Product } from '../../catalog/index.ts';
import { assertAtOnce, assertWarehouse, fitsReceipts, type PurchaseOrder } from '../../inventory/index.ts';
import type { Handler } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { warehouseCodes } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { recordEvent } from '../../shared/timeline.ts';
import { dealOf } from './dealing.ts';
import { exchange } from './exchange.ts';
import { handedWrites, shipmentsAfter } from './handed.ts';
import type { Reallocation, ReallocationInput } from './model.ts';
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
  const deal = await dealOf(body, product);
  const { parties, sources, before } = deal;
  const done = exchange(body, parties, before, sources, at);
  assertReceivable(done.pos);
  const sent = shipmentsAfter(deal, at);
  const purchaseOrderIds = done.pos.filter((po) => !before.includes(po)).map((po) => po.id);
  const cut = sent.length > 0 ? { shipmentIds: sent.map(({ id }) => id) } : {};
  const answer = { ...body, at, by: actorOf(caller), purchaseOrderIds, ...cut };
  const writes = [...writesOf(body, parties, before, done), ...handedWrites(deal, sent)];
  return { body: answer, writes: assertAtOnce([...writes, ...eventsOf(answer)], '/fromOrderId', TOO_MUCH) };
};

async function productOf({ sku, warehouse }: Pick<ReallocationInput, 'sku' | 'warehouse'>): Promise<Product> {
  const product = (await findProducts([sku])).get(sku);
  if (!product) throw fieldProblem('/sku', say('is no product'));
  assertWarehouse('/warehouse', warehouse, warehouseCodes());
  return product;
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

/** Of a giver that goes whole. */
const TOO_MUCH = say('goes whole with more products than can be moved at once');

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
