import type { Thousandths } from '../../shared/quantity.ts';
import type { Demand } from '../cover.ts';
import type { Ingredient } from './ingredient-model.ts';
import { outstandingOf } from './making.ts';
import type { PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';
import { COMPONENTS } from './pegs.ts';
import { arrivedFor, outstandingFor } from './rules.ts';

/**
 * What brings a production order's components nearer to what it needs: it takes over what came in for it, leaves what it
 * needs no more (on the way first, since a draft may shrink), sets free what it has too much of, reserves what is
 * there, and has the rest bought or made.
 */
export type Move =
  | { kind: 'take'; source: PurchaseOrder; goods: Demand[] }
  | { kind: 'leave'; source: PurchaseOrder; goods: Demand[] }
  | { kind: 'free' | 'reserve'; goods: Demand[] }
  | { kind: 'buy'; goods: Demand[] };

/**
 * @param sources where its components are bought or made
 * @param available of each SKU in its warehouse
 * @returns nothing when all is as it should be
 */
export function nextMove(
  po: PurchaseOrder,
  sources: readonly PurchaseOrder[],
  available: ReadonlyMap<string, Thousandths>,
): Move | undefined {
  const each = (quantity: (one: Ingredient) => Thousandths): Demand[] =>
    (po.components ?? [])
      .map((one) => ({ sku: one.sku, quantity: quantity(one) }))
      .filter((goods) => goods.quantity > 0);
  const ofSource = (kind: 'take' | 'leave', goodsOf: (source: PurchaseOrder) => Demand[]): Move | undefined =>
    sources
      .toSorted(lastFirst)
      .map((source): Move => ({ kind, source, goods: goodsOf(source) }))
      .find(({ goods }) => goods.length > 0);
  const own = (kind: 'free' | 'reserve' | 'buy', goods: Demand[]): Move | undefined =>
    goods.length > 0 ? { kind, goods } : undefined;
  const coming = ({ sku }: Ingredient) =>
    sources.filter(isOpen).reduce((sum, source) => sum + owedBy(source, po, sku), 0);
  const lacking = (one: Ingredient) => outstandingOf(po, one) - one.reserved - coming(one);
  const reservable = (one: Ingredient) => Math.min(lacking(one), available.get(one.sku) ?? 0);
  return (
    ofSource('take', (source) => arrivedFor(source, po.id, COMPONENTS)) ??
    ofSource('leave', (source) =>
      each((one) => {
        const owed = owedBy(source, po, one.sku);
        return isOpen(source) ? Math.min(owed, -lacking(one)) : owed;
      }),
    ) ??
    own(
      'free',
      each((one) => one.reserved - outstandingOf(po, one)),
    ) ??
    own('reserve', each(reservable)) ??
    own('buy', each(lacking))
  );
}

/** Of what is left first: a draft, then what comes last. */
export const lastFirst = (a: PurchaseOrder, b: PurchaseOrder): number =>
  Number(b.status === 'draft') - Number(a.status === 'draft') || b.expectedAt.localeCompare(a.expectedAt);

/** What hasn't come in yet of a component, whether it still will or not. */
const owedBy = (source: PurchaseOrder, { id }: PurchaseOrder, sku: string): Thousandths =>
  outstandingFor(source, id, COMPONENTS, sku);
