/** What other modules may use of the orders. */
export type { Amendment } from './amending/model.ts';
export { amendments } from './amending/store.ts';
export { tellOfAmendment } from './amending/telling.ts';
export { ENDED } from './deciding.ts';
export { type Order, orderInput, orderStatus } from './model.ts';
export { mailMonthlyInvoice } from './monthly/mailing.ts';
export { eventsOf, eventsOfTheirs, retell } from './naming.ts';
export { pastOrderInput } from './past-model.ts';
export { placeOrder } from './place.ts';
export { onQuotation, tellOfQuotation } from './quotations/mailing.ts';
export type { Quotation } from './quotations/model.ts';
export { QUOTATIONS, quotations } from './quotations/store.ts';
export { recordPastOrder } from './record-past.ts';
export type { GoodsReturn } from './returns/model.ts';
export { RETURNS, returns } from './returns/store.ts';
export { tellOfReturn } from './returns/telling.ts';
export { routes } from './routes.ts';
export { listTimeline, ORDERS, orders } from './store.ts';
