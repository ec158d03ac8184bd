import { findProducts, inStockUnit, type Product } from '../../catalog/index.ts';
import type { Handler } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { newId } from '../../shared/ids.ts';
import { giveReference } from '../../shared/references.ts';
import { getSettings, warehouseCodes } from '../../shared/settings.ts';
import { plusSeconds } from '../../shared/time.ts';
import { assertAtOnce } from '../at-once.ts';
import { assertAdjustable, levelNow } from '../rules.ts';
import { lotsInStockUnit } from '../said.ts';
import { booked } from './booking.ts';
import type { AdjustmentInput } from './model.ts';
import type { adjustmentRoutes } from './routes.ts';
import { askedFor, isAbove } from './rules.ts';
import { adjustments } from './store.ts';

/** Changes what is on hand, or enters what is there at the start; what is too much for one person only waits. */
export const adjustStock: Handler<typeof adjustmentRoutes.adjustStock> = async ({
  body: said,
  caller,
  at,
}) => {
  const product = (await findProducts([said.sku])).get(said.sku);
  const body = inUnitOfStock(said, product);
  assertAdjustable(body, product, warehouseCodes());
  const { approveAbove, adjustmentsWait } = getSettings().counts;
  const { kind, reason, reference = 'adjustment' } = body;
  const by = actorOf(caller);
  const id = newId('mov', at);
  const done = await booked(body, product, { id, kind, reason, reference, at, by });
  if (kind === 'opening' || !isAbove(product, body, approveAbove)) {
    const given = giveReference('adjustment', id, { after: body.reference });
    return { body: done.level, writes: assertAtOnce([...done.writes, ...given], '/lots') };
  }
  const asked = askedFor(body, { at, by, until: plusSeconds(at, adjustmentsWait) });
  return {
    body: { ...levelNow(body, done.before), adjustment: asked },
    writes: [adjustments.create(asked), ...giveReference('adjustment', asked.id, { after: body.reference })],
  };
};

function inUnitOfStock(said: AdjustmentInput, product: Product | undefined): AdjustmentInput {
  const change = product && inStockUnit(product, { quantity: said.change, unit: said.unit }, '/change');
  const lots = product && said.lots && lotsInStockUnit(said.lots, product, said.unit, '/lots');
  return { ...said, lots, change: change ?? said.change };
}
