import { z } from 'zod';
import { routeTable } from '../../shared/http/route.ts';
import { idOf } from '../../shared/ids.ts';
import { mergedView, mergeInput } from './model.ts';

export const mergeRoutes = routeTable({
  mergeCustomer: {
    method: 'POST',
    path: '/customers/{id}/merge',
    summary: 'Merge a customer that is there twice into the other one',
    description:
      'Contacts, addresses and tags that the other one lacks move over, and nothing begins with this one any more. What it did before stays under its own id, to the byte, so that no book is rewritten. Refused while anything goes on with it: orders, quotations, contracts, invoices, disputes, refunds, returns, money on its account.',
    roles: ['sales', 'admin'],
    params: z.object({ id: idOf('cus') }),
    body: mergeInput,
    response: mergedView,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
