import { keys } from '../shared/keys.ts';
import { giveReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { billChange } from './bills.ts';
import type { Product, ProductPatch } from './model.ts';
import { changedProduct } from './rules.ts';
import { products } from './store.ts';

/**
 * A product with a change, in the version that it will have.
 * @throws Problem not-found; unprocessable naming the field that contradicts another
 */
export async function productChange(
  sku: string,
  patch: ProductPatch,
  at: string,
): Promise<{ product: Product; writes: Write[] }> {
  const before = await products.get(keys.product(sku));
  const after = changedProduct(before, patch, getSettings(), at);
  const bill = patch.components ? await billChange(after) : [];
  const change = { before: before.reference, after: after.reference };
  return {
    product: { ...after, version: before.version + 1 },
    writes: [products.replace(after), ...bill, ...giveReference('product', sku, change)],
  };
}
