import { assertAtOnce, bringLots, type Goods, sumBySku } from '../../inventory/index.ts';
import { keys } from '../../shared/keys.ts';
import type { LotGoods } from '../../shared/lots.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Actor } from '../../shared/timeline.ts';
import { shipments, withRestocked } from '../../shipping/index.ts';
import { creditReturned } from '../crediting.ts';
import { inWords } from '../parts.ts';
import { restockGoods } from '../restocking.ts';
import { changed } from './changing.ts';
import { inspected, type Judged, judge } from './inspecting.ts';
import { restockedLots } from './lots.ts';
import type { GoodsReturn, InspectionInput } from './model.ts';
import { returns } from './store.ts';

/** What is good becomes stock, and all that was looked at is credited, in one transaction. */
export async function inspect(id: string, input: InspectionInput, at: string, by: Actor) {
  const before = await returns.get(keys.return(id));
  const judged = judge(before, input);
  const { orderId, shipmentId } = before;
  const { note, order, writes } = await creditReturned(
    orderId,
    { shipmentId, lines: judged.credited },
    at,
    by,
  );
  const shipment = await shipments.get(keys.shipment(shipmentId));
  const back = restockedLots(shipment, input);
  const lines = foundOf(input, back);
  const after = inspected(before, judged, { at, by, creditNoteId: note.id, lines }, getSettings().returns);
  const stock = goodsOf(before, judged);
  const lots = await bringLots(before.warehouse, back, at);
  const cause = {
    kind: 'return' as const,
    reason: before.reason,
    reference: id,
    at,
    by,
    orderedAt: order.placedAt,
  };
  const data = { creditNoteId: note.id, restocked: inWords(stock) };
  const { body, writes: all } = changed(after, { type: 'return-inspected', at, by, data }, [
    ...writes,
    ...(await restockGoods(orderId, stock, lots, cause)),
    ...(back.size > 0 ? [shipments.replace(withRestocked(shipment, back, at))] : []),
  ]);
  return { body, writes: assertAtOnce(all, '/lines') };
}

/** What was found, with the lots that are stock again. */
export const foundOf = ({ lines }: InspectionInput, back: ReadonlyMap<string, LotGoods[]>) =>
  lines.map(({ restocked = 0, scrapped = 0, lots: _, unit: __, ...line }) => {
    const lots = back.get(line.sku);
    return { ...line, restocked, scrapped, ...(lots ? { lots } : {}) };
  });

const goodsOf = ({ lines, warehouse }: GoodsReturn, { restocked }: Judged): Goods[] =>
  sumBySku(lines.map(({ lineNo, sku }) => ({ sku, quantity: restocked.get(lineNo) ?? 0 })))
    .filter(({ quantity }) => quantity > 0)
    .map((goods) => ({ ...goods, warehouse }));
