import { newId } from '../shared/ids.ts';
import { conflict } from '../shared/problem.ts';
import type { Actor } from '../shared/timeline.ts';
import type { DispatchInput, Shipment, ShipmentStatus, TrackingEventInput } from './model.ts';

/** From which state a shipment may come into which; tracking may skip steps, since carriers do. */
export const TRANSITIONS: Record<ShipmentStatus, readonly ShipmentStatus[]> = {
  created: ['dispatched', 'void'],
  dispatched: ['in-transit', 'out-for-delivery', 'exception', 'delivered', 'returned'],
  'in-transit': ['out-for-delivery', 'exception', 'delivered', 'returned'],
  'out-for-delivery': ['in-transit', 'exception', 'delivered', 'returned'],
  exception: ['in-transit', 'out-for-delivery', 'delivered', 'returned'],
  delivered: [],
  returned: [],
  void: [],
};

/** Enough for any parcel; a carrier that repeats itself for ever doesn't fill the item. */
const MAX_TRACKING_EVENTS = 100;

const may = (shipment: Shipment, to: ShipmentStatus): boolean => TRANSITIONS[shipment.status].includes(to);

export const hasLeft = ({ status }: Shipment): boolean => status !== 'created' && status !== 'void';
export const hasArrived = ({ status }: Shipment): boolean => status === 'delivered' || status === 'returned';

export type ShipmentDraft = Pick<
  Shipment,
  'orderId' | 'part' | 'round' | 'customerId' | 'warehouse' | 'recipient' | 'lines'
>;

export const newShipment = (draft: ShipmentDraft, at: string): Shipment => ({
  id: newId('shp'),
  ...draft,
  status: 'created',
  trackingEvents: [],
  version: 1,
  createdAt: at,
  updatedAt: at,
});

/** @throws Problem conflict when it has left or was voided */
export function dispatch(shipment: Shipment, input: DispatchInput, at: string, by: Actor): Shipment {
  if (!may(shipment, 'dispatched'))
    throw conflict(`This shipment is ${shipment.status}; it can't be dispatched.`);
  return { ...shipment, ...input, status: 'dispatched', dispatchedAt: at, dispatchedBy: by, updatedAt: at };
}

/** @throws Problem conflict when it has left */
export function voided(shipment: Shipment, at: string): Shipment {
  if (!may(shipment, 'void')) throw conflict(`This shipment is ${shipment.status}; it can't be voided.`);
  return { ...shipment, status: 'void', updatedAt: at };
}

/**
 * Adds what a carrier reports. A report that came twice changes nothing; one that came late, behind a newer or a
 * final one, is kept in the list and leaves the status alone.
 * @throws Problem conflict before dispatch
 */
export function track(shipment: Shipment, input: TrackingEventInput, at: string, by: Actor): Shipment {
  if (!hasLeft(shipment)) throw conflict(`This shipment is ${shipment.status}; it has no tracking yet.`);
  const { status, location, note } = input;
  const event = {
    status,
    at: input.at ?? at,
    by,
    ...(location ? { location } : {}),
    ...(note ? { note } : {}),
  };
  const known = shipment.trackingEvents.some((e) => e.status === event.status && e.at === event.at);
  if (known || shipment.trackingEvents.length >= MAX_TRACKING_EVENTS) return shipment;
  const late = shipment.trackingEvents.some((e) => e.at > event.at);
  const final = status === 'delivered' || status === 'returned';
  const moves = may(shipment, status) && (!late || final);
  return {
    ...shipment,
    trackingEvents: [...shipment.trackingEvents, event].sort((a, b) => a.at.localeCompare(b.at)),
    ...(moves ? { status } : {}),
    ...(moves && status === 'delivered' ? { deliveredAt: event.at } : {}),
    updatedAt: at,
  };
}
