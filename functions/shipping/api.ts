import { assertHappened } from '../shared/future.ts';
import { actorOf, assertVisible } from '../shared/http/caller.ts';
import { isListed, partitionFor } from '../shared/http/lists.ts';
import { serve } from '../shared/http/serve.ts';
import { inState, keys, ownedInState } from '../shared/keys.ts';
import { fieldProblem } from '../shared/problem.ts';
import { listByReference } from '../shared/references.ts';
import { carrierSecret, readOrMakeSecret } from '../shared/secret.ts';
import { getSettings } from '../shared/settings.ts';
import { TOLERANCE_SECONDS } from '../shared/signature.ts';
import { say } from '../shared/texts/say.ts';
import { recordEvent } from '../shared/timeline.ts';
import { followed } from './attempts.ts';
import { webhookCarrier } from './carriers.ts';
import { dispatchShipment } from './dispatching.ts';
import { assertEstimate, isBefore } from './estimates.ts';
import type { Shipment } from './model.ts';
import { assertNumber } from './numbers.ts';
import { getShipment } from './reading.ts';
import { routes, usualSort } from './routes.ts';
import { PARCELS, parcels, SHIPMENTS, shipments, shipmentsOf } from './store.ts';
import { notAhead, trackingOf } from './tracking.ts';
import { warehouseHandlers } from './warehouse/handlers.ts';

const {
  getTrackingPage: _,
  reportCarrierEvent: __,
  getDeliveryNote: ___,
  getPickListPdf: ____,
  redeliverShipment: _____,
  inspectShipment: ______,
  correctShipment: ________,
  reportShortage: _______,
  ...own
} = routes;

export const handler = serve(own, {
  async listShipments({ caller, query }) {
    const { reference, orderId, customerId, status, sort = usualSort(status), ...page } = query;
    const find = (id: string) => shipments.find(keys.shipment(id));
    const isAsked = (shipment: Shipment) => isListed(caller, shipment, { customerId, status });
    const isOfOrder = (shipment: Shipment) => (!orderId || shipment.orderId === orderId) && isAsked(shipment);
    if (reference) return { body: await listByReference(['shipment'], reference, find, isOfOrder) };
    if (orderId) return { body: { items: (await shipmentsOf(orderId)).filter(isAsked) } };
    const { index, pk } = partitionFor(caller, SHIPMENTS, { customerId, status });
    return { body: await shipments.list(index, pk, { ...page, sort }) };
  },

  getShipment,

  async getTracking({ caller, params }) {
    const shipment = await shipments.get(keys.shipment(params.id));
    assertVisible(caller, shipment.customerId, 'shipment');
    return { body: trackingOf(shipment) };
  },

  ...warehouseHandlers,
  dispatchShipment,

  async trackShipment({ caller, params, body, at }) {
    assertHappened('/at', body.at, at);
    const before = await shipments.get(keys.shipment(params.id));
    if (isBefore(before, body.at))
      throw fieldProblem('/at', say('is before {first}', { first: before.createdAt }));
    assertNumber(before, body.trackingNumber);
    assertEstimate(before, body.estimatedAt, at);
    const report = notAhead(body, at);
    const { after, told } = followed(before, report, body.trackingNumber, at, actorOf(caller));
    if (after === before) return { body: before };
    return {
      body: { ...after, version: before.version + 1 },
      writes: [shipments.replace(after), recordEvent(after.orderId, told)],
    };
  },

  async getWebhook({ params }) {
    const carrier = webhookCarrier(getSettings(), params.carrier);
    const { value } = await readOrMakeSecret(carrierSecret(carrier.code));
    const path = `/carrier-events/${carrier.code}`;
    return { body: { path, secret: value, toleranceSeconds: TOLERANCE_SECONDS } };
  },

  async listParcels({ query: { carrier, status, ...page } }) {
    return {
      body: carrier
        ? await parcels.list('byOwnerState', ownedInState(carrier, PARCELS, status), page)
        : await parcels.list('byState', inState(PARCELS, status), page),
    };
  },
});
