/** What other modules may use of the orders. */
export { type Order, orderInput } from './model.ts';
export { pastOrderInput } from './past-model.ts';
export { placeOrder } from './place.ts';
export { recordPastOrder } from './record-past.ts';
export { tellOfReturn } from './returns/telling.ts';
export { routes } from './routes.ts';
export { listTimeline, orders } from './store.ts';
