import { assertHappened } from '../shared/future.ts';
import type { Caller } from '../shared/http/call.ts';
import { actorOf, assertVisible } from '../shared/http/caller.ts';
import { isListed, partitionFor } from '../shared/http/lists.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { giveReference, listByReference } from '../shared/references.ts';
import { type Happening, recordEvent } from '../shared/timeline.ts';
import type { Shipment, TrackingEventInput } from './model.ts';
import { routes } from './routes.ts';
import { dispatch, hasEnded, track } from './rules.ts';
import { SHIPMENTS, shipments, shipmentsOf } from './store.ts';

export const handler = serve(routes, {
  async listShipments({ caller, query: { reference, orderId, customerId, status, ...page } }) {
    const find = (id: string) => shipments.find(keys.shipment(id));
    const isAsked = (shipment: Shipment) => isListed(caller, shipment, { customerId, status });
    const isOfOrder = (shipment: Shipment) => (!orderId || shipment.orderId === orderId) && isAsked(shipment);
    if (reference) return { body: await listByReference(['shipment'], reference, find, isOfOrder) };
    if (orderId) return { body: { items: (await shipmentsOf(orderId)).filter(isAsked) } };
    const { index, pk } = partitionFor(caller, SHIPMENTS, { customerId, status });
    return { body: await shipments.list(index, pk, page) };
  },

  async getShipment({ caller, params }) {
    const shipment = await shipments.get(keys.shipment(params.id));
    assertVisible(caller, shipment.customerId, 'shipment');
    return { body: shipment };
  },

  async dispatchShipment({ caller, params, body, at }) {
    const before = await shipments.get(keys.shipment(params.id));
    const after = dispatch(before, body, at, actorOf(caller));
    const { body: answer, writes } = changed(before, after, caller, {
      type: 'shipment-dispatched',
      data: { ...body },
    });
    const change = { before: before.reference, after: after.reference };
    return { body: answer, writes: [...writes, ...giveReference('shipment', after.id, change)] };
  },

  async trackShipment({ caller, params, body, at }) {
    assertHappened('/at', body.at, at);
    const before = await shipments.get(keys.shipment(params.id));
    const after = track(before, body, at, actorOf(caller));
    if (after === before) return { body: before };
    return changed(before, after, caller, {
      ...whatOf(after, body),
    });
  },
});

/** A report that comes after the end doesn't make another end of it. */
const whatOf = ({ status }: Shipment, report: TrackingEventInput): Pick<Happening, 'type' | 'reason'> =>
  hasEnded(report.status) && report.status !== status
    ? { type: 'tracking-contradicted', reason: `reported as ${report.status}, and is ${status}` }
    : { type: `shipment-${report.status}`, ...(report.note ? { reason: report.note } : {}) };

function changed(
  before: Shipment,
  after: Shipment,
  caller: Caller,
  { data, ...what }: Pick<Happening, 'type' | 'reason' | 'data'>,
) {
  const event = {
    ...what,
    at: after.updatedAt,
    by: actorOf(caller),
    data: { shipmentId: after.id, ...data },
  };
  return {
    body: { ...after, version: before.version + 1 },
    writes: [shipments.replace(after), recordEvent(after.orderId, event)],
  };
}
