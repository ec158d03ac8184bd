import { z } from 'zod';
import { text } from '../shared/fields.ts';
import { bytes, pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { sortedAs, sortedByEither } from '../shared/http/sorts.ts';
import { idOf } from '../shared/ids.ts';
import { message } from '../shared/texts/message.ts';
import { ageingRoutes } from './ageing/routes.ts';
import { answerRoutes } from './answers/routes.ts';
import { bankRoutes } from './bank/routes.ts';
import { collectingRoutes } from './collecting/routes.ts';
import { creditRoutes } from './credit/routes.ts';
import { disputeRoutes } from './disputes/routes.ts';
import { fapiaoRoutes } from './fapiao/routes.ts';
import { invoice } from './model.ts';
import { prepaymentRoutes } from './prepayments/routes.ts';
import { providerRoutes } from './providers/routes.ts';
import { receiptRoutes } from './receipts/routes.ts';
import { invoiceSeries, seriesId, seriesProof } from './series/model.ts';
import { statementRoutes } from './statements/routes.ts';

const READERS = ['customer', 'sales', 'reviewer', 'finance', 'admin'] as const;
const invoiceParams = z.object({ id: z.union([idOf('inv'), idOf('crn')]) });

/** Of one status they lie in the order they fall due. */
export const usualSort = (status: string | undefined) => (status ? 'dueAt' : '-createdAt');

const WHEN_SORTED = message('must be createdAt or -createdAt, with a status dueAt or -dueAt');

/** As many documents are read. */
const MAX_PROVED = 200;

export const routes = {
  ...bankRoutes,
  ...collectingRoutes,
  ...creditRoutes,
  ...prepaymentRoutes,
  ...statementRoutes,
  ...answerRoutes,
  ...disputeRoutes,
  ...ageingRoutes,
  ...providerRoutes,
  ...fapiaoRoutes,
  ...receiptRoutes,
  ...routeTable({
    listInvoices: {
      method: 'GET',
      path: '/invoices',
      summary: 'Invoices and credit notes, newest first; by status in the order they fall due',
      roles: READERS,
      query: z
        .strictObject({
          ...pageQuery,
          ...sortedByEither('createdAt', 'dueAt'),
          customerId: idOf('cus').optional(),
          status: invoice.shape.status.optional(),
          orderId: idOf('ord').optional(),
          number: text(40).optional(),
        })
        .check(sortedAs(usualSort, WHEN_SORTED)),
      response: pageOf(invoice),
    },
    getInvoice: {
      method: 'GET',
      path: '/invoices/{id}',
      summary: 'Read an invoice or credit note',
      roles: READERS,
      params: invoiceParams,
      response: invoice,
      errors: ['not-found'],
    },
    getInvoicePdf: {
      method: 'GET',
      path: '/invoices/{id}/pdf',
      summary: 'The document as it was mailed',
      roles: READERS,
      params: invoiceParams,
      response: bytes,
      produces: 'application/pdf',
      servedBy: 'billing-documents',
      errors: ['not-found'],
    },
    getInvoiceXml: {
      method: 'GET',
      path: '/invoices/{id}/xml',
      summary: 'The document for machines, by EN 16931',
      description:
        'In the syntax of the UN/CEFACT Cross Industry Invoice, as Factur-X and ZUGFeRD have it in their profile EN 16931. The PDF of a customer with `eInvoice` carries the same.',
      roles: READERS,
      params: invoiceParams,
      response: bytes,
      produces: 'application/xml',
      servedBy: 'billing-documents',
      errors: ['not-found', 'conflict'],
    },
    listInvoiceSeries: {
      method: 'GET',
      path: '/invoice-series',
      summary: 'The series that invoices and credit notes are numbered in, and how far each is',
      roles: ['finance', 'admin'],
      response: z.object({ items: z.array(invoiceSeries) }),
    },
    proveInvoiceSeries: {
      method: 'GET',
      path: '/invoice-series/{id}/proof',
      summary: 'Look whether each number of a series has its one document, as it was issued',
      description:
        'A call looks at as many numbers as `limit` says; go on with `first` until `until` is `last`. No finding: none is left out, given twice or altered.',
      roles: ['finance', 'admin'],
      params: z.object({ id: seriesId }),
      query: z.strictObject({
        first: z.coerce.number().int().min(1).max(999_999).default(1),
        limit: z.coerce.number().int().min(1).max(MAX_PROVED).default(MAX_PROVED),
      }),
      response: seriesProof,
      errors: ['not-found'],
    },
  }),
};
