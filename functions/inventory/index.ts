/** What other modules may use of the inventory: its decisions, and its changes as parts of their transactions. */
export { adjustStock } from './adjustments/adjusting.ts';
export { adjustmentInput } from './adjustments/model.ts';
export { tellOfAdjustment, tellOfCount } from './approvals/telling.ts';
export { assertAtOnce, cutAtOnce } from './at-once.ts';
export { inBooks } from './books.ts';
export { type Cover, type Demand, inOrderFor, planCover, sumBySku } from './cover.ts';
export { freeReservations } from './freeing.ts';
export type { Cause, Costed, Goods, StockWrite } from './goods.ts';
export { lackingIn } from './lots/changing.ts';
export { assertNoLots, assertSum } from './lots/choosing.ts';
export { assertLotDecimals } from './lots/decimals.ts';
export { setAsideExpired } from './lots/expiring.ts';
export {
  bringLots,
  handLots,
  issueLots,
  type LotsBySku,
  type LotsChanges,
  loseLots,
  type Picked,
  suggestLots,
} from './lots/moving.ts';
export { movement, type StockLevel } from './model.ts';
export { countSale, type LeadSums, type StockMonth } from './months.ts';
export type { Turn } from './purchasing/allocating.ts';
export { letOff, type Stranded, strandedBy } from './purchasing/closing.ts';
export { costOfLine } from './purchasing/costing.ts';
export { daysFor, expectedFor, overdue } from './purchasing/days.ts';
export type { Supplies } from './purchasing/drafting.ts';
export { comingFor, repeg, turned, type Waiter } from './purchasing/exchanging.ts';
export { type LeadTimes, leadTimesOf } from './purchasing/lead-times.ts';
export { onPurchaseOrder } from './purchasing/mail-state.ts';
export { mailWhenSent } from './purchasing/mailing.ts';
export { type PurchaseOrder, purchaseOrder } from './purchasing/model.ts';
export { lastFirst } from './purchasing/moves.ts';
export { numberOf } from './purchasing/naming.ts';
export { leaveOrder, ON_ORDER, onOrder, parseOnOrder } from './purchasing/on-order.ts';
export { isOpen } from './purchasing/open.ts';
export { COMPONENTS, isOfOrder } from './purchasing/pegs.ts';
export { postpone } from './purchasing/postponing.ts';
export { procure, SKUS_AT_ONCE, suppliesOf } from './purchasing/procuring.ts';
export { provide } from './purchasing/providing.ts';
export { fitsReceipts } from './purchasing/room.ts';
export { arrivedFor, freeOf, heldOf, isOwed, outstandingFor, taken, unpeg } from './purchasing/rules.ts';
export { orderForStock } from './purchasing/stocking.ts';
export { DUE, purchaseOrders } from './purchasing/store.ts';
export { takeFree } from './purchasing/taking-free.ts';
export { componentsFreed, newlyWaited, waitersFor } from './purchasing/waiting.ts';
export { releaseAll, releaseExpired, takeKept } from './reservations/ending.ts';
export { keepForQuote } from './reservations/keeping.ts';
export { MOST_KEPT, type QuoteHold, quoteHold } from './reservations/model.ts';
export { asKeptBy, ended, keptGoods, ordered } from './reservations/rules.ts';
export { quoteHolds } from './reservations/store.ts';
export { routes } from './routes.ts';
export { assertWarehouse, notAvailable } from './rules.ts';
export { lotsInStockUnit } from './said.ts';
export { type Held, shiftHeld } from './shifting.ts';
export {
  adjust,
  expectMore,
  issue,
  lose,
  passOn,
  release,
  releasePart,
  reserve,
  setAside,
  takeOver,
} from './stock.ts';
export { levelsOf, monthsOf, reservationsIn } from './store.ts';
export { leadDaysOf, recordOf, type Suppliers } from './suppliers/lead.ts';
export { suppliersOf } from './suppliers/store.ts';
export { type Spared, sendSpared } from './transfers/sparing.ts';
