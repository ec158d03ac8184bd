import { z } from 'zod';
import { reference } from '../shared/fields.ts';
import { bytes, pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { sortedAs, sortedBy, sortedByEither } from '../shared/http/sorts.ts';
import { idOf } from '../shared/ids.ts';
import { message } from '../shared/texts/message.ts';
import { dispatchInput } from './dispatch-model.ts';
import { shipmentStatus, shipmentView, trackingEventInput } from './model.ts';
import { carrierAnswer, carrierEvent, parcel, parcelStatus, webhook } from './parcel-model.ts';
import { READERS } from './readers.ts';
import { tracking } from './tracking-model.ts';
import { undeliveredRoutes } from './undelivered-routes.ts';
import { warehouseRoutes } from './warehouse/routes.ts';

const params = z.object({ id: idOf('shp') });

/** Of a link; 256 bits. */
export const token = z.string().regex(/^[\w-]{43}$/);

/** What stands ready is wanted by when it should leave. */
export const usualSort = (status: string | undefined) => (status === 'created' ? 'shipOn' : '-createdAt');

const WHEN_SORTED = message('must be createdAt or -createdAt, with the status created shipOn or -shipOn');

export const routes = routeTable({
  listShipments: {
    method: 'GET',
    path: '/shipments',
    summary:
      'Shipments, newest first; a customer sees its own. What stands ready (`created`) in the order in which it should leave',
    roles: READERS,
    query: z
      .strictObject({
        ...pageQuery,
        ...sortedByEither('createdAt', 'shipOn'),
        reference: reference.optional(),
        customerId: idOf('cus').optional(),
        orderId: idOf('ord').optional(),
        status: shipmentStatus.optional(),
      })
      .check(sortedAs(usualSort, WHEN_SORTED)),
    response: pageOf(shipmentView),
  },
  getShipment: {
    method: 'GET',
    path: '/shipments/{id}',
    summary: 'Where a shipment is',
    roles: READERS,
    params,
    response: shipmentView,
    errors: ['not-found'],
  },
  getTracking: {
    method: 'GET',
    path: '/shipments/{id}/tracking',
    summary: 'How a shipment came to where it is, and when it will arrive',
    roles: READERS,
    params,
    response: tracking,
    errors: ['not-found'],
  },
  ...warehouseRoutes,
  dispatchShipment: {
    method: 'POST',
    path: '/shipments/{id}/dispatch',
    summary: 'The warehouse hands the goods to a carrier',
    description:
      'Of products that are kept by lots the first to expire leave, unless `lots` says which were picked; it is refused (409) where those that have not expired do not suffice.',
    roles: ['warehouse', 'admin'],
    params,
    body: dispatchInput,
    response: shipmentView,
    errors: ['not-found', 'already-exists', 'conflict', 'unprocessable'],
  },
  trackShipment: {
    method: 'POST',
    path: '/shipments/{id}/tracking-events',
    summary: 'What the carrier reports',
    roles: ['warehouse', 'admin'],
    params,
    body: trackingEventInput,
    response: shipmentView,
    status: 201,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  ...undeliveredRoutes,
  getTrackingPage: {
    method: 'GET',
    path: '/track/{token}',
    summary: 'The page that shows a shipment to whoever has its link, which the mail at dispatch brings',
    public: true,
    roles: [],
    params: z.object({ token }),
    response: bytes,
    produces: 'text/html',
    servedBy: 'customer-pages',
  },
  reportCarrierEvent: {
    method: 'POST',
    path: '/carrier-events/{carrier}',
    summary: "What a carrier's own system reports",
    description:
      'Signed instead of asking for a token. A report of a parcel that nobody has dispatched yet is kept, and comes to its shipment when it is: the carrier may be faster than our own people, and would repeat for days what is refused.',
    public: true,
    signed: 'Carrier-Signature',
    roles: [],
    params: z.object({ carrier: z.string() }),
    body: carrierEvent,
    response: carrierAnswer,
    status: 202,
    servedBy: 'partner-events',
  },
  getWebhook: {
    method: 'GET',
    path: '/carriers/{carrier}/webhook',
    summary: 'What a carrier needs to report by itself: where to, and the secret to sign with',
    roles: ['admin'],
    params: z.object({ carrier: z.string() }),
    response: webhook,
    errors: ['not-found'],
  },
  listParcels: {
    method: 'GET',
    path: '/parcels',
    summary: 'Parcels by how far they are, e.g. those that a carrier reported and nobody has dispatched',
    roles: ['warehouse', 'admin'],
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      status: parcelStatus.default('unknown'),
      carrier: z.string().optional(),
    }),
    response: pageOf(parcel),
  },
});
