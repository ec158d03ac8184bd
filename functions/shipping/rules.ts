import { assertForeseen } from '../shared/future.ts';
import { newId } from '../shared/ids.ts';
import { conflict } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Actor } from '../shared/timeline.ts';
import type { DispatchInput } from './dispatch-model.ts';
import { newEta } from './eta.ts';
import type { Shipment, ShipmentStatus } from './model.ts';
import { numbered } from './warehouse/packing.ts';

/** From which state a shipment may come into which; tracking may skip steps, since carriers do. */
export const TRANSITIONS: Record<ShipmentStatus, readonly ShipmentStatus[]> = {
  created: ['dispatched', 'void'],
  dispatched: ['picked-up', 'in-transit', 'out-for-delivery', 'exception', 'delivered', 'returned'],
  'picked-up': ['in-transit', 'out-for-delivery', 'exception', 'delivered', 'returned'],
  'in-transit': ['picked-up', 'out-for-delivery', 'exception', 'delivered', 'returned'],
  'out-for-delivery': ['picked-up', 'in-transit', 'exception', 'delivered', 'returned'],
  exception: ['picked-up', 'in-transit', 'out-for-delivery', 'delivered', 'returned'],
  delivered: [],
  // On its way again.
  returned: ['dispatched'],
  void: [],
};

const may = (shipment: Shipment, to: ShipmentStatus): boolean => TRANSITIONS[shipment.status].includes(to);

export const hasLeft = ({ status }: Pick<Shipment, 'status'>): boolean =>
  status !== 'created' && status !== 'void';
export const hasEnded = (status: ShipmentStatus): boolean => status === 'delivered' || status === 'returned';
export const hasArrived = ({ status }: Shipment): boolean => hasEnded(status);

export type ShipmentDraft = Pick<
  Shipment,
  | 'orderId'
  | 'part'
  | 'round'
  | 'heldIn'
  | 'undivided'
  | 'prepaid'
  | 'continues'
  | 'customerId'
  | 'warehouse'
  | 'recipient'
  | 'delivery'
  | 'wantedOn'
  | 'shipOn'
  | 'purchaseOrderNumber'
  | 'lines'
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

/** @throws Problem conflict when it has left or was voided, unprocessable when it isn't packed as it says, or no day can be meant */
export function dispatch(
  shipment: Shipment,
  { estimatedAt, parcels, lines: _, lots: __, ...input }: DispatchInput,
  at: string,
  by: Actor,
): Shipment {
  if (hasLeft(shipment) || !may(shipment, 'dispatched'))
    throw conflict(
      say("This shipment is {status}; it can't be dispatched.", { status: say(shipment.status) }),
    );
  assertForeseen('/estimatedAt', estimatedAt, at);
  return {
    ...shipment,
    ...input,
    status: 'dispatched',
    dispatchedAt: at,
    dispatchedBy: by,
    ...(parcels ? { parcels: numbered(shipment, parcels) } : {}),
    ...(estimatedAt ? { eta: newEta(estimatedAt, estimatedAt) } : {}),
    updatedAt: at,
  };
}

/** @throws Problem conflict when it has left */
export function voided(shipment: Shipment, at: string): Shipment {
  if (!may(shipment, 'void'))
    throw conflict(say("This shipment is {status}; it can't be voided.", { status: say(shipment.status) }));
  return { ...shipment, status: 'void', updatedAt: at };
}
