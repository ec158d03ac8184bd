import { routes as catalogRoutes, getProduct, products } from '../catalog/index.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { invalid } from '../shared/problem.ts';
import { listByReference } from '../shared/references.ts';
import { warehouseCodes } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { adjustmentHandlers } from './adjustments/handlers.ts';
import { movementIdOf } from './adjustments/movement.ts';
import { onHandAt } from './as-of.ts';
import { countHandlers } from './counts/handlers.ts';
import { lotHandlers } from './lots/handlers.ts';
import { purchaseHandlers } from './purchasing/handlers.ts';
import { reservationHandlers } from './reservations/handlers.ts';
import { changeProduct } from './revaluing.ts';
import { routes } from './routes.ts';
import { totalStock } from './rules.ts';
import { findMovement, levelsOf, levelsOfSku, listHeld, listMovements } from './store.ts';
import { changeSupplier, createSupplier, getSupplier, listSuppliers } from './suppliers/handlers.ts';
import { transferHandlers } from './transfers/handlers.ts';

const { getPurchaseOrderPdf: _, ...own } = routes;

/** With a product's cost its stock is changed; the product is read to see which state of it is meant. */
const served = {
  ...own,
  changeProduct: catalogRoutes.changeProduct,
  getProduct: catalogRoutes.getProduct,
};

export const handler = serve(served, {
  changeProduct,
  getProduct,

  ...countHandlers,
  ...transferHandlers,
  ...reservationHandlers,
  ...lotHandlers,
  ...adjustmentHandlers,
  ...purchaseHandlers,

  async listStock({ query }) {
    const page = await products.list('byKind', 'PRODUCT', query);
    const skus = page.items.map(({ sku }) => sku);
    const levels = await levelsOf(skus, warehouseCodes());
    const items = skus.map((sku) =>
      totalStock(
        sku,
        levels.filter((level) => level.sku === sku),
      ),
    );
    return { body: { ...page, items } };
  },

  async getStock({ params: { sku } }) {
    await products.get(keys.product(sku));
    return { body: totalStock(sku, await levelsOfSku(sku)) };
  },

  async listHeld({ params: { sku }, query }) {
    await products.get(keys.product(sku));
    return { body: await listHeld(sku, query) };
  },

  async getStockAsOf({ params: { sku }, query: { asOf }, at }) {
    await products.get(keys.product(sku));
    if (asOf > at) throw invalid('query', '/asOf', say('is in the future'));
    return { body: await onHandAt(sku, asOf) };
  },

  async listMovements({ params: { sku }, query }) {
    const { reference, ...page } = query;
    await products.get(keys.product(sku));
    const find = async (id: string) => findMovement(sku, await movementIdOf(id));
    if (reference) return { body: await listByReference(['adjustment'], reference, find, () => true) };
    return { body: await listMovements(sku, page) };
  },

  createSupplier,
  listSuppliers,
  getSupplier,
  changeSupplier,
});
