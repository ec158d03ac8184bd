import { findProducts, products } from '../catalog/index.ts';
import { actorOf } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { inState, keys } from '../shared/keys.ts';
import { patched } from '../shared/patch.ts';
import { invalid } from '../shared/problem.ts';
import { giveReference, listByReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { adjustStock } from './adjusting.ts';
import { onHandAt } from './as-of.ts';
import { countHandlers } from './counting.ts';
import type { PurchaseOrder } from './model.ts';
import { send } from './purchasing.ts';
import { receiveGoods } from './receipts.ts';
import { routes } from './routes.ts';
import { assertReceivable, totalStock } from './rules.ts';
import {
  findMovement,
  levelsOf,
  levelsOfSku,
  listMovements,
  PURCHASE_ORDERS,
  purchaseOrders,
} from './store.ts';
import { transferHandlers } from './transferring.ts';

const warehouses = (): string[] => getSettings().warehouses.map(({ code }) => code);

export const handler = serve(routes, {
  ...countHandlers,
  ...transferHandlers,

  async listStock({ query }) {
    const page = await products.list('byKind', 'PRODUCT', query);
    const skus = page.items.map(({ sku }) => sku);
    const levels = await levelsOf(skus, warehouses());
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

  async getStockAsOf({ params: { sku }, query: { asOf }, at }) {
    await products.get(keys.product(sku));
    if (asOf > at) throw invalid('query', '/asOf', say('is in the future'));
    return { body: await onHandAt(sku, asOf) };
  },

  async listMovements({ params: { sku }, query }) {
    const { reference, ...page } = query;
    await products.get(keys.product(sku));
    const find = (id: string) => findMovement(sku, id);
    if (reference) return { body: await listByReference(['adjustment'], reference, find, () => true) };
    return { body: await listMovements(sku, page) };
  },

  adjustStock,

  async listPurchaseOrders({ query: { reference, status, ...page } }) {
    const find = (id: string) => purchaseOrders.find(keys.purchaseOrder(id));
    const isAsked = (po: PurchaseOrder) => !status || po.status === status;
    if (reference) return { body: await listByReference(['purchase-order'], reference, find, isAsked) };
    const list = status
      ? purchaseOrders.list('byState', inState(PURCHASE_ORDERS, status), page)
      : purchaseOrders.list('byKind', PURCHASE_ORDERS, page);
    return { body: await list };
  },

  async getPurchaseOrder({ params }) {
    return { body: await purchaseOrders.get(keys.purchaseOrder(params.id)) };
  },

  async changePurchaseOrder({ params, body, at }) {
    const before = await purchaseOrders.get(keys.purchaseOrder(params.id));
    const after = patched({ ...before, updatedAt: at }, body);
    const change = { before: before.reference, after: after.reference };
    return {
      body: { ...after, version: before.version + 1 },
      writes: [purchaseOrders.replace(after), ...giveReference('purchase-order', after.id, change)],
    };
  },

  async sendPurchaseOrder({ params, at }) {
    const sent = send(await purchaseOrders.get(keys.purchaseOrder(params.id)), at);
    return { body: { ...sent, version: sent.version + 1 }, writes: [purchaseOrders.replace(sent)] };
  },

  async receiveGoods({ params, body, caller, at }) {
    const before = await purchaseOrders.get(keys.purchaseOrder(params.id));
    assertReceivable(body, await findProducts(body.lines.map((line) => line.sku)));
    const { po, writes } = receiveGoods(before, body, at, actorOf(caller));
    return { body: po, writes };
  },
});
