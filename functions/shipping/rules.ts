import { newId } from '../shared/ids.ts';
import { conflict } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Actor } from '../shared/timeline.ts';
import {
  type DispatchInput,
  type Shipment,
  type ShipmentStatus,
  type TrackingEventInput,
  trackingStatus,
} from './model.ts';

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
export const hasEnded = (status: ShipmentStatus): boolean => status === 'delivered' || status === 'returned';
export const hasArrived = ({ status }: Shipment): boolean => hasEnded(status);

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
    throw conflict(
      say("This shipment is {status}; it can't be dispatched.", { status: say(shipment.status) }),
    );
  return { ...shipment, ...input, status: 'dispatched', dispatchedAt: at, dispatchedBy: by, updatedAt: at };
}

/** @throws Problem conflict when it has left */
export function voided(shipment: Shipment, at: string): Shipment {
  if (!may(shipment, 'void'))
    throw conflict(say("This shipment is {status}; it can't be voided.", { status: say(shipment.status) }));
  return { ...shipment, status: 'void', updatedAt: at };
}

/**
 * Adds what a carrier reports. The status is that of the last report by the carrier's clock, or the end once it is
 * reported, in whatever order reports come in; one that came twice changes nothing.
 * @throws Problem conflict before dispatch
 */
export function track(shipment: Shipment, input: TrackingEventInput, at: string, by: Actor): Shipment {
  if (!hasLeft(shipment))
    throw conflict(
      say('This shipment is {status}; it has no tracking yet.', { status: say(shipment.status) }),
    );
  const event = toEvent(input, at, by);
  const known = shipment.trackingEvents.some((e) => e.status === event.status && e.at === event.at);
  const full = shipment.trackingEvents.length >= MAX_TRACKING_EVENTS;
  const ends = isFinal(event) && !hasArrived(shipment);
  if (known || (full && !ends)) return shipment;
  const trackingEvents = [...shipment.trackingEvents, event].sort(inTime);
  if (hasArrived(shipment)) return { ...shipment, trackingEvents, updatedAt: at };
  const { status, at: since } = trackingEvents.find(isFinal) ?? trackingEvents.at(-1) ?? event;
  const deliveredAt = status === 'delivered' ? { deliveredAt: since } : {};
  return { ...shipment, trackingEvents, status, ...deliveredAt, updatedAt: at };
}

type TrackingEvent = Shipment['trackingEvents'][number];

const toEvent = (
  { status, at, location, note }: TrackingEventInput,
  now: string,
  by: Actor,
): TrackingEvent => ({
  status,
  at: at ?? now,
  by,
  ...(location ? { location } : {}),
  ...(note ? { note } : {}),
});

const isFinal = ({ status }: TrackingEvent): boolean => hasEnded(status);

/** Reports of one moment stand in the order in which a parcel gets through them. */
const inTime = (a: TrackingEvent, b: TrackingEvent): number =>
  a.at.localeCompare(b.at) || WAY.indexOf(a.status) - WAY.indexOf(b.status);
const WAY = trackingStatus.options;
