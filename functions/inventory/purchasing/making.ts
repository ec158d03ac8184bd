import Big from 'big.js';
import type { Product } from '../../catalog/index.ts';
import { MOST_TOLD, type Thousandths } from '../../shared/quantity.ts';
import type { Demand } from '../cover.ts';
import type { Ingredient } from './ingredient-model.ts';
import type { PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';

/** What so many units take of a component, raised to what it can be told apart in: of screws no half one. */
export function neededFor(
  units: Thousandths,
  { perUnit, quantityDecimals }: Pick<Ingredient, 'perUnit' | 'quantityDecimals'>,
): Thousandths {
  const step = 10 ** (3 - quantityDecimals);
  const exact = Big(units).times(perUnit).div(1000);
  return Math.min(MOST_TOLD, exact.div(step).round(0, Big.roundUp).times(step).toNumber());
}

/** What is needed of each component for one unit, as it is now. */
export function ingredientsOf(
  product: Product | undefined,
  products: ReadonlyMap<string, Product>,
): Ingredient[] | undefined {
  if (product?.supply.kind !== 'production') return undefined;
  return product.components?.map(({ sku, quantity }) => {
    const { quantityDecimals = 3, tracked } = products.get(sku) ?? {};
    const kept = { quantityDecimals, ...(tracked ? { tracked } : {}) };
    return { sku, perUnit: quantity, ...kept, reserved: 0, consumed: 0, missing: 0 };
  });
}

/** Whether it is made as the product's bill of materials says now. */
export const isMadeOf = ({ components }: PurchaseOrder, now: readonly Ingredient[] | undefined): boolean =>
  billOf(components) === billOf(now);

const billOf = (all: readonly Ingredient[] = []): string =>
  all.map(({ sku, perUnit, quantityDecimals }) => `${sku} ${perUnit} ${quantityDecimals}`).join();

/** All that was made; what came out damaged has taken components, too. */
export const madeOf = ({ receipts }: PurchaseOrder): Thousandths =>
  receipts.flatMap((r) => r.lines).reduce((sum, l) => sum + l.quantity + (l.damaged ?? 0), 0);

function unitsOf(po: PurchaseOrder): Thousandths {
  const made = madeOf(po);
  if (!isOpen(po)) return made;
  return po.lines.reduce((sum, { quantity, received }) => sum + Math.max(0, quantity - received), made);
}

/** What will yet be used up of a component. */
export const outstandingOf = (po: PurchaseOrder, one: Ingredient): Thousandths =>
  neededFor(unitsOf(po), one) - one.consumed;

/** A production order that tells what it needs now, after whatever was changed of it. */
export function withNeeds(po: PurchaseOrder): PurchaseOrder {
  const components = po.components?.map((one) => ({
    ...one,
    missing: Math.max(0, outstandingOf(po, one) - one.reserved),
  }));
  return components ? { ...po, components, ready: components.every((one) => one.missing === 0) } : po;
}

/** What was used up of a component, and how much of that had been set aside. */
export interface Used extends Demand {
  held: Thousandths;
  /** What stays set aside. */
  rest: Thousandths;
  tracked?: Ingredient['tracked'];
}

/** Takes off what was used up by what a receipt has added. */
export function useUp(po: PurchaseOrder): { po: PurchaseOrder; used: Used[] } {
  if (!po.components) return { po, used: [] };
  const made = madeOf(po);
  const spent = po.components.map((one) => {
    const quantity = neededFor(made, one) - one.consumed;
    const held = Math.min(one.reserved, quantity);
    const rest = one.reserved - held;
    const after = { ...one, reserved: rest, consumed: one.consumed + quantity };
    return { after, used: { sku: one.sku, quantity, held, rest, tracked: one.tracked } };
  });
  return {
    po: withNeeds({ ...po, components: spent.map(({ after }) => after) }),
    used: spent.map(({ used }) => used).filter(({ quantity }) => quantity > 0),
  };
}
