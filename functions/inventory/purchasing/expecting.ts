import { patched } from '../../shared/patch.ts';
import { conflict } from '../../shared/problem.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { sumBySku } from '../cover.ts';
import { expectMore } from '../stock.ts';
import type { PurchaseOrder, PurchaseOrderPatch } from './model.ts';
import { OPEN } from './open.ts';
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

/** What is owed and should have come. */
export const isLate = ({ status, expectedAt }: PurchaseOrder, at: string): boolean =>
  isOwed(status) && expectedAt < at;

/** @throws Problem conflict when another day is told for what no longer comes */
export function changed(po: PurchaseOrder, patch: PurchaseOrderPatch, at: string): PurchaseOrder {
  const after = patched({ ...po, updatedAt: at }, patch);
  if (after.expectedAt !== po.expectedAt && !OPEN.includes(po.status))
    throw conflict(
      say('This purchase order is {status}; nothing of it is expected.', { status: say(po.status) }),
    );
  return after;
}
