import { allowsQuantity, inStockUnit, type Product } from '../../catalog/index.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { OrderLineInput } from '../model.ts';
import type { PriceableLine, Terms } from './terms.ts';

/** A line with its product, in the unit that it is priced in. */
export interface Measured {
  input: PriceableLine;
  product: Product;
  quantity: Thousandths;
}

/** @throws Problem unprocessable naming the field */
export function measure(input: PriceableLine, index: number, terms: Terms): Measured {
  const product = findProduct(input, index, terms);
  return { input, product, quantity: quantityOf(input, product, `/lines/${index}/quantity`) };
}

/** How much of a line's product the whole order asks for that nobody priced by hand: who wants it on two days buys no less. */
export const together = ({ product }: Measured, all: readonly Measured[]): Thousandths => {
  const isOne = (one: Measured) => one.product.sku === product.sku && !one.input.unitPrice;
  return all.reduce((total, one) => total + (isOne(one) ? one.quantity : 0), 0);
};

function findProduct({ sku }: OrderLineInput, index: number, { products }: Terms): Product {
  const product = products.get(sku);
  if (product?.active) return product;
  throw fieldProblem(`/lines/${index}/sku`, say('{sku} is no product on sale', { sku }));
}

/** In the unit that it is priced in. */
function quantityOf(input: OrderLineInput, product: Product, pointer: string): Thousandths {
  const quantity = inStockUnit(product, input, pointer);
  if (allowsQuantity(product, quantity)) return quantity;
  throw fieldProblem(
    pointer,
    say('{quantity} has more decimals than {sku} is sold in ({decimals})', {
      quantity: formatQuantity(quantity),
      sku: product.sku,
      decimals: product.quantityDecimals,
    }),
  );
}
