import type { Product } from '../../catalog/index.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { AdjustmentInput } from '../adjustments/model.ts';
import { changeLots, comeIn, goOut, type LotsChange, type Lotted } from './changing.ts';
import { assertNoLots, chooseLots } from './choosing.ts';
import { comingLots } from './coming.ts';
import { assertLotDecimals } from './decimals.ts';
import { todayAt } from './today.ts';

/** How an adjustment changes the lots of its level. @throws Problem unprocessable naming the field, conflict */
export async function adjustLots(
  { sku, change, lots: said }: AdjustmentInput,
  product: Product,
  level: Lotted | undefined,
  at: string,
): Promise<LotsChange | undefined> {
  if (!product.tracked) {
    assertNoLots(said, '/lots');
    return undefined;
  }
  const today = todayAt(at);
  if (change < 0) {
    const dated = said?.findIndex(({ expiresOn }) => expiresOn) ?? -1;
    if (dated >= 0) throw fieldProblem(`/lots/${dated}/expiresOn`, say('is only for what comes in'));
    assertLotDecimals(said, product, '/lots');
    const wanted = { sku, quantity: -change, named: said, pointer: '/lots', expired: true };
    return changeLots(level, chooseLots(level, wanted, today).map(goOut), today);
  }
  const coming = { product, quantity: change, said, pointer: '/lots' };
  const [came] = await comingLots([coming], { today, mayHaveExpired: true });
  return came && changeLots(level, came.lots.map(comeIn), today, came.fresh);
}
