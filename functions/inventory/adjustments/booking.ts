import type { Product } from '../../catalog/index.ts';
import { Problem } from '../../shared/problem.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import type { Cause } from '../goods.ts';
import { adjustLots } from '../lots/adjusting.ts';
import type { LotsChange } from '../lots/changing.ts';
import type { StockLevel } from '../model.ts';
import { levelAfter, notAvailable } from '../rules.ts';
import { adjust, open } from '../stock.ts';
import { levelsOf } from '../store.ts';
import type { AdjustmentInput } from './model.ts';

/**
 * What an adjustment makes of its level now.
 * @throws Problem conflict when there isn't so much to take, unprocessable naming the lots that can't be meant
 */
export async function booked(
  body: AdjustmentInput,
  product: Product,
  cause: Cause,
): Promise<{ before: StockLevel | undefined; level: StockLevel; writes: Write[] }> {
  const [before] = await levelsOf([body.sku], [body.warehouse]);
  const byLot = await adjustLots(body, product, before, cause.at);
  return { before, level: levelAfter(body, before, byLot), writes: movementOf(body, byLot, cause) };
}

function movementOf(
  { sku, warehouse, change, kind }: AdjustmentInput,
  lots: LotsChange | undefined,
  cause: Cause,
): Write[] {
  const goods = { sku, warehouse, quantity: change, lots };
  const opened = () =>
    new Problem(
      'already-exists',
      say('{sku} has stock records in {warehouse} already; adjust it instead.', { sku, warehouse }),
    );
  return kind === 'opening' ? open(goods, cause, opened) : adjust(goods, cause, notAvailable);
}
