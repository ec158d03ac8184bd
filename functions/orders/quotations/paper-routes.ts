import { z } from 'zod';
import { bytes, routeTable } from '../../shared/http/route.ts';
import { idOf } from '../../shared/ids.ts';

export const READERS = ['customer', 'sales', 'reviewer', 'finance', 'admin'] as const;
export const params = z.object({ id: idOf('quo') });

/** What is drawn. */
export const paperRoutes = routeTable({
  getQuotationPdf: {
    method: 'GET',
    path: '/quotations/{id}/pdf',
    summary: 'The quotation on paper, as it is mailed',
    roles: READERS,
    params,
    response: bytes,
    produces: 'application/pdf',
    servedBy: 'quotation-documents',
    errors: ['not-found'],
  },
});
