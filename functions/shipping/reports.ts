import { keys } from '../shared/keys.ts';
import { type Decision, persistently } from '../shared/once.ts';
import { recordEvent } from '../shared/timeline.ts';
import { followed } from './attempts.ts';
import { type Carrier, statusOf } from './carriers.ts';
import type { Shipment } from './model.ts';
import { concerning, hasEndedUnder } from './numbers.ts';
import type { CarrierAnswer, CarrierEvent, Parcel } from './parcel-model.ts';
import { carrierActor, keepEarly, newParcel, reportOf } from './parcels.ts';
import { parcels, shipments } from './store.ts';
import type { Report } from './tracking.ts';

type Reported = Report & { at: string };

/**
 * Takes what a carrier's system reports, however it came to us. It may come late, twice and in any order: what is kept
 * carries the carrier's own id, so the documents themselves show whether it was taken.
 */
export const takeReport = (carrier: Carrier, event: CarrierEvent, at: string): Promise<CarrierAnswer> =>
  persistently(() => decide(carrier, event, at), { attempts: 9 });

async function decide(carrier: Carrier, event: CarrierEvent, at: string): Promise<Decision<CarrierAnswer>> {
  const name = { carrier: carrier.code, trackingNumber: event.trackingNumber };
  const found = await parcels.find(keys.parcel(name.carrier, name.trackingNumber));
  const report = reportOf(notAhead(event, at), statusOf(carrier, event.status));
  const shipment = found?.shipmentId && (await shipments.find(keys.shipment(found.shipmentId)));
  if (found && shipment) return onShipment(carrier, found, shipment, report, at);
  const parcel = found ?? newParcel(name, at);
  const kept = keepEarly(parcel, { ...report, by: carrierActor(carrier) }, at);
  const write = found ? parcels.replace(kept) : parcels.create(kept);
  return { value: { outcome: 'unknown-parcel' }, writes: kept === parcel ? [] : [write] };
}

/** Nothing has happened after we hear of it: a clock that runs ahead would make its report the last one for ever. */
const notAhead = (event: CarrierEvent, at: string): CarrierEvent =>
  event.at > at ? { ...event, at } : event;

function onShipment(
  carrier: Carrier,
  parcel: Parcel,
  before: Shipment,
  report: Reported,
  at: string,
): Decision<CarrierAnswer> {
  const by = carrierActor(carrier);
  const { trackingNumber: number } = parcel;
  const { after, told } = followed(before, { ...report, ...concerning(before, number) }, number, at, by);
  if (after === before) return { value: { outcome: 'repeated' }, writes: [] };
  const done = hasEndedUnder(after, parcel.trackingNumber) && parcel.status !== 'done';
  return {
    value: { outcome: 'recorded' },
    writes: [
      shipments.replace(after),
      recordEvent(after.orderId, told),
      ...(done ? [parcels.replace({ ...parcel, status: 'done', updatedAt: at })] : []),
    ],
  };
}
