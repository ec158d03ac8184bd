import { findProducts, products } from '../catalog/index.ts';
import type { Caller } from '../shared/http/call.ts';
import { actorOf } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { inState, keys } from '../shared/keys.ts';
import { conflict } from '../shared/problem.ts';
import { getSettings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import type { AdjustmentInput } from './model.ts';
import { send } from './purchasing.ts';
import { receiveGoods } from './receipts.ts';
import { routes } from './routes.ts';
import { assertAdjustable, levelAfter, totalStock } from './rules.ts';
import { adjust, open } from './stock.ts';
import { levelsOf, levelsOfSku, listMovements, PURCHASE_ORDERS, purchaseOrders } from './store.ts';

const warehouses = (): string[] => getSettings().warehouses.map(({ code }) => code);

export const handler = serve(routes, {
  async listStock({ query }) {
    const page = await products.list('byKind', 'PRODUCT', { ...query, ascending: true });
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

  async listMovements({ params: { sku }, query }) {
    await products.get(keys.product(sku));
    return { body: await listMovements(sku, query) };
  },

  async adjustStock({ body, caller, at }) {
    const known = await findProducts([body.sku]);
    assertAdjustable(body, known.get(body.sku), warehouses());
    const [before] = await levelsOf([body.sku], [body.warehouse]);
    return { body: levelAfter(body, before), writes: adjustment(body, caller, at) };
  },

  async listPurchaseOrders({ query: { status, ...page } }) {
    const list = status
      ? purchaseOrders.list('byState', inState(PURCHASE_ORDERS, status), page)
      : purchaseOrders.list('byKind', PURCHASE_ORDERS, page);
    return { body: await list };
  },

  async getPurchaseOrder({ params }) {
    return { body: await purchaseOrders.get(keys.purchaseOrder(params.id)) };
  },

  async sendPurchaseOrder({ params, at }) {
    const sent = send(await purchaseOrders.get(keys.purchaseOrder(params.id)), at);
    return { body: { ...sent, version: sent.version + 1 }, writes: [purchaseOrders.replace(sent)] };
  },

  async receiveGoods({ params, body, caller, at }) {
    const before = await purchaseOrders.get(keys.purchaseOrder(params.id));
    const { po, writes } = receiveGoods(before, body, at, actorOf(caller));
    return { body: po, writes };
  },
});

function adjustment({ sku, warehouse, change, kind, reason }: AdjustmentInput, caller: Caller, at: string) {
  const goods = { sku, warehouse, quantity: change };
  const cause = { kind, reason, reference: 'adjustment', at, by: actorOf(caller) };
  if (kind === 'opening')
    return open(goods, cause, () =>
      conflict(say('{sku} has stock records in {warehouse} already; adjust it instead.', { sku, warehouse })),
    );
  return adjust(goods, cause, () =>
    conflict(say('So much is not available: what is reserved for orders can not be taken away.')),
  );
}
