import { type Product, suppliesOfProduct } from '../../catalog/index.ts';
import { keys } from '../../shared/keys.ts';
import { findReferences, giveReference } from '../../shared/references.ts';
import { resource } from '../../shared/resource.ts';
import type { Write } from '../../shared/table.ts';
import { type Supplier, supplier } from './model.ts';

export const SUPPLIERS = 'SUPPLIER';

export const suppliers = resource({
  name: 'supplier',
  schema: supplier,
  key: ({ id }) => keys.supplier(id),
  indexes: ({ id }) => ({ byKind: { pk: SUPPLIERS, sk: id } }),
});

/** What a supplier is found by besides its id. */
export const giveNames = (after: Supplier, before?: Supplier): Write[] => [
  ...giveReference('supplier-name', after.id, { before: before?.name, after: after.name, field: 'name' }),
  ...giveReference('supplier', after.id, { before: before?.reference, after: after.reference }),
];

/** The record of whom something is bought from, by its id or else by its name. */
export async function supplierOf(from: {
  supplierId?: string | undefined;
  supplier?: string | undefined;
}): Promise<Supplier | undefined> {
  const called = from.supplierId ?? from.supplier;
  return called ? (await findSuppliers([called])).get(called) : undefined;
}

/** The suppliers by what products call them, an id or a name; a name without a record is missing from the answer. */
export async function findSuppliers(called: readonly string[]): Promise<ReadonlyMap<string, Supplier>> {
  const unique = [...new Set(called)];
  const byName = await findReferences('supplier-name', unique);
  const idOf = (name: string) => byName.get(name) ?? name;
  const found = await suppliers.getMany([...new Set(unique.map(idOf))].map(keys.supplier));
  const byId = new Map(found.map((one) => [one.id, one]));
  return new Map(
    unique.flatMap((name) => {
      const one = byId.get(idOf(name));
      return one ? [[name, one] as const] : [];
    }),
  );
}

/** The records of whom these products are bought from. */
export const suppliersOf = (
  products: Iterable<Product | undefined>,
): Promise<ReadonlyMap<string, Supplier>> =>
  findSuppliers(
    [...products].flatMap((product) =>
      product ? suppliesOfProduct(product).flatMap(({ supplier }) => supplier ?? []) : [],
    ),
  );
