import type { Handler } from '../../shared/http/call.ts';
import { newId } from '../../shared/ids.ts';
import { keys } from '../../shared/keys.ts';
import { patched } from '../../shared/patch.ts';
import { listByReference } from '../../shared/references.ts';
import type { supplierRoutes } from './routes.ts';
import { giveNames, SUPPLIERS, suppliers } from './store.ts';

export const createSupplier: Handler<typeof supplierRoutes.createSupplier> = async ({ body, at }) => {
  const made = { ...body, id: newId('sup'), version: 1, createdAt: at, updatedAt: at };
  return { body: made, writes: [suppliers.create(made), ...giveNames(made)] };
};

export const listSuppliers: Handler<typeof supplierRoutes.listSuppliers> = async ({
  query: { reference, ...page },
}) => {
  const find = (id: string) => suppliers.find(keys.supplier(id));
  if (reference) return { body: await listByReference(['supplier'], reference, find, () => true) };
  return { body: await suppliers.list('byKind', SUPPLIERS, page) };
};

export const getSupplier: Handler<typeof supplierRoutes.getSupplier> = async ({ params }) => ({
  body: await suppliers.get(keys.supplier(params.id)),
});

export const changeSupplier: Handler<typeof supplierRoutes.changeSupplier> = async ({ params, body, at }) => {
  const before = await suppliers.get(keys.supplier(params.id));
  const after = patched({ ...before, updatedAt: at }, body);
  return {
    body: { ...after, version: before.version + 1 },
    writes: [suppliers.replace(after), ...giveNames(after, before)],
  };
};
