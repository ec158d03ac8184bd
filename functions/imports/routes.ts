import { z } from 'zod';
import { reference } from '../shared/fields.ts';
import { bytes, pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { sortedBy } from '../shared/http/sorts.ts';
import { idOf } from '../shared/ids.ts';
import { importKind, operationView } from './model.ts';

const ROLES = ['sales', 'purchasing', 'warehouse', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('op') });

export const routes = routeTable({
  createImport: {
    method: 'POST',
    path: '/imports',
    summary: 'Bring in a CSV file; its rows are worked off afterwards',
    description: `UTF-8; comma, semicolon or tab; the first line names the columns, in any order: \
those of its kind below, which are the fields of what is created. \`orders\` and \`history\` have a row \
per line of an order; the rows of one order follow each other under its reference.

Each row is carried out as a request of the caller would be: it needs the role that the single route needs. What is \
there already (by SKU, reference, or warehouse and SKU) is left as it is, so a file can be sent again. A file that can \
not be read is refused whole; a row that can not be carried out is in the list of errors.`,
    roles: ROLES,
    query: z.strictObject({ kind: importKind, reference: reference.optional() }),
    consumes: 'text/csv',
    body: z.string(),
    response: operationView,
    status: 202,
    location: '/operations/{id}',
    errors: ['forbidden', 'already-exists', 'unprocessable'],
  },
  listOperations: {
    method: 'GET',
    path: '/operations',
    summary: 'Imports, newest first: your own, or all for an admin',
    roles: ROLES,
    query: z.strictObject({ ...pageQuery, ...sortedBy('-createdAt'), reference: reference.optional() }),
    response: pageOf(operationView),
  },
  getOperation: {
    method: 'GET',
    path: '/operations/{id}',
    summary: 'How far an import is',
    roles: ROLES,
    params,
    response: operationView,
    errors: ['not-found'],
  },
  getOperationErrors: {
    method: 'GET',
    path: '/operations/{id}/errors',
    summary: 'Which rows could not be brought in and why, as a CSV file: line, column, code, detail',
    roles: ROLES,
    params,
    response: bytes,
    produces: 'text/csv',
    errors: ['not-found'],
  },
});
