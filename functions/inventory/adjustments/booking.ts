import type { Product } from '../../catalog/index.ts';
import { Problem } from '../../shared/problem.ts';
import { Stale, type Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { inBooks } from '../books.ts';
import type { Cause, StockWrite } from '../goods.ts';
import { adjustLots } from '../lots/adjusting.ts';
import type { LotsChange } from '../lots/changing.ts';
import type { StockLevel } from '../model.ts';
import { levelAfter } from '../rules.ts';
import { adjust, open } from '../stock.ts';
import { levelsOf } from '../store.ts';
import { valueAfter } from '../valuing.ts';
import type { AdjustmentInput } from './model.ts';

/**
 * What an adjustment makes of its level now.
 * @throws Problem conflict when there isn't so much to take, unprocessable naming the lots that can't be meant
 */
export async function booked(
  body: AdjustmentInput,
  product: Product,
  cause: Cause & { id: string },
): Promise<{ before: StockLevel | undefined; level: StockLevel; writes: Write[] }> {
  const [before] = await levelsOf([body.sku], [body.warehouse]);
  const byLot = await adjustLots(body, product, before, cause.at);
  const level = { ...levelAfter(body, before, byLot), ...valueAfter(product, body.change, before) };
  const document = { id: cause.id, number: body.reference };
  const booking = { rule: RULES[body.kind], document, at: cause.at };
  return { before, level, writes: await inBooks(booking, movementOf(body, product, byLot, cause)) };
}

const RULES = {
  opening: 'stock-opening',
  adjustment: 'stock-difference',
  scrap: 'stock-loss',
} as const;

function movementOf(
  { sku, warehouse, change, kind }: AdjustmentInput,
  product: Product,
  lots: LotsChange | undefined,
  cause: Cause,
): StockWrite[] {
  const goods = { sku, warehouse, quantity: change, product, lots };
  const opened = () =>
    new Problem(
      'already-exists',
      say('{sku} has stock records in {warehouse} already; adjust it instead.', { sku, warehouse }),
    );
  // That there is so much was seen: what has changed since is looked at again.
  return kind === 'opening' ? open(goods, cause, opened) : adjust(goods, cause, () => new Stale('level'));
}
