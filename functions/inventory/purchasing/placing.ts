import { assertDecimals, findProducts, inStockUnit, type Product } from '../../catalog/index.ts';
import { assertForeseen } from '../../shared/future.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { warehouseCodes } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { assertWarehouse } from '../rules.ts';
import { allOnSaid } from './days.ts';
import type { PurchaseOrder } from './model.ts';
import type { PurchaseOrderInput } from './placing-model.ts';
import { assertOffered, offerOf } from './source.ts';
import { type Chosen, stockDraft } from './stocking.ts';

type Said = PurchaseOrderInput['lines'][number];

/**
 * A draft for stock of what a buyer wants, as much as he says: whoever orders less than the supplier's minimum, or a
 * box that isn't whole, has spoken with the supplier, and what is added later is held to the terms again.
 * @throws Problem unprocessable naming the field that can't be meant
 */
export async function placed(input: PurchaseOrderInput, at: string): Promise<PurchaseOrder> {
  const { warehouse, lines, expectedAt, reference, notes, ...source } = input;
  assertWarehouse('/warehouse', warehouse, warehouseCodes());
  assertForeseen('/expectedAt', expectedAt, at);
  const products = await findProducts(lines.map(({ sku }) => sku));
  const goods = lines.map((line, i) => meant(line, products.get(line.sku), `/lines/${i}`));
  const offer = await offerOf(source, products);
  for (const [i, one] of goods.entries()) assertOffered(offer, one, goods[0]?.sku ?? one.sku, `/lines/${i}`);
  const draft = stockDraft(goods, offer.supplies, { warehouse, at });
  return {
    ...(expectedAt ? allOnSaid(draft, expectedAt) : draft),
    ...(reference ? { reference } : {}),
    ...(notes ? { notes } : {}),
  };
}

/** What was said of a product, in the stock's unit. @throws Problem unprocessable */
export function meant(said: Said, product: Product | undefined, pointer: string): Chosen {
  if (!product) throw fieldProblem(`${pointer}/sku`, say('is no product'));
  const quantity = inStockUnit(product, said, `${pointer}/quantity`);
  assertDecimals(`${pointer}/quantity`, product, quantity);
  return { ...said, quantity };
}
