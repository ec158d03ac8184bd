import { findProducts, inStockUnit } from '../catalog/index.ts';
import type { Handler } from '../shared/http/call.ts';
import { actorOf } from '../shared/http/caller.ts';
import { newId } from '../shared/ids.ts';
import { Problem } from '../shared/problem.ts';
import { giveReference } from '../shared/references.ts';
import { warehouseCodes } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import type { AdjustmentInput } from './adjustment-model.ts';
import { assertAtOnce } from './at-once.ts';
import { adjustLots } from './lots/adjusting.ts';
import type { LotsChange } from './lots/changing.ts';
import type { routes } from './routes.ts';
import { assertAdjustable, levelAfter, notAvailable } from './rules.ts';
import { lotsInStockUnit } from './said.ts';
import { adjust, type Cause, open } from './stock.ts';
import { levelsOf } from './store.ts';

/** Changes what is on hand, or enters what is there at the start. */
export const adjustStock: Handler<typeof routes.adjustStock> = async ({ body: said, caller, at }) => {
  const product = (await findProducts([said.sku])).get(said.sku);
  const change = product && inStockUnit(product, { quantity: said.change, unit: said.unit }, '/change');
  const lots = product && said.lots && lotsInStockUnit(said.lots, product, said.unit, '/lots');
  const body = { ...said, lots, change: change ?? said.change };
  assertAdjustable(body, product, warehouseCodes());
  const [before] = await levelsOf([body.sku], [body.warehouse]);
  const { kind, reason, reference = 'adjustment' } = body;
  const id = newId('mov', at);
  const cause = { id, kind, reason, reference, at, by: actorOf(caller) };
  const byLot = await adjustLots(body, product, before, at);
  return {
    body: levelAfter(body, before, byLot),
    writes: assertAtOnce(
      [...movementOf(body, byLot, cause), ...giveReference('adjustment', id, { after: body.reference })],
      '/lots',
    ),
  };
};

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
