import { findProducts } from '../../catalog/index.ts';
import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { inState, keys } from '../../shared/keys.ts';
import { giveReference, listByReference } from '../../shared/references.ts';
import { getSettings } from '../../shared/settings.ts';
import { lotsOfLines } from '../lots/receiving.ts';
import { assertReceivable } from '../rules.ts';
import { inStockUnits } from '../said.ts';
import { supplierOf } from '../suppliers/store.ts';
import { approve, assertApproved, whyAbove } from './approving.ts';
import { asOrdered } from './as-ordered.ts';
import { withLinesAs } from './changing.ts';
import { closeShort } from './closing.ts';
import { changed, expectChange, isLate } from './expecting.ts';
import { comparedWithMinimum } from './minimum.ts';
import type { PurchaseOrder } from './model.ts';
import { notSooner } from './not-sooner.ts';
import { numbered, putOrder } from './numbering.ts';
import { findByLines, forgetLines, listOnOrder } from './on-order.ts';
import { placed } from './placing.ts';
import { receiveGoods } from './receipts.ts';
import { withSupplier } from './resourcing.ts';
import { returnGoods } from './returning/handler.ts';
import type { purchaseRoutes } from './routes.ts';
import { assertTolerable } from './rules.ts';
import { send } from './sending.ts';
import { DUE, PURCHASE_ORDERS, purchaseOrders } from './store.ts';

/** All but the document, which is drawn elsewhere. */
export const purchaseHandlers: Handlers<Omit<typeof purchaseRoutes, 'getPurchaseOrderPdf'>> = {
  async createPurchaseOrder({ body, at }) {
    const po = await numbered(await placed(body, at));
    return {
      body: po,
      writes: [
        ...putOrder(po),
        ...giveReference('purchase-order', po.id, { after: po.reference }),
        ...expectChange(undefined, po),
      ],
    };
  },

  async listPurchaseOrders({ query: { reference, number, sku, status, late, ...page }, at }) {
    const find = (id: string) => purchaseOrders.find(keys.purchaseOrder(id));
    const isAsked = (po: PurchaseOrder) =>
      (!status || po.status === status) &&
      (!late || isLate(po, at, getSettings().timeZone)) &&
      (!sku || po.lines.some((line) => line.sku === sku));
    if (reference) return { body: await listByReference(['purchase-order'], reference, find, isAsked) };
    if (number) return { body: await listByReference(['purchase-order-number'], number, find, isAsked) };
    if (sku) {
      const found = await listOnOrder(sku, page);
      return { body: { ...found, items: found.items.filter(isAsked) } };
    }
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
    const { supplier, lines = [], ...patch } = body;
    const had = await withSupplier(before, supplier, lines, at);
    const after = changed(await withLinesAs(had, lines, at), { ...patch, lines }, at);
    const change = { before: before.reference, after: after.reference };
    return {
      body: { ...after, version: before.version + 1 },
      writes: [
        purchaseOrders.replace(after),
        ...findByLines(before, after),
        ...giveReference('purchase-order', after.id, change),
        ...expectChange(before, after),
      ],
    };
  },

  async approvePurchaseOrder({ params, caller, at }) {
    const before = await purchaseOrders.get(keys.purchaseOrder(params.id));
    const approved = comparedWithMinimum(approve(before, at, actorOf(caller)), await supplierOf(before));
    return {
      body: { ...approved, version: approved.version + 1 },
      writes: [purchaseOrders.replace(approved)],
    };
  },

  async sendPurchaseOrder({ params, body, caller, at }) {
    const { approvalAbove } = getSettings().purchasing;
    const before = await purchaseOrders.get(keys.purchaseOrder(params.id));
    const supplier = await supplierOf(before);
    const going = comparedWithMinimum(await notSooner(before, at), supplier);
    const sent = send(going, { ...body, supplier }, at, actorOf(caller), approvalAbove);
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
    if (!before.sent) assertApproved(before, actorOf(caller), whyAbove(before, approvalAbove));
    const came = await lotsOfLines(body.lines, products, at);
    const { po, writes } = await receiveGoods(before, body, at, actorOf(caller), products, came);
    assertTolerable(before, body, excessTolerancePercent);
    return { body: po, writes };
  },

  returnGoods,
};
