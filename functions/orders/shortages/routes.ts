import { z } from 'zod';
import { routeTable } from '../../shared/http/route.ts';
import { idOf } from '../../shared/ids.ts';
import { shipmentView } from '../../shipping/index.ts';
import { shortageInput } from './model.ts';

export const shortageRoutes = routeTable({
  reportShortage: {
    method: 'POST',
    path: '/shipments/{id}/shortage',
    summary: 'The warehouse finds less than a shipment wants: the order waits for the rest, which is bought',
    description:
      'What is missing leaves the books, with what was reserved of it, and is owed to the order as goods that were never there. A shipment of which nothing is left is void, and so is one that goes whole or not at all: what there is stays reserved until it all goes out. It is refused (409) while parcels hold what is missing.',
    roles: ['warehouse', 'admin'],
    params: z.object({ id: idOf('shp') }),
    body: shortageInput,
    response: shipmentView,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
