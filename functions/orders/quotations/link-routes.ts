import { z } from 'zod';
import { bytes, routeTable } from '../../shared/http/route.ts';

const token = z.object({ token: z.string().max(200) });

/** What the link of a mail leads to. */
export const linkRoutes = routeTable({
  getQuotationPage: {
    method: 'GET',
    path: '/quotation-answers/{token}',
    summary: 'The page on which whoever has the link of the mail reads the quotation and answers it, once',
    description: 'Who accepts `application/json` gets the quotation, or a problem, as JSON instead.',
    public: true,
    roles: [],
    params: token,
    response: bytes,
    produces: 'text/html',
    servedBy: 'quotation-page',
    errors: ['conflict'],
  },
  sendQuotationAnswer: {
    method: 'POST',
    path: '/quotation-answers/{token}',
    summary: 'What that page sends; takes effect once, whatever is sent again',
    description:
      'Fields: `answer` (`accept` or `decline`), `name` of who answers, and if you like `words` and `purchaseOrderNumber`.',
    public: true,
    byLink: true,
    roles: [],
    params: token,
    consumes: 'application/x-www-form-urlencoded',
    body: z.string(),
    response: bytes,
    produces: 'text/html',
    servedBy: 'quotation-page',
    errors: ['conflict', 'unprocessable'],
  },
});
