import { findProducts } from '../../../catalog/index.ts';
import type { Handler } from '../../../shared/http/call.ts';
import { actorOf } from '../../../shared/http/caller.ts';
import { keys } from '../../../shared/keys.ts';
import type { Actor } from '../../../shared/timeline.ts';
import { assertAtOnce } from '../../at-once.ts';
import { inBooks } from '../../books.ts';
import type { Cause, Costed, StockWrite } from '../../goods.ts';
import { assertReceivable, notAvailable } from '../../rules.ts';
import { inStockUnits } from '../../said.ts';
import { adjust } from '../../stock.ts';
import { asOrdered } from '../as-ordered.ts';
import { dueOf } from '../drafting.ts';
import { expectChange } from '../expecting.ts';
import { learntFrom } from '../learning.ts';
import type { PurchaseOrder } from '../model.ts';
import { findAgain } from '../on-order.ts';
import { suppliesOf } from '../procuring.ts';
import type { purchaseRoutes } from '../routes.ts';
import { freeOf } from '../rules.ts';
import { purchaseOrders } from '../store.ts';
import { assertUnnamed, type LotsBack, lotsBack } from './lots.ts';
import { sendBack } from './rules.ts';

/** Goods go back to the supplier, or never came: off the stock as far as it is free, and off what the purchase order brought. */
export const returnGoods: Handler<typeof purchaseRoutes.returnGoods> = async ({
  params,
  body,
  caller,
  at,
}) => {
  const before = await purchaseOrders.get(keys.purchaseOrder(params.id));
  const products = await findProducts(body.lines.map(({ sku }) => sku));
  const said = inStockUnits(body.lines, asOrdered(before, products));
  assertReceivable({ lines: said }, products);
  const byLot = body.offBooks ? new Map() : await lotsBack(before.warehouse, said, products, at);
  const lines = said.map(({ lots: _, ...line }) => ({ ...line, ...lotsOf(byLot.get(line.sku)) }));
  const supplies = await suppliesOf(products);
  const by = actorOf(caller);
  const after = sendBack(before, { ...body, lines }, (sku) => dueOf(sku, at, supplies), at, by);
  if (body.offBooks) assertUnnamed(said);
  const stock = body.offBooks
    ? expectChange(before, after)
    : await inBooks(
        { rule: 'supplier-return', document: { id: after.id, number: after.number }, at },
        lines.flatMap(({ sku, quantity }) => {
          const goods = { sku, quantity, product: products.get(sku), lots: byLot.get(sku)?.change };
          return goOut({ before, after }, goods, body.reason, { at, by });
        }),
      );
  return {
    body: { ...after, version: before.version + 1 },
    writes: assertAtOnce([purchaseOrders.replace(after), ...stock, ...findAgain(before, after)], '/lines'),
  };
};

const lotsOf = (back: LotsBack | undefined) => (back ? { lots: back.lots } : {});

interface Back {
  sku: string;
  quantity: number;
  product: Costed | undefined;
  lots: LotsBack['change'] | undefined;
}

/** Off the stock, and on the way again as far as it is to be delivered again: each level once. */
function goOut(
  { before, after }: { before: PurchaseOrder; after: PurchaseOrder },
  { sku, quantity, ...how }: Back,
  reason: string,
  when: { at: string; by: Actor },
): StockWrite[] {
  const goods = { sku, warehouse: after.warehouse, quantity: -quantity, ...how };
  const learnt = learntFrom(before, after, sku);
  const cause: Cause = { kind: 'supplier-return', reason, reference: after.id, ...when, ...learnt };
  return adjust(goods, cause, notAvailable, freeOf(after, sku) - freeOf(before, sku));
}
