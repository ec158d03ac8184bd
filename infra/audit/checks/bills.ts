import { leadsTo } from '../../../functions/catalog/making.ts';
import type { Check } from '../violation.ts';

/** Every component is a product, and nothing is made of itself. */
export const bills: Check = function* ({ products }) {
  const known = new Map(products.map((one) => [one.sku, one]));
  for (const { sku, components = [] } of products)
    for (const part of components) {
      if (!known.has(part.sku)) yield { about: sku, says: `is made of ${part.sku}, which is no product` };
      if (leadsTo(part.sku, sku, known)) yield { about: sku, says: `is made of ${part.sku}, and that of it` };
    }
};
