import { z } from 'zod';
import { bytes, routeTable } from '../../shared/http/route.ts';

const params = z.object({ token: z.string().max(200) });

/** Of the page that the link in each campaign's mail leads to. */
export const linkRoutes = routeTable({
  getUnsubscribePage: {
    method: 'GET',
    path: '/unsubscribe/{token}',
    summary: "The page on which whoever has the link of a campaign's mail says that it wants no more",
    public: true,
    roles: [],
    params,
    response: bytes,
    produces: 'text/html',
    servedBy: 'customer-pages',
  },
  unsubscribe: {
    method: 'POST',
    path: '/unsubscribe/{token}',
    summary:
      'Withdraw consent, by the button of that page or by the mail program (RFC 8058); again it changes nothing',
    public: true,
    byLink: true,
    roles: [],
    params,
    consumes: 'application/x-www-form-urlencoded',
    body: z.string(),
    response: bytes,
    produces: 'text/html',
    servedBy: 'customer-pages',
  },
});
