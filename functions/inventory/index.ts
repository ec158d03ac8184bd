/** What other modules may use of the inventory: its decisions, and its changes as parts of their transactions. */
export { adjustStock } from './adjusting.ts';
export { adjustmentInput } from './adjustment-model.ts';
export { goodsAtOnce } from './at-once.ts';
export { letOff, type Stranded, strandedBy } from './closing.ts';
export { type Cover, type Demand, inOrderFor, planCover, sumBySku } from './cover.ts';
export { freeReservations } from './freeing.ts';
export { countSale, type StockMonth } from './months.ts';
export { procure, SKUS_AT_ONCE } from './procuring.ts';
export { type PurchaseOrder, purchaseOrder } from './purchase-model.ts';
export { arrivedFor, freeOf, heldOf, isOwed, outstandingFor, taken, unpeg } from './purchasing.ts';
export { routes } from './routes.ts';
export { assertDecimals, assertWarehouse } from './rules.ts';
export {
  adjust,
  type Cause,
  expectMore,
  type Goods,
  handOver,
  issue,
  release,
  releasePart,
  reserve,
} from './stock.ts';
export { orderForStock } from './stocking.ts';
export { levelsOf, monthsOf, purchaseOrders } from './store.ts';
