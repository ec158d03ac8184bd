import { z } from 'zod';
import { routeTable } from '../shared/http/route.ts';
import { idOf } from '../shared/ids.ts';
import { shipmentView } from './model.ts';
import { correctionInput, redeliveryInput, undeliveredInspectionInput } from './undelivered-model.ts';

const params = z.object({ id: idOf('shp') });

/** What may become of a shipment that its carrier brought back, beside cancelling its order; they write the order too. */
export const undeliveredRoutes = routeTable({
  redeliverShipment: {
    method: 'POST',
    path: '/shipments/{id}/redelivery',
    summary: 'What came back undelivered goes on its way again',
    description:
      'Under another number than before, and to a corrected recipient where that was wrong. Where parcels have numbers of their own, those that came back go. Nothing is issued or invoiced again; the attempts before are kept, and what is reported late of them moves nothing.',
    roles: ['warehouse', 'sales', 'admin'],
    params,
    body: redeliveryInput,
    response: shipmentView,
    errors: ['not-found', 'conflict', 'unprocessable'],
    servedBy: 'returns-api',
  },
  correctShipment: {
    method: 'POST',
    path: '/shipments/{id}/correction',
    summary: 'What its carrier reported to have come back did not: where it is instead',
    description:
      'Its order waits for it as before, or has it. What was reported stays on record as `corrected`, and reported again it changes nothing. What the warehouse has looked at, sent again or taken back is not corrected, nor is what was delivered made undelivered.',
    roles: ['warehouse', 'sales', 'admin'],
    params,
    body: correctionInput,
    response: shipmentView,
    errors: ['not-found', 'conflict', 'unprocessable'],
    servedBy: 'returns-api',
  },
  inspectShipment: {
    method: 'POST',
    path: '/shipments/{id}/inspection',
    summary: 'What of the goods that came back undelivered is good, and what is scrap',
    description:
      'The last inspection holds. When the order is cancelled, what is scrap does not become stock, and all that came back is credited; what nobody looked at counts as good.',
    roles: ['warehouse', 'admin'],
    params,
    body: undeliveredInspectionInput,
    response: shipmentView,
    errors: ['not-found', 'conflict', 'unprocessable'],
    servedBy: 'returns-api',
  },
});
