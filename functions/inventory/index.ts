/** What other modules may use of the inventory: its decisions, and its changes as parts of their transactions. */
export { adjustStock } from './adjusting.ts';
export { type Cover, type Demand, planCover, sumBySku } from './cover.ts';
export { freeReservations } from './freeing.ts';
export { adjustmentInput, type PurchaseOrder, purchaseOrder } from './model.ts';
export { arrivedFor, heldOf, outstandingFor, replenish, taken, unpeg } from './purchasing.ts';
export { routes } from './routes.ts';
export { adjust, type Cause, type Goods, handOver, issue, release, releasePart, reserve } from './stock.ts';
export { levelsOf, purchaseOrders } from './store.ts';
