import { type routes as catalogRoutes, type Product, productChange } from '../catalog/index.ts';
import type { Handler } from '../shared/http/call.ts';
import { actorOf } from '../shared/http/caller.ts';
import { keys } from '../shared/keys.ts';
import type { Write } from '../shared/table.ts';
import { inBooks } from './books.ts';
import { recordWorth } from './entering.ts';
import type { Cause, StockWrite } from './goods.ts';
import { levelsOfSku, type StoredLevel } from './store.ts';
import { worthAttributes } from './valuing.ts';

/** What a product costs is what its stock is worth: both change at once. */
export const changeProduct: Handler<typeof catalogRoutes.changeProduct> = async (call) => {
  const { params, body, caller, at } = call;
  const { product, writes } = await productChange(params.sku, body, at);
  const revalued = body.cost === undefined ? [] : await revaluation(product, at, { by: actorOf(caller) });
  return { body: product, writes: [...writes, ...revalued], isMore: revalued.some(({ worth }) => worth) };
};

/**
 * Each level at what its product costs now, whatever roundings had left there, and one entry of the difference.
 * @param product in the version that it comes to have: who has read it before reads it again before goods move
 */
async function revaluation(product: Product, at: string, { by }: Pick<Cause, 'by'>): Promise<StockWrite[]> {
  const { sku } = product;
  const cause: Cause = { kind: 'revaluation', reason: 'cost changed', reference: sku, at, by };
  const levels = await levelsOfSku(sku);
  const writes = levels.flatMap((level) => revalued(level, product, cause));
  return inBooks({ rule: 'stock-revaluation', document: { id: sku }, at }, writes);
}

function revalued(level: StoredLevel, product: Product, cause: Cause): StockWrite[] {
  const { sku, warehouse, onHand, value } = level;
  const after = worthAttributes(product, onHand, value?.currency);
  if (after.worth === undefined) return [];
  const difference = after.worth - (value?.amount ?? 0);
  return [
    setWorth(level, after, product.version),
    ...(difference === 0 ? [] : recordWorth({ sku, warehouse }, difference, cause)),
  ];
}

/** If so much is there, and worth so much, as was seen. */
const setWorth = (
  { sku, warehouse, onHand, value }: StoredLevel,
  { worth, currency }: { worth?: number; currency?: string },
  costVersion: number,
): Write => ({
  op: {
    Update: {
      Key: keys.stockLevel(sku, warehouse),
      UpdateExpression:
        'ADD version :one SET worth = :worth, currency = :currency, costVersion = :costVersion',
      ConditionExpression: `onHand = :onHand AND ${value ? 'worth = :was' : 'attribute_not_exists(worth)'}`,
      ExpressionAttributeValues: {
        ':one': 1,
        ':worth': worth,
        ':currency': currency,
        ':costVersion': costVersion,
        ':onHand': onHand,
        ...(value ? { ':was': value.amount } : {}),
      },
    },
  },
  onConflict: 'retry',
});
