import { z } from 'zod';
import { bytes, pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { statement, statementInput } from './model.ts';

const READERS = ['customer', 'sales', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('stm') });

export const statementRoutes = routeTable({
  issueStatement: {
    method: 'POST',
    path: '/statements',
    summary: 'Issue a statement: what a customer owed from one day to another, with every document between',
    description:
      'Only of days that are over. It is never changed: what is booked on one of its days later shows in the opening of the next one.',
    roles: ['finance', 'admin'],
    location: '/statements/{id}',
    body: statementInput,
    response: statement,
    status: 201,
    errors: ['unprocessable'],
  },
  listStatements: {
    method: 'GET',
    path: '/statements',
    summary: 'Statements, newest first; a customer sees its own',
    roles: READERS,
    query: z.strictObject({ ...pageQuery, ...sortedBy('-createdAt'), customerId: idOf('cus').optional() }),
    response: pageOf(statement),
  },
  getStatement: {
    method: 'GET',
    path: '/statements/{id}',
    summary: 'Read a statement',
    roles: READERS,
    params,
    response: statement,
    errors: ['not-found'],
  },
  sendStatement: {
    method: 'POST',
    path: '/statements/{id}/send',
    summary: 'Mail a statement to its customer; once, and again if that came back',
    roles: ['finance', 'admin'],
    params,
    response: statement,
    errors: ['not-found', 'conflict'],
  },
  getStatementPdf: {
    method: 'GET',
    path: '/statements/{id}/pdf',
    summary: 'The statement as it was issued; the same bytes at any time',
    roles: READERS,
    params,
    response: bytes,
    produces: 'application/pdf',
    servedBy: 'billing-documents',
    errors: ['not-found'],
  },
});
