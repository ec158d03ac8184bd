import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { idOf } from '../../shared/ids.ts';
import { contactErasureInput, contactErasureView, erasureInput, erasureView, held } from './model.ts';

const params = z.object({ id: idOf('cus') });
const ROLES = ['privacy', 'admin'] as const;

export const personRoutes = routeTable({
  listPersonalData: {
    method: 'GET',
    path: '/customers/{id}/personal-data',
    summary: 'All that is stored of the persons of a customer, document by document',
    description:
      'Also of those that were merged into it. Of mails no address and no words are kept: the documents say when theirs went out. What a page has of one kind of document may be less than `limit`; the last one has no `next`.',
    roles: ROLES,
    params,
    query: z.strictObject(pageQuery),
    response: pageOf(held),
    errors: ['not-found'],
  },
  eraseCustomer: {
    method: 'POST',
    path: '/customers/{id}/erasure',
    summary: "Erase a customer's personal data; the books stay",
    description:
      'Its own record at once, its documents one after the other afterwards. Nothing begins with it any more. Refused while anything goes on with it, as a merge is. Asked for again, it goes on should it have stopped, or looks for what has come since.',
    roles: ROLES,
    params,
    body: erasureInput,
    response: erasureView,
    status: 202,
    location: '/customers/{customerId}/erasure',
    errors: ['not-found', 'conflict'],
  },
  getErasure: {
    method: 'GET',
    path: '/customers/{id}/erasure',
    summary: 'How far the erasure of a customer is, who asked for it, and what stays and why',
    roles: ROLES,
    params,
    response: erasureView,
    errors: ['not-found'],
  },
  eraseContact: {
    method: 'POST',
    path: '/customers/{id}/contacts/erasure',
    summary: 'Erase one contact of a customer; all else goes on',
    description:
      'Its entry at once, and then, one document after the other, the name, e-mail address and telephone number as they are given here: where they stand alone and within what was written. One after another: while one is erased, another is refused.',
    roles: ROLES,
    params,
    body: contactErasureInput,
    response: contactErasureView,
    status: 202,
    location: '/customers/{customerId}/contacts/erasure',
    errors: ['not-found', 'conflict'],
  },
  getContactErasure: {
    method: 'GET',
    path: '/customers/{id}/contacts/erasure',
    summary: 'How far the erasure of a contact is, and who asked for it and for those before, when and why',
    roles: ROLES,
    params,
    response: contactErasureView,
    errors: ['not-found'],
  },
});
