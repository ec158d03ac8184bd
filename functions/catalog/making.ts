import { fieldProblem } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Product } from './model.ts';
import { assertDecimals } from './rules.ts';

type Bills = ReadonlyMap<string, Pick<Product, 'sku' | 'components'>>;

/**
 * @param beneath what its bill of materials leads to
 * @throws Problem unprocessable naming the component that is no product, is made of this one, or comes in other steps
 */
export function assertMakeable(
  { sku, components = [] }: Pick<Product, 'sku' | 'components'>,
  beneath: ReadonlyMap<string, Product>,
): void {
  for (const [i, part] of components.entries()) {
    if (leadsTo(part.sku, sku, beneath))
      throw fieldProblem(`/components/${i}/sku`, say('is itself made of {sku}', { sku }));
    const product = beneath.get(part.sku);
    if (!product) throw fieldProblem(`/components/${i}/sku`, say('is no product'));
    assertDecimals(`/components/${i}/quantity`, product, part.quantity);
  }
}

/** Whether a product is another, or made of it at any depth. */
export function leadsTo(from: string, sku: string, bills: Bills): boolean {
  const seen = new Set<string>();
  const todo = [from];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next === sku) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    todo.push(...(bills.get(next)?.components ?? []).map((part) => part.sku));
  }
  return false;
}
