/** What other modules may use of the orders. */
export type { Amendment } from './amending/model.ts';
export { amendments } from './amending/store.ts';
export { tellOfAmendment } from './amending/telling.ts';
export { type Order, orderInput } from './model.ts';
export { pastOrderInput } from './past-model.ts';
export { placeOrder } from './place.ts';
export { onQuotation, tellOfQuotation } from './quotations/mailing.ts';
export { recordPastOrder } from './record-past.ts';
export type { GoodsReturn } from './returns/model.ts';
export { returns } from './returns/store.ts';
export { tellOfReturn } from './returns/telling.ts';
export { routes } from './routes.ts';
export { listTimeline, orders } from './store.ts';
