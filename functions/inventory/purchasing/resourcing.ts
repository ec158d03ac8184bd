import { findProducts, type Product } from '../../catalog/index.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { PurchaseOrderPatch } from './changing-model.ts';
import { withDays } from './days.ts';
import { dueOf, newLine, type Supplies, sourceNamed } from './drafting.ts';
import type { PurchaseOrder, PurchaseOrderLine } from './model.ts';
import { type Offer, offerOf } from './source.ts';
import { ordering, quantityOf } from './terms.ts';

type Said = NonNullable<PurchaseOrderPatch['lines']>[number];

/**
 * A draft that is bought of another supplier, by its terms and on its days: whoever waits keeps his place, and what
 * somebody chose to order stands. Whoever had agreed to it agreed to another.
 * @param said what is said of lines beside, which may give prices that aren't on record
 * @throws Problem conflict when it is no draft, unprocessable naming the supplier that can't be, or what it has no price for
 */
export async function withSupplier(
  po: PurchaseOrder,
  supplier: string | undefined,
  said: readonly Said[],
  at: string,
): Promise<PurchaseOrder> {
  if (!supplier || supplier === po.supplierId || supplier === po.supplier) return po;
  assertMovable(po);
  const products = await findProducts([...po.lines, ...said].map(({ sku }) => sku));
  assertKnown(said, products);
  const offer = await offerOf({ supplier }, products);
  const after = namedAs(po, supplier, offer.supplies);
  if (sourceNamed(after) === sourceNamed(po)) return po;
  assertPriced(po, offer, said);
  const lines = po.lines.map((line) => had(line, offer.supplies, at));
  return withDays({ ...after, lines });
}

function assertMovable({ status, kind }: PurchaseOrder): void {
  if (status !== 'draft')
    throw conflict(
      say('This purchase order is {status}; only a draft can go to another supplier.', {
        status: say(status),
      }),
    );
  if (kind === 'production')
    throw fieldProblem('/supplier', say('must be left out: it is made in our own works'));
}

function namedAs(
  { approval: _, supplierId: __, ...po }: PurchaseOrder,
  supplier: string,
  { suppliers }: Supplies,
): PurchaseOrder {
  const record = suppliers.get(supplier);
  return record ? { ...po, supplier: record.name, supplierId: record.id } : { ...po, supplier };
}

function assertKnown(said: readonly Said[], products: ReadonlyMap<string, Product>): void {
  const unknown = said.findIndex(({ sku }) => !products.has(sku));
  if (unknown >= 0) throw fieldProblem(`/lines/${unknown}/sku`, say('is no product'));
}

function assertPriced({ lines }: PurchaseOrder, { unusual }: Offer, said: readonly Said[]): void {
  const isPriced = (sku: string) => said.some((one) => one.sku === sku && one.price);
  const line = lines.find(({ sku, quantity }) => quantity > 0 && unusual.has(sku) && !isPriced(sku));
  if (line)
    throw fieldProblem(
      '/supplier',
      say('is not on record for {sku}: name a price for it in lines', { sku: line.sku }),
    );
}

function had(line: PurchaseOrderLine, supplies: Supplies, at: string): PurchaseOrderLine {
  const { pegs, forStock, chosen } = line;
  const fresh = {
    ...newLine(line.sku, supplies),
    name: line.name,
    unit: line.unit,
    pegs,
    ...(forStock ? { forStock } : {}),
    ...(chosen ? { chosen } : {}),
    expectedAt: dueOf(line.sku, at, supplies),
  };
  return ordering(fresh, quantityOf(fresh));
}
