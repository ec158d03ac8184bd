import { patched } from '../../shared/patch.ts';
import type { Write } from '../../shared/table.ts';
import { dayIn, plusDays } from '../../shared/time.ts';
import { sumBySku } from '../cover.ts';
import { expectMore } from '../stock.ts';
import type { PurchaseOrderPatch } from './changing-model.ts';
import { firstDay } from './days.ts';
import { withDaysSaid } from './days-said.ts';
import type { PurchaseOrder } from './model.ts';
import { freeOf, isOwed } from './rules.ts';

/** A purchase order before and after. */
export interface Changed {
  before?: PurchaseOrder | undefined;
  after: PurchaseOrder;
}

/** What a change of a purchase order changes in what is on the way as free stock. */
export const expectChange = (before: PurchaseOrder | undefined, after: PurchaseOrder): Write[] =>
  expectChanges(after.warehouse, [{ before, after }]);

/** The same of several for one warehouse, of each product once. */
export function expectChanges(warehouse: string, changed: readonly Changed[]): Write[] {
  const changes = changed.flatMap(({ before, after }) =>
    [...new Set([...(before?.lines ?? []), ...after.lines].map((l) => l.sku))].map((sku) => ({
      sku,
      quantity: freeOf(after, sku) - (before ? freeOf(before, sku) : 0),
    })),
  );
  return sumBySku(changes)
    .filter(({ quantity }) => quantity !== 0)
    .map((goods) => expectMore({ ...goods, warehouse }));
}

/** A draft counts as on the way, so that one which nobody sends is missed. */
const SENT_WITHIN_DAYS = 1;

/** When something should have happened to it: the first of what is owed has come, or a draft is sent. */
export function dueAt(po: PurchaseOrder): string | undefined {
  if (isOwed(po.status)) return firstDay(po);
  return po.status === 'draft' ? plusDays(po.createdAt, SENT_WITHIN_DAYS) : undefined;
}

/** What should have come or been sent by then, all or some of it; the day on which it is expected counts whole. */
export function isLate(po: PurchaseOrder, at: string, timeZone: string): boolean {
  const due = dueAt(po) ?? at;
  return po.status === 'draft' ? due < at : dayIn(timeZone, due) < dayIn(timeZone, at);
}

/** @throws Problem conflict when another day is told for what no longer comes, unprocessable when it can't be meant */
export function changed(
  po: PurchaseOrder,
  { expectedAt, lines, supplier: _, ...patch }: PurchaseOrderPatch,
  at: string,
): PurchaseOrder {
  return withDaysSaid(patched({ ...po, updatedAt: at }, patch), { expectedAt, lines }, at);
}
