/** What other modules may use of shipping. */

export { arrivedOf, broughtBack } from './brought-back.ts';
export { lessened } from './cutting.ts';
export { fitOf } from './inspected.ts';
export { lotsOf } from './lots.ts';
export { type Method, methodOf } from './methods.ts';
export { type Shipment, type ShipmentLine, shipment } from './model.ts';
export { timesOf } from './notices.ts';
export { trackingAnswers } from './page.ts';
export { handOver } from './redelivery.ts';
export { withRestocked, withReturned } from './returned.ts';
export { hasArrived, hasLeft, newShipment, voided } from './rules.ts';
export { addShipment, SHIPMENTS, shipments } from './store.ts';
export { tellOfShipment } from './telling.ts';
export { undeliveredRoutes } from './undelivered-routes.ts';
export { carrierReports } from './webhook.ts';
