import { z } from 'zod';
import { warehouseCode } from '../../shared/fields.ts';
import { bytes, pageQuery, routeTable } from '../../shared/http/route.ts';
import { idOf } from '../../shared/ids.ts';
import { day } from '../../shared/time.ts';
import { shipmentView } from '../model.ts';
import { READERS } from '../readers.ts';
import { packInput } from './packing-model.ts';
import { pickList } from './picking-model.ts';
import { shortageInput } from './shortage-model.ts';

const PACKERS = ['warehouse', 'admin'] as const;
const ofWarehouse = z.object({ warehouse: warehouseCode });
const ofShipment = z.object({ id: idOf('shp') });

/** By when they should leave, and about how many a page is for. */
const pickQuery = z.strictObject({
  until: day.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(100),
  cursor: pageQuery.cursor,
});

/** What happens between the reservation and the carrier: goods are fetched, packed, and get their papers. */
export const warehouseRoutes = routeTable({
  getPickList: {
    method: 'GET',
    path: '/warehouses/{warehouse}/pick-list',
    summary: 'What to fetch in a warehouse for all that is to be dispatched, in walking order',
    description:
      'Along the bins that the products name; what is packed has been fetched. With `until` only for what should leave by that day (`shipOn`), or has no such day. A page is for a hundred shipments, what should leave first in front; where so many others stand ready that a thousand hide them it may hold fewer, or none, while there is a `next`.',
    roles: PACKERS,
    params: ofWarehouse,
    query: pickQuery,
    response: pickList,
    errors: ['not-found'],
  },
  getPickListPdf: {
    method: 'GET',
    path: '/warehouses/{warehouse}/pick-list/pdf',
    summary: 'The same on paper: what the first hundred shipments want, or those after a `cursor`',
    roles: PACKERS,
    params: ofWarehouse,
    query: pickQuery.pick({ until: true, cursor: true }),
    response: bytes,
    produces: 'application/pdf',
    servedBy: 'shipping-documents',
    errors: ['not-found'],
  },
  packShipment: {
    method: 'POST',
    path: '/shipments/{id}/parcels',
    summary: 'Pack a shipment into parcels, in place of what was packed before',
    description:
      'All of its parcels at once, as often as it takes until it is dispatched; none unpacks it. The parcels may hold no more than the shipment, and a part of it may stay loose.',
    roles: PACKERS,
    params: ofShipment,
    body: packInput,
    response: shipmentView,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  reportShortage: {
    method: 'POST',
    path: '/shipments/{id}/shortage',
    summary: 'The warehouse finds less than a shipment wants: the order waits for the rest, which is bought',
    description:
      'What is missing leaves the books, with what was reserved of it, and is owed to the order as goods that were never there. A shipment of which nothing is left is void, and so is one that goes whole or not at all: what there is stays reserved until it all goes out. It is refused (409) while parcels hold what is missing.',
    roles: PACKERS,
    params: ofShipment,
    body: shortageInput,
    response: shipmentView,
    servedBy: 'orders-api',
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  getDeliveryNote: {
    method: 'GET',
    path: '/shipments/{id}/delivery-note',
    summary: 'What goes with the goods, without prices, in the language of the customer',
    roles: READERS,
    params: ofShipment,
    response: bytes,
    produces: 'application/pdf',
    servedBy: 'shipping-documents',
    errors: ['not-found', 'conflict'],
  },
});
