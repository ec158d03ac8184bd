/** What other modules may use of shipping. */

export { arrivedOf, broughtBack } from './brought-back.ts';
export { lotsOf } from './lots.ts';
export { type Method, methodOf } from './methods.ts';
export { type Shipment, type ShipmentLine, shipment } from './model.ts';
export { trackingAnswers } from './page.ts';
export { withRestocked, withReturned } from './returned.ts';
export { hasArrived, hasLeft, newShipment, voided } from './rules.ts';
export { addShipment, shipments } from './store.ts';
export { tellOfShipment } from './telling.ts';
export { carrierReports } from './webhook.ts';
