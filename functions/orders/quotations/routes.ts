import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedAs, sortedByEither } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { message } from '../../shared/texts/message.ts';
import { linkRoutes } from './link-routes.ts';
import {
  quotationAcceptance,
  quotationDecline,
  quotationInput,
  quotationPatch,
  quotationSending,
  quotationStatus,
  quotationView,
  quotationWithdrawal,
} from './model.ts';
import { paperRoutes, params, READERS } from './paper-routes.ts';

/** Of one status they lie in the order in which they end. */
export const usualSort = (status: string | undefined) => (status ? 'validUntil' : '-createdAt');

const WHEN_SORTED = message('must be createdAt or -createdAt, with a status validUntil or -validUntil');

/** Of the module's API. */
export const ownRoutes = routeTable({
  createQuotation: {
    method: 'POST',
    path: '/quotations',
    summary: 'Draft a quotation; its prices are those of now until it is sent',
    description:
      'Priced by what is agreed on a line, else by price lists and the catalog. Contracts are left out: what they agree on is ordered without a quotation.',
    location: '/quotations/{id}',
    roles: ['sales', 'admin'],
    body: quotationInput,
    response: quotationView,
    status: 201,
    errors: ['unprocessable'],
  },
  listQuotations: {
    method: 'GET',
    path: '/quotations',
    summary: 'Quotations, newest first; by status in the order in which they end',
    description: 'A customer sees its own that were sent.',
    roles: READERS,
    query: z
      .strictObject({
        ...pageQuery,
        ...sortedByEither('createdAt', 'validUntil'),
        customerId: idOf('cus').optional(),
        status: quotationStatus.optional(),
      })
      .check(sortedAs(usualSort, WHEN_SORTED)),
    response: pageOf(quotationView),
  },
  getQuotation: {
    method: 'GET',
    path: '/quotations/{id}',
    summary: 'Read a quotation: what is offered, why at that price, and what became of it',
    roles: READERS,
    params,
    response: quotationView,
    errors: ['not-found'],
  },
  changeQuotation: {
    method: 'PATCH',
    path: '/quotations/{id}',
    summary: 'Change a draft, which is priced anew',
    roles: ['sales', 'admin'],
    params,
    body: quotationPatch,
    response: quotationView,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  sendQuotation: {
    method: 'POST',
    path: '/quotations/{id}/send',
    summary: 'Mail a quotation to its customer, with a link to accept it; again with a new link',
    description:
      'A draft gets its number and is priced for the last time. Sent again it is what it was, and only the link of the last mail is good. With `reserve` free stock is kept for it until it ends, and the order takes that over.',
    roles: ['sales', 'admin'],
    params,
    body: quotationSending,
    response: quotationView,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  withdrawQuotation: {
    method: 'POST',
    path: '/quotations/{id}/withdraw',
    summary: 'Take a quotation back that nobody has answered',
    roles: ['sales', 'admin'],
    params,
    body: quotationWithdrawal,
    response: quotationView,
    errors: ['not-found', 'conflict'],
  },
  acceptQuotation: {
    method: 'POST',
    path: '/quotations/{id}/accept',
    summary: 'Accept a quotation for a customer that says so by telephone; it becomes an order',
    roles: ['sales', 'admin'],
    params,
    body: quotationAcceptance,
    response: quotationView,
    status: 201,
    location: '/orders/{orderId}',
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  declineQuotation: {
    method: 'POST',
    path: '/quotations/{id}/decline',
    summary: 'Decline a quotation for a customer that says so by telephone',
    roles: ['sales', 'admin'],
    params,
    body: quotationDecline,
    response: quotationView,
    errors: ['not-found', 'conflict'],
  },
});

export const quotationRoutes = { ...ownRoutes, ...paperRoutes, ...linkRoutes };
