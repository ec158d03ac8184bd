import { assertNoLots, assertSum } from '../../inventory/index.ts';
import type { LotGoods } from '../../shared/lots.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { GoodsReturn, InspectionInput } from './model.ts';

type Said = InspectionInput['lines'][number];

/**
 * Which lots of what is restocked come back, by SKU: those that are named, or the only one that went out.
 * @throws Problem unprocessable
 */
export const restockedLots = (back: GoodsReturn, { lines }: InspectionInput): Map<string, LotGoods[]> =>
  new Map(
    lines.flatMap((line, i): [string, LotGoods[]][] => {
      const lots = lotsOf(back, line, `/lines/${i}/lots`);
      return lots ? [[line.sku, lots]] : [];
    }),
  );

function lotsOf(back: GoodsReturn, { sku, restocked = 0, lots: named }: Said, pointer: string) {
  const lines = back.lines.filter((line) => line.sku === sku);
  const went = lines.flatMap(({ lots = [] }) => lots);
  if (!lines.some(({ lots }) => lots)) assertNoLots(named, pointer);
  if (went.length === 0 || (restocked === 0 && !named)) return undefined;
  const all = named ?? onlyOne(went, sku, restocked, pointer);
  assertSum(all, restocked, pointer);
  return all.map(({ lot, quantity }, i): LotGoods => {
    const found = went.find((one) => one.lot === lot);
    if (!found) throw fieldProblem(`${pointer}/${i}/lot`, say('did not go out with this shipment'));
    if (quantity > leftOf(back, went, sku, lot))
      throw fieldProblem(`${pointer}/${i}/quantity`, say('is more than there is of it'));
    return { lot, expiresOn: found.expiresOn, quantity };
  });
}

/** What of a lot went out and hasn't come back yet. */
function leftOf({ inspections }: GoodsReturn, went: readonly LotGoods[], sku: string, lot: string): number {
  const back = inspections
    .flatMap(({ lines }) => lines.filter((line) => line.sku === sku))
    .flatMap(({ lots = [] }) => lots);
  const sum = (lots: readonly LotGoods[]) =>
    lots.reduce((all, one) => all + (one.lot === lot ? one.quantity : 0), 0);
  return sum(went) - sum(back);
}

function onlyOne(went: readonly LotGoods[], sku: string, quantity: number, pointer: string) {
  const [lot, ...more] = new Set(went.map((one) => one.lot));
  if (!lot || more.length > 0)
    throw fieldProblem(pointer, say('must name the lots: {sku} is kept by them', { sku }));
  return [{ lot, quantity }];
}
