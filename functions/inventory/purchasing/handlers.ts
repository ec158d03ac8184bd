import { assertDecimals, findProducts } from '../../catalog/index.ts';
import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { inState, keys } from '../../shared/keys.ts';
import { giveReference, listByReference } from '../../shared/references.ts';
import { getSettings } from '../../shared/settings.ts';
import { lotsOfLines } from '../lots/receiving.ts';
import { assertReceivable } from '../rules.ts';
import { inStockUnits } from '../said.ts';
import { supplierOf } from '../suppliers/store.ts';
import { asOrdered } from './as-ordered.ts';
import { withQuantities } from './choosing.ts';
import { closeShort } from './closing.ts';
import { changed, expectChange, isLate } from './expecting.ts';
import type { PurchaseOrder, PurchaseOrderPatch } from './model.ts';
import { forgetLines } from './on-order.ts';
import { receiveGoods } from './receipts.ts';
import type { purchaseRoutes } from './routes.ts';
import { assertTolerable } from './rules.ts';
import { approve, assertApproved, isAbove, send } from './sending.ts';
import { DUE, PURCHASE_ORDERS, purchaseOrders } from './store.ts';

/** All but the document, which is drawn elsewhere. */
export const purchaseHandlers: Handlers<Omit<typeof purchaseRoutes, 'getPurchaseOrderPdf'>> = {
  async listPurchaseOrders({ query: { reference, status, late, ...page }, at }) {
    const find = (id: string) => purchaseOrders.find(keys.purchaseOrder(id));
    const isAsked = (po: PurchaseOrder) => (!status || po.status === status) && (!late || isLate(po, at));
    if (reference) return { body: await listByReference(['purchase-order'], reference, find, isAsked) };
    if (late) {
      const due = await purchaseOrders.list('byOwner', DUE, { ...page, to: at, sort: 'expectedAt' });
      return { body: { ...due, items: due.items.filter(isAsked) } };
    }
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
    const { lines, ...patch } = body;
    const chosen = lines ? withQuantities(before, await choiceOf(before, lines), at) : before;
    const after = changed(chosen, patch, at);
    const change = { before: before.reference, after: after.reference };
    return {
      body: { ...after, version: before.version + 1 },
      writes: [
        purchaseOrders.replace(after),
        ...giveReference('purchase-order', after.id, change),
        ...expectChange(before, after),
      ],
    };
  },

  async approvePurchaseOrder({ params, caller, at }) {
    const approved = approve(await purchaseOrders.get(keys.purchaseOrder(params.id)), at, actorOf(caller));
    return {
      body: { ...approved, version: approved.version + 1 },
      writes: [purchaseOrders.replace(approved)],
    };
  },

  async sendPurchaseOrder({ params, body, caller, at }) {
    const { approvalAbove } = getSettings().purchasing;
    const before = await purchaseOrders.get(keys.purchaseOrder(params.id));
    const sending = { ...body, supplier: await supplierOf(before) };
    const sent = send(before, sending, at, actorOf(caller), approvalAbove);
    return {
      body: { ...sent, version: sent.version + 1 },
      writes: [purchaseOrders.replace(sent), ...forgetLines(before, sent)],
    };
  },

  async closePurchaseOrder({ params, body, caller, at }) {
    const before = await purchaseOrders.get(keys.purchaseOrder(params.id));
    const closed = closeShort(before, body.reason, at, actorOf(caller));
    return {
      body: { ...closed, version: closed.version + 1 },
      writes: [purchaseOrders.replace(closed), ...expectChange(before, closed)],
    };
  },

  async receiveGoods({ params, body: said, caller, at }) {
    const before = await purchaseOrders.get(keys.purchaseOrder(params.id));
    const products = await findProducts(said.lines.map((line) => line.sku));
    const body = { ...said, lines: inStockUnits(said.lines, asOrdered(before, products)) };
    assertReceivable(body, products);
    const { approvalAbove, excessTolerancePercent } = getSettings().purchasing;
    if (!before.sent && isAbove(before, approvalAbove)) assertApproved(before, actorOf(caller));
    const came = await lotsOfLines(body.lines, products, at);
    const { po, writes } = await receiveGoods(before, body, at, actorOf(caller), came);
    assertTolerable(before, body, excessTolerancePercent);
    return { body: po, writes };
  },
};

/** In the units of stock. */
async function choiceOf(po: PurchaseOrder, said: NonNullable<PurchaseOrderPatch['lines']>) {
  const products = await findProducts(said.map(({ sku }) => sku));
  const chosen = inStockUnits(said, asOrdered(po, products));
  for (const [i, { sku, quantity }] of chosen.entries()) {
    const product = products.get(sku);
    if (product) assertDecimals(`/lines/${i}/quantity`, product, quantity);
  }
  return chosen;
}
