import type { Product } from '../../../catalog/index.ts';
import type { LotGoods } from '../../../shared/lots.ts';
import { fieldProblem } from '../../../shared/problem.ts';
import { say } from '../../../shared/texts/say.ts';
import { availableAfter, changeLots, goOut, type LotsChange } from '../../lots/changing.ts';
import { assertNoLots, chooseLots } from '../../lots/choosing.ts';
import { assertLotDecimals } from '../../lots/decimals.ts';
import { todayAt } from '../../lots/today.ts';
import { notAvailable } from '../../rules.ts';
import { levelsOf } from '../../store.ts';
import type { SupplierReturnInput } from './model.ts';

type Line = SupplierReturnInput['lines'][number];

/** The lots that go back of a product, and how that changes those of the warehouse. */
export interface LotsBack {
  lots: LotGoods[];
  change: LotsChange;
}

/**
 * Which lots go back, of those products that are kept by them: always those that are named.
 * @throws Problem unprocessable naming the field; conflict when so much is not free
 */
export async function lotsBack(
  warehouse: string,
  lines: readonly Line[],
  products: ReadonlyMap<string, Product>,
  at: string,
): Promise<ReadonlyMap<string, LotsBack>> {
  const own = lines.filter((line, i) => isByLots(line, products.get(line.sku), `/lines/${i}/lots`));
  const levels = await levelsOf(
    own.map(({ sku }) => sku),
    [warehouse],
  );
  const today = todayAt(at);
  return new Map(
    own.map(({ sku, quantity, lots: named }) => {
      const level = levels.find((one) => one.sku === sku);
      const pointer = `/lines/${lines.findIndex((line) => line.sku === sku)}/lots`;
      const lots = chooseLots(level, { sku, quantity, named, pointer, expired: true }, today);
      const change = changeLots(level, lots.map(goOut), today);
      if (availableAfter(level, -quantity, change) < 0) throw notAvailable();
      return [sku, { lots, change }] as const;
    }),
  );
}

function isByLots({ lots }: Line, product: Product | undefined, pointer: string): boolean {
  if (!product?.tracked) assertNoLots(lots, pointer);
  else if (!lots) throw fieldProblem(pointer, say('must name the lots: {sku} is kept by them', product));
  else assertLotDecimals(lots, product, pointer);
  return product?.tracked !== undefined;
}

/** @throws Problem unprocessable for lots of what doesn't lie there any more */
export function assertUnnamed(lines: readonly Line[]): void {
  for (const [i, { lots }] of lines.entries())
    if (lots) throw fieldProblem(`/lines/${i}/lots`, say('must be left out: no stock moves'));
}
