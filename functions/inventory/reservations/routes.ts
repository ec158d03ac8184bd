import { z } from 'zod';
import { reference } from '../../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { quoteHold, quoteHoldInput, quoteHoldStatus } from './model.ts';

const READERS = ['sales', 'warehouse', 'purchasing', 'finance', 'admin'] as const;

export const reservationRoutes = routeTable({
  listReservations: {
    method: 'GET',
    path: '/reservations',
    summary: 'Stock that is kept for quotes, newest first',
    roles: READERS,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      reference: reference.optional(),
      status: quoteHoldStatus.optional(),
    }),
    response: pageOf(quoteHold),
  },
  getReservation: {
    method: 'GET',
    path: '/reservations/{id}',
    summary: 'Read a reservation',
    roles: READERS,
    params: z.object({ id: idOf('rsv') }),
    response: quoteHold,
    errors: ['not-found'],
  },
  reserveForQuote: {
    method: 'POST',
    path: '/reservations',
    summary: 'Keep free stock for a quote until an instant; an order that names it gets it',
    roles: ['sales', 'admin'],
    body: quoteHoldInput,
    response: quoteHold,
    status: 201,
    location: '/reservations/{id}',
    errors: ['already-exists', 'conflict', 'unprocessable'],
  },
  releaseReservation: {
    method: 'POST',
    path: '/reservations/{id}/release',
    summary: 'Give back what was kept',
    roles: ['sales', 'admin'],
    params: z.object({ id: idOf('rsv') }),
    response: quoteHold,
    errors: ['not-found', 'conflict'],
  },
});
