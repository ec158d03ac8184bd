import type { Product } from '../../catalog/index.ts';
import { newId } from '../../shared/ids.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { plusDays } from '../../shared/time.ts';
import type { Demand } from '../cover.ts';
import { leadDaysOf, recordOf, type Suppliers } from '../suppliers/lead.ts';
import type { Turn } from './allocating.ts';
import { dayOf, lastOf, withDays } from './days.ts';
import { ingredientsOf, withNeeds } from './making.ts';
import type { PurchaseOrder, PurchaseOrderLine } from './model.ts';
import { isOf } from './pegs.ts';
import { ordering, quantityOf, termsOf } from './terms.ts';

/** For whom goods are wanted, and where. */
export interface Want {
  orderId: string;
  part: string;
  warehouse: string;
  at: string;
  /** When it has its turn among others that want the same. */
  turnOf?: (sku: string, supplies: Supplies) => Turn;
}

export interface Supplies {
  /** With what they are made of. */
  products: ReadonlyMap<string, Product>;
  suppliers: Suppliers;
}

export const OWN_WORKS = 'own works';

/** Where a product comes from: our own works, by its bill of materials for itself; a supplier on record, or a name. */
export function sourceOf(sku: string, { products, suppliers }: Supplies): string {
  const product = products.get(sku);
  const supply = product?.supply;
  if (supply?.kind === 'production') return product?.components ? `${OWN_WORKS} ${sku}` : OWN_WORKS;
  return sourceNamed({ supplierId: recordOf(supply, suppliers)?.id, supplier: supply?.supplier });
}

/** That of what is bought. */
export const sourceNamed = ({
  supplierId,
  supplier = '',
}: Pick<PurchaseOrder, 'supplierId' | 'supplier'>): string => `supplier ${supplierId ?? supplier}`;

/** A draft with what is missing from one source, pegged to the part that waits: an open one grows, else there is a new one. */
export function draft(
  open: PurchaseOrder | undefined,
  demand: readonly Demand[],
  supplies: Supplies,
  want: Want,
): PurchaseOrder {
  const base = open ?? emptyDraft(demand, supplies, want);
  const wanted = new Map(demand.map((d) => [d.sku, d.quantity]));
  const known = base.lines.map((line) =>
    withPeg({ ...line, expectedAt: dayOf(base, line) }, wanted.get(line.sku) ?? 0, want, supplies),
  );
  const added = demand
    .filter(({ sku }) => !base.lines.some((l) => l.sku === sku))
    .map(({ sku, quantity }) => withPeg(newLine(sku, supplies), quantity, want, supplies));
  const dues = demand.map(({ sku }) => dueOf(sku, want.at, supplies));
  return withNeeds(withDays({ ...ownBy(base, dues), lines: [...known, ...added], updatedAt: want.at }));
}

/** What its components put off comes back to no day before these. */
const ownBy = (po: PurchaseOrder, days: readonly string[]): PurchaseOrder => {
  const own = po.ownExpectedAt && lastOf([po.ownExpectedAt, ...days]);
  return own ? { ...po, ownExpectedAt: own } : po;
};

export function emptyDraft(
  [first]: readonly Demand[],
  { products, suppliers }: Supplies,
  { warehouse, at }: Pick<Want, 'warehouse' | 'at'>,
): PurchaseOrder {
  const product = products.get(first?.sku ?? '');
  const supply = product?.supply;
  const components = ingredientsOf(product, products);
  const record = recordOf(supply, suppliers);
  const supplier = record?.name ?? supply?.supplier;
  return {
    id: newId('po'),
    kind: supply?.kind ?? 'purchase',
    ...(supplier ? { supplier } : {}),
    ...(record ? { supplierId: record.id } : {}),
    warehouse,
    status: 'draft',
    lines: [],
    ...(components ? { components } : {}),
    expectedAt: at,
    receipts: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

export function newLine(sku: string, { products }: Supplies): PurchaseOrderLine {
  const product = products.get(sku);
  return {
    sku,
    name: product?.name ?? sku,
    ...(product?.nameZh ? { nameZh: product.nameZh } : {}),
    unit: product?.unit ?? 'pcs',
    quantity: 0,
    received: 0,
    pegs: [],
    ...(product ? termsOf(product) : {}),
  };
}

/** A part that waits already waits for more; else it gets a peg of its own. */
function withPeg(
  line: PurchaseOrderLine,
  quantity: Thousandths,
  want: Want,
  supplies: Supplies,
): PurchaseOrderLine {
  if (quantity === 0) return line;
  const { orderId, part, turnOf } = want;
  const own = isOf(orderId, part);
  const pegs = line.pegs.some(own)
    ? line.pegs.map((peg) => (own(peg) ? { ...peg, quantity: peg.quantity + quantity } : peg))
    : [...line.pegs, { orderId, part, quantity, received: 0, taken: 0, ...turnOf?.(line.sku, supplies) }];
  const due = dueOf(line.sku, want.at, supplies);
  const expectedAt = lastOf([line.expectedAt ?? due, due]) ?? due;
  return ordering({ ...line, pegs, expectedAt }, quantityOf({ ...line, pegs }));
}

/** When it can be there if it is ordered at once. */
export const dueOf = (sku: string, at: string, { products, suppliers }: Supplies): string =>
  plusDays(at, leadDaysOf(products.get(sku)?.supply, suppliers));
