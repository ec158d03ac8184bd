import { type Product, type Supply, suppliesOfProduct } from '../../catalog/index.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { recordOf } from '../suppliers/lead.ts';
import type { Supplier } from '../suppliers/model.ts';
import { supplierOf } from '../suppliers/store.ts';
import { type Supplies, sourceOf } from './drafting.ts';
import type { PurchaseOrder } from './model.ts';
import { suppliesOf } from './procuring.ts';
import type { Chosen } from './stocking.ts';

/** Of whom somebody orders: a supplier that is named, or whom the products name; or our own works. */
export interface Source {
  kind?: PurchaseOrder['kind'] | undefined;
  supplier?: string | undefined;
}

/** What can be had of a source. */
export interface Offer {
  source: Source;
  /** As it is had of that source. */
  supplies: Supplies;
  /** What that source brings by terms and prices that aren't on record: the product names others, or our works. */
  unusual: ReadonlySet<string>;
}

/** @throws Problem unprocessable naming the supplier that is none, or isn't asked */
export async function offerOf(source: Source, products: ReadonlyMap<string, Product>): Promise<Offer> {
  const { kind, supplier } = source;
  const usual = await suppliesOf(products);
  if (!supplier) return { source, supplies: usual, unusual: new Set() };
  if (kind === 'production')
    throw fieldProblem('/supplier', say('must be left out: it is made in our own works'));
  const record = await supplierOf({ supplier });
  // A name without a record is good enough to buy by, as it is for products.
  if (!record && supplier.startsWith('sup_')) throw fieldProblem('/supplier', say('is no supplier'));
  const had = [...products].map(([sku, raw]) => {
    const product = usual.products.get(sku) ?? raw;
    const own = suppliesOfProduct(product).find((supply) => brings(supplier, record, supply, usual));
    return { sku, product, own };
  });
  const asHad = had.map(({ sku, product, own }) => {
    const supply = own ? { ...own, supplier } : supplyOf(supplier, record, product);
    return [sku, { ...product, supply }] as const;
  });
  const suppliers = record ? new Map([...usual.suppliers, [supplier, record]]) : usual.suppliers;
  return {
    source: { supplier, kind: 'purchase' },
    supplies: { products: new Map([...usual.products, ...asHad]), suppliers },
    unusual: new Set(had.flatMap(({ sku, own }) => (own ? [] : [sku]))),
  };
}

/** Whether the product is bought of that supplier by these terms, or of whoever is named. */
const brings = (supplier: string, record: Supplier | undefined, own: Supply, { suppliers }: Supplies) =>
  own.kind === 'purchase' &&
  ((own.supplier ?? supplier) === supplier ||
    (record !== undefined && recordOf(own, suppliers)?.id === record.id));

const supplyOf = (supplier: string, record: Supplier | undefined, { supply }: Product): Supply => ({
  kind: 'purchase',
  supplier,
  leadTimeDays: record?.leadTimeDays ?? supply.leadTimeDays,
});

/**
 * @param beside what else is on the purchase order, which has one source
 * @throws Problem unprocessable naming the line that can't be had of it, or has no price of another supplier
 */
export function assertOffered(
  { source: { kind }, supplies, unusual }: Offer,
  { sku, price }: Chosen,
  beside: string,
  pointer: string,
): void {
  const product = supplies.products.get(sku);
  if (!product) throw fieldProblem(`${pointer}/sku`, say('is no product'));
  if (kind && product.supply.kind !== kind)
    throw fieldProblem(
      `${pointer}/sku`,
      kind === 'production'
        ? say('is not made in our own works')
        : say('is made in our own works: name the supplier that is to bring it'),
    );
  if (sourceOf(sku, supplies) !== sourceOf(beside, supplies))
    throw fieldProblem(
      `${pointer}/sku`,
      say('comes from elsewhere than the rest: order it by itself, or name the supplier'),
    );
  if (unusual.has(sku) && !price)
    throw fieldProblem(`${pointer}/price`, say('must be said: the one on record is not of this supplier'));
}
