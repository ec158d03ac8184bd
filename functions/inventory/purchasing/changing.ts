import { assertDecimals, findProducts, inStockUnit, type Product } from '../../catalog/index.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { adding } from './adding.ts';
import { asOrdered } from './as-ordered.ts';
import type { PurchaseOrderPatch } from './changing-model.ts';
import { type Choice, withChoices } from './choosing.ts';
import type { PurchaseOrder } from './model.ts';

type Said = NonNullable<PurchaseOrderPatch['lines']>[number];

/**
 * A purchase order of which somebody says what is to be ordered: other quantities and prices, and lines more.
 * @throws Problem conflict when it is no draft, unprocessable naming the line that can't be so
 */
export async function withLinesAs(
  po: PurchaseOrder,
  said: readonly Said[],
  at: string,
): Promise<PurchaseOrder> {
  if (!said.some(isToBuy)) return po;
  if (po.status !== 'draft')
    throw conflict(
      say('This purchase order is {status}; only of a draft quantities and prices can be changed.', {
        status: say(po.status),
      }),
    );
  const products = await findProducts([...said, ...po.lines.slice(0, 1)].map(({ sku }) => sku));
  const known = asOrdered(po, products);
  const choices = said.map((one, i) => choiceOf(one, known.get(one.sku), `/lines/${i}`));
  return withChoices(await adding(po, choices, products, at), choices, at);
}

const isToBuy = ({ quantity, unit, price }: Said): boolean =>
  quantity !== undefined || unit !== undefined || price !== undefined;

/** In the units of stock. */
function choiceOf(said: Said, product: Product | undefined, pointer: string): Choice & Pick<Said, 'unit'> {
  if (said.quantity === undefined) {
    if (said.unit) throw fieldProblem(`${pointer}/quantity`, say('must be said where there is a unit'));
    return said;
  }
  if (!product) return said;
  const of = { quantity: said.quantity, unit: said.unit };
  const quantity = inStockUnit(product, of, `${pointer}/quantity`);
  assertDecimals(`${pointer}/quantity`, product, quantity);
  return { ...said, quantity };
}
