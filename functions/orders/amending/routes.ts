import { z } from 'zod';
import { dryRunQuery, pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { orderView } from '../model.ts';
import { amendmentInput, amendmentView, amendmentWithdrawal } from './model.ts';
import { amendmentPreview } from './preview-model.ts';
import { orderVersions } from './version-model.ts';

const READERS = ['customer', 'sales', 'reviewer', 'warehouse', 'purchasing', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('ord') });
const versionNo = z.coerce.number().int().min(1).max(10_000);

export const amendingRoutes = routeTable({
  amendOrder: {
    method: 'POST',
    path: '/orders/{id}/amendments',
    summary: 'Amend a confirmed order: what stays as it was keeps its goods, its turn and its price',
    description:
      'What makes nothing worse that a reviewer looks at is so at once; else it waits for a review (`POST /orders/{id}/review`), and the order goes on as it is.',
    roles: ['customer', 'sales', 'admin'],
    asSeen: true,
    params,
    query: z.strictObject(dryRunQuery),
    body: amendmentInput,
    response: orderView,
    dryRun: amendmentPreview,
    status: 201,
    location: '/orders/{id}/amendments',
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  withdrawAmendment: {
    method: 'POST',
    path: '/orders/{id}/amendments/{amendmentId}/withdraw',
    summary: 'Take back an amendment that waits for a review; the order goes on as it is',
    description:
      'A customer takes back what it asked for itself. One that is decided or has lapsed stays so.',
    roles: ['customer', 'sales', 'admin'],
    params: params.extend({ amendmentId: idOf('amd') }),
    body: amendmentWithdrawal,
    response: orderView,
    errors: ['not-found', 'conflict'],
  },
  listAmendmentsOfOrder: {
    method: 'GET',
    path: '/orders/{id}/amendments',
    summary: 'What was changed of an order, is to be or was refused, newest first',
    roles: READERS,
    params,
    query: z.strictObject({ ...pageQuery, ...sortedBy('-at') }),
    response: pageOf(amendmentView),
    errors: ['not-found'],
  },
  listVersions: {
    method: 'GET',
    path: '/orders/{id}/versions',
    summary: 'The versions of an order, and what differs between two: the first and the last unless told',
    roles: READERS,
    params,
    query: z.strictObject({ from: versionNo.optional(), to: versionNo.optional() }),
    response: orderVersions,
    errors: ['not-found', 'unprocessable'],
  },
  listAmendments: {
    method: 'GET',
    path: '/amendments',
    summary: 'Amendments that wait for a reviewer, with each finding in words, the next to lapse first',
    roles: ['reviewer', 'sales', 'finance', 'admin'],
    query: z.strictObject({ ...pageQuery, ...sortedBy('until') }),
    response: pageOf(amendmentView),
  },
});
