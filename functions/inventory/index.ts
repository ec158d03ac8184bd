/** What other modules may use of the inventory: its decisions, and its changes as parts of their transactions. */
export { type Cover, type Demand, planCover, sumBySku } from './cover.ts';
export { type PurchaseOrder, purchaseOrder } from './model.ts';
export { arrivedFor, heldOf, outstandingFor, replenish, taken, unpeg } from './purchasing.ts';
export { type Cause, type Goods, adjust, handOver, issue, release, releasePart, reserve } from './stock.ts';
export { freeReservations } from './freeing.ts';
export { levelsOf, purchaseOrders } from './store.ts';
