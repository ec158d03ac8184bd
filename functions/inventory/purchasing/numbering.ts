import { countUp, numberIn } from '../../shared/count-up.ts';
import { keys } from '../../shared/keys.ts';
import { giveReference } from '../../shared/references.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { yearIn } from '../../shared/time.ts';
import type { PurchaseOrder } from './model.ts';
import { findByLines } from './on-order.ts';
import { purchaseOrders } from './store.ts';

const SERIES = 'PO';

/** With the next number of the year, e.g. PO-2026-000042. Of what is not written in the end the number is left out. */
export async function numbered(po: PurchaseOrder): Promise<PurchaseOrder> {
  const year = yearIn(getSettings().timeZone, po.createdAt);
  const n = await countUp(keys.series(SERIES, year));
  return { ...po, number: numberIn(`${SERIES}-${year}`, n) };
}

/** A new purchase order, found by its number and by each of its lines. */
export const putOrder = (po: PurchaseOrder): Write[] => [
  purchaseOrders.create(po),
  ...findByLines(undefined, po),
  ...giveReference('purchase-order-number', po.id, { after: po.number, field: 'number' }),
];
