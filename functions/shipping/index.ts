/** What other modules may use of shipping. */

export { arrivedOf, broughtBack } from './brought-back.ts';
export { timesUnderWay } from './correcting.ts';
export { correct } from './correction.ts';
export { assertStanding, emptied, givenFrom, lessened, shortened } from './cutting.ts';
export { fitOf } from './inspected.ts';
export { layOn, lotsInWords, lotsOf, pickedOf } from './lots.ts';
export { type Method, methodOf } from './methods.ts';
export { type Gift, type Shipment, type ShipmentLine, type Shortage, shipment } from './model.ts';
export { timesOf } from './notices.ts';
export { trackingAnswers } from './page.ts';
export { getShipment } from './reading.ts';
export { handOver } from './redelivery.ts';
export { withRestocked, withReturned } from './returned.ts';
export { routes } from './routes.ts';
export { hasArrived, hasLeft, newShipment, voided } from './rules.ts';
export { namedOf, skusOf, withQuantities } from './splitting.ts';
export { addShipment, SHIPMENTS, shipments } from './store.ts';
export { tellOfShipment } from './telling.ts';
export { undeliveredRoutes } from './undelivered-routes.ts';
export { isPacked } from './warehouse/packing.ts';
export { warehouseRoutes } from './warehouse/routes.ts';
export type { ShortageInput } from './warehouse/shortage-model.ts';
export { carrierReports } from './webhook.ts';
