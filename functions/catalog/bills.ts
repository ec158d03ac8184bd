import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import { getItem, type Write } from '../shared/table.ts';
import { assertMakeable } from './making.ts';
import type { Product } from './model.ts';
import { findBeneath } from './store.ts';

const changes = z.object({ changes: z.int() });

/**
 * A change of a product's bill of materials. Of two at once that would lead to each other one looks again; a new
 * product can't close a circle, since nothing is made of it yet.
 */
export async function billChange(product: Product): Promise<Write[]> {
  const item = await getItem(keys.bills);
  const seen = item ? changes.parse(item).changes : 0;
  assertMakeable(product, await findBeneath(product.components));
  const condition =
    seen === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'changes = :seen', ExpressionAttributeValues: { ':seen': seen } };
  return [{ op: { Put: { Item: { changes: seen + 1, ...keys.bills }, ...condition } }, onConflict: 'retry' }];
}
