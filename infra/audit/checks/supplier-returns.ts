import type { PurchaseOrder } from '../../../functions/inventory/purchasing/model.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { type Sums, sumBy } from '../figures.ts';
import type { Check, Finding } from '../violation.ts';

/** What went back of a purchase order is what it says, left the stock unless it had before, and came in by it at all. */
export const supplierReturns: Check = function* ({ purchaseOrders, movements }) {
  const moved = sumBy(
    movements.filter((m) => m.kind === 'supplier-return'),
    (m) => `${m.reference} ${m.sku}`,
    (m) => -m.change,
  );
  const known = new Set(purchaseOrders.flatMap(({ id, lines }) => lines.map(({ sku }) => `${id} ${sku}`)));
  for (const about of moved.names())
    if (!known.has(about)) yield { about, says: `${q(moved.of(about))} went back and did not come by it` };
  for (const po of purchaseOrders) yield* ofLines(po, moved);
};

function* ofLines(po: PurchaseOrder, moved: Sums): Iterable<Finding> {
  const back = (which: (one: NonNullable<PurchaseOrder['returns']>[number]) => boolean) =>
    sumBy(
      (po.returns ?? []).filter(which).flatMap(({ lines }) => lines),
      ({ sku }) => sku,
      ({ quantity }) => quantity,
    );
  const all = back(() => true);
  const again = back(({ replace }) => replace);
  const stock = back(({ offBooks }) => !offBooks);
  for (const { sku, received, returned = 0, owedAgain = 0 } of po.lines) {
    const about = `${po.id} ${sku}`;
    if (returned !== all.of(sku) || stock.of(sku) !== moved.of(about))
      yield {
        about,
        says: `${q(returned)} returned, ${q(all.of(sku))} booked, ${q(stock.of(sku))} of stock and ${q(moved.of(about))} moved`,
      };
    if (owedAgain !== again.of(sku))
      yield { about, says: `${q(owedAgain)} is owed again and ${q(again.of(sku))} is to be` };
    if (returned > received) yield { about, says: `${q(received)} received and ${q(returned)} returned` };
  }
  yield* ofLots(po);
}

function* ofLots({ id, receipts, returns = [] }: PurchaseOrder): Iterable<Finding> {
  const lotsOf = (all: readonly Pick<PurchaseOrder['receipts'][number], 'lines'>[]) =>
    sumBy(
      all.flatMap(({ lines }) => lines.flatMap(({ sku, lots = [] }) => lots.map((lot) => ({ sku, ...lot })))),
      ({ sku, lot }) => `${sku} ${lot}`,
      ({ quantity }) => quantity,
    );
  const [came, back] = [lotsOf(receipts), lotsOf(returns)];
  for (const lot of back.names())
    if (back.of(lot) > came.of(lot))
      yield { about: `${id} ${lot}`, says: `${q(came.of(lot))} came in and ${q(back.of(lot))} went back` };
}
