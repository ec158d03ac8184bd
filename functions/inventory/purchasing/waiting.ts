import { inTurn } from './allocating.ts';
import type { Waiter } from './exchanging.ts';
import type { Peg, PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';

const isWaiting = ({ quantity, received }: Peg): boolean => quantity > received;

/** Whoever waits for a product by any of these purchase orders, each once, in turn. */
export function waitersFor(sku: string, pos: readonly PurchaseOrder[]): Waiter[] {
  const pegs = pos
    .filter(isOpen)
    .flatMap(({ lines }) => lines.filter((line) => line.sku === sku).flatMap((line) => line.pegs));
  const each = Map.groupBy(pegs.filter(isWaiting), ({ orderId, part }) => `${orderId} ${part}`);
  return inTurn([...each.values()].flatMap(([first]) => first ?? []));
}

/** The products that more is waited for than before. */
export function newlyWaited(before: PurchaseOrder | undefined, after: PurchaseOrder): string[] {
  if (!isOpen(after)) return [];
  const waited = (po: PurchaseOrder | undefined, sku: string) =>
    (po?.lines ?? [])
      .filter((line) => line.sku === sku)
      .flatMap(({ pegs }) => pegs)
      .reduce((sum, { quantity, received }) => sum + quantity - received, 0);
  const skus = [...new Set(after.lines.map(({ sku }) => sku))];
  return skus.filter((sku) => waited(after, sku) > waited(before, sku));
}

/** Components that were set aside for it and are free again. */
export const componentsFreed = (before: PurchaseOrder | undefined, after: PurchaseOrder): string[] =>
  (after.components ?? [])
    .filter(({ sku, reserved, consumed }) => {
      const was = before?.components?.find((one) => one.sku === sku);
      return was !== undefined && reserved + consumed < was.reserved + was.consumed;
    })
    .map(({ sku }) => sku);
