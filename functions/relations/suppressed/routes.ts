import { z } from 'zod';
import { email } from '../../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { suppressedAddress } from '../../shared/mail/suppressed-model.ts';
import { liftInput } from './model.ts';

const ROLES = ['sales', 'privacy', 'admin'] as const;

export const suppressedRoutes = routeTable({
  listSuppressed: {
    method: 'GET',
    path: '/suppressed-addresses',
    summary: 'Addresses that campaigns are not sent to because they bounced or complained, or just one',
    description:
      'By their digests: of the addresses themselves there is no list. Those that were lifted say who did so, and why.',
    roles: ROLES,
    query: z.strictObject({ ...pageQuery, ...sortedBy('-at'), address: email.optional() }),
    response: pageOf(suppressedAddress),
  },
  liftSuppressed: {
    method: 'POST',
    path: '/suppressed-addresses/{id}/lift',
    summary: 'Let campaigns be sent to an address again; who did so and why is kept',
    description:
      'Its customer has to agree to mails as before. Should it bounce or complain once more, it is on the list again. What Amazon SES keeps of the address by itself is another list.',
    roles: ROLES,
    params: z.object({ id: z.string().regex(/^[\w-]{43}$/) }),
    body: liftInput,
    response: suppressedAddress,
    errors: ['not-found', 'conflict'],
  },
});
