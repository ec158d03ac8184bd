import { assertNoLots, assertSum } from '../../inventory/index.ts';
import type { LotGoods } from '../../shared/lots.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { lotsOf, type Shipment } from '../../shipping/index.ts';
import type { InspectionInput } from './model.ts';

type Said = InspectionInput['lines'][number];

/**
 * Which lots of what is restocked come back, by SKU: those that are named, or the only one that went out. It is the
 * shipment that knows how much of each did and is back, whichever of its returns that came with.
 * @throws Problem unprocessable
 */
export const restockedLots = (shipment: Shipment, { lines }: InspectionInput): Map<string, LotGoods[]> =>
  new Map(
    lines.flatMap((line, i): [string, LotGoods[]][] => {
      const lots = lotsBack(shipment, line, `/lines/${i}/lots`);
      return lots ? [[line.sku, lots]] : [];
    }),
  );

function lotsBack(shipment: Shipment, { sku, restocked = 0, lots: named }: Said, pointer: string) {
  const went = lotsOf(shipment, [{ sku }]).get(sku);
  if (!went) assertNoLots(named, pointer);
  if (!went || (restocked === 0 && !named)) return undefined;
  const all = named ?? onlyOne(went, sku, restocked, pointer);
  assertSum(all, restocked, pointer);
  return all.map(({ lot, quantity }, i): LotGoods => {
    const found = went.find((one) => one.lot === lot);
    if (!found) throw fieldProblem(`${pointer}/${i}/lot`, say('did not go out with this shipment'));
    if (quantity > found.quantity - backOf(shipment, sku, lot))
      throw fieldProblem(`${pointer}/${i}/quantity`, say('is more than there is of it'));
    return { ...found, quantity };
  });
}

const backOf = ({ restocked = [] }: Shipment, sku: string, lot: string): number =>
  restocked.find((one) => one.sku === sku && one.lot === lot)?.quantity ?? 0;

function onlyOne(went: readonly LotGoods[], sku: string, quantity: number, pointer: string) {
  const [only, ...more] = went;
  if (!only || more.length > 0)
    throw fieldProblem(pointer, say('must name the lots: {sku} is kept by them', { sku }));
  return [{ lot: only.lot, quantity }];
}
