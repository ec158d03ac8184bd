import { findProducts } from '../catalog/index.ts';
import { adjust, type Cause, type Goods, inBooks, type LotsChanges } from '../inventory/index.ts';
import { Stale, type Write } from '../shared/table.ts';

/** Goods of an order that came back are stock again, and in the books; `cause` names the document that says so. */
export async function restockGoods(
  orderId: string,
  goods: readonly Goods[],
  lots: LotsChanges,
  cause: Cause,
): Promise<Write[]> {
  const products = await findProducts(goods.map(({ sku }) => sku));
  const back = goods.flatMap((one) => {
    const how = { product: products.get(one.sku), lots: lots.get(one.sku) };
    return adjust({ ...one, ...how }, cause, () => new Stale('level'));
  });
  return inBooks({ rule: 'goods-return', document: { id: cause.reference }, orderId, at: cause.at }, back);
}
