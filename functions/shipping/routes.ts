import { z } from 'zod';
import { reference } from '../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { sortedBy } from '../shared/http/sorts.ts';
import { idOf } from '../shared/ids.ts';
import { dispatchInput, shipment, shipmentStatus, trackingEventInput } from './model.ts';

const READERS = ['customer', 'sales', 'reviewer', 'warehouse', 'purchasing', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('shp') });

export const routes = routeTable({
  listShipments: {
    method: 'GET',
    path: '/shipments',
    summary: 'Shipments, newest first; a customer sees its own',
    roles: READERS,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      reference: reference.optional(),
      customerId: idOf('cus').optional(),
      orderId: idOf('ord').optional(),
      status: shipmentStatus.optional(),
    }),
    response: pageOf(shipment),
  },
  getShipment: {
    method: 'GET',
    path: '/shipments/{id}',
    summary: 'Where a shipment is',
    roles: READERS,
    params,
    response: shipment,
    errors: ['not-found'],
  },
  dispatchShipment: {
    method: 'POST',
    path: '/shipments/{id}/dispatch',
    summary: 'The warehouse hands the goods to a carrier',
    roles: ['warehouse', 'admin'],
    params,
    body: dispatchInput,
    response: shipment,
    errors: ['not-found', 'already-exists', 'conflict'],
  },
  trackShipment: {
    method: 'POST',
    path: '/shipments/{id}/tracking-events',
    summary: 'What the carrier reports',
    roles: ['warehouse', 'admin'],
    params,
    body: trackingEventInput,
    response: shipment,
    status: 201,
    errors: ['not-found', 'conflict'],
  },
});
