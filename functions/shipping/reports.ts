import { keys } from '../shared/keys.ts';
import { type Decision, persistently } from '../shared/once.ts';
import { recordEvent } from '../shared/timeline.ts';
import { followed } from './attempts.ts';
import { type Carrier, statusOf } from './carriers.ts';
import { isBefore } from './estimates.ts';
import type { Shipment } from './model.ts';
import { concerning, hasEndedUnder } from './numbers.ts';
import type { CarrierAnswer, CarrierEvent, Parcel } from './parcel-model.ts';
import { carrierActor, keepEarly, newParcel, reportOf, shipmentIdsOf } from './parcels.ts';
import { parcels, shipments } from './store.ts';
import { notAhead, type Report } from './tracking.ts';

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
  const own = await shipments.getMany(shipmentIdsOf(found).map(keys.shipment));
  if (found && own.length > 0) return onShipments(carrier, found, own, report, at);
  const parcel = found ?? newParcel(name, at);
  const kept = keepEarly(parcel, { ...report, by: carrierActor(carrier) }, at);
  const write = found ? parcels.replace(kept) : parcels.create(kept);
  return { value: { outcome: 'unknown-parcel' }, writes: kept === parcel ? [] : [write] };
}

/** Of what lies in one box every order learns where it is. */
function onShipments(
  carrier: Carrier,
  parcel: Parcel,
  all: readonly Shipment[],
  report: Reported,
  at: string,
): Decision<CarrierAnswer> {
  const by = carrierActor(carrier);
  const { trackingNumber: number } = parcel;
  const meant = all.filter((shipment) => !isBefore(shipment, report.at));
  const reached = meant.map((before) => ({
    before,
    ...followed(before, { ...report, ...concerning(before, number) }, number, at, by),
  }));
  const moved = reached.filter(({ before, after }) => before !== after);
  if (moved.length === 0)
    return { value: { outcome: meant.length > 0 ? 'repeated' : 'too-old' }, writes: [] };
  const afterOf = (one: Shipment) => moved.find(({ before }) => before === one)?.after ?? one;
  const done = all.every((one) => hasEndedUnder(afterOf(one), number)) && parcel.status !== 'done';
  return {
    value: { outcome: 'recorded' },
    writes: [
      ...moved.flatMap(({ after, told }) => [shipments.replace(after), recordEvent(after.orderId, told)]),
      ...(done ? [parcels.replace({ ...parcel, status: 'done', updatedAt: at })] : []),
    ],
  };
}
