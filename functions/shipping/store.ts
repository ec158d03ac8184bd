import { inState, keys, owned, ownedInState } from '../shared/keys.ts';
import { resource } from '../shared/resource.ts';
import { shipment } from './model.ts';

export const SHIPMENTS = 'SHIPMENT';

export const shipments = resource({
  name: 'shipment',
  schema: shipment,
  key: ({ id }) => keys.shipment(id),
  indexes: ({ id, customerId, status }) => ({
    byOwner: { pk: owned(customerId, SHIPMENTS), sk: id },
    byKind: { pk: SHIPMENTS, sk: id },
    byState: { pk: inState(SHIPMENTS, status), sk: id },
    byOwnerState: { pk: ownedInState(customerId, SHIPMENTS, status), sk: id },
  }),
});
