import { z } from 'zod';
import { reference } from '../shared/fields.ts';
import { withBatch } from '../shared/http/batch-route.ts';
import { dryRunQuery, pageOf, pageQuery, routeTable } from '../shared/http/route.ts';
import { sortedBy } from '../shared/http/sorts.ts';
import { idOf } from '../shared/ids.ts';
import { instant } from '../shared/time.ts';
import { timelineEvent } from '../shared/timeline.ts';
import { amendingRoutes } from './amending/routes.ts';
import { cancelInput, orderInput, orderListItem, orderStatus, orderView, reviewInput } from './model.ts';
import { pastOrderInput } from './past-model.ts';
import { orderPreview } from './preview-model.ts';
import { reallocationRoutes } from './reallocating/routes.ts';

const READERS = ['customer', 'sales', 'reviewer', 'warehouse', 'purchasing', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('ord') });

const listQuery = {
  ...pageQuery,
  ...sortedBy('-placedAt'),
  reference: reference.optional(),
  status: orderStatus.optional(),
  from: instant.optional(),
  to: instant.optional(),
};

const table = routeTable({
  ...reallocationRoutes,
  ...amendingRoutes,
  placeOrder: {
    method: 'POST',
    path: '/orders',
    summary: 'Place an order',
    location: '/orders/{id}',
    roles: ['customer', 'sales', 'admin'],
    query: z.strictObject(dryRunQuery),
    body: orderInput,
    response: orderView,
    dryRun: orderPreview,
    status: 201,
    errors: ['already-exists', 'conflict', 'unprocessable'],
  },
  recordPastOrder: {
    method: 'POST',
    path: '/past-orders',
    summary: 'Bring in an order that another system has seen to its end; nothing is done for it here',
    location: '/orders/{id}',
    roles: ['admin'],
    body: pastOrderInput,
    response: orderView,
    status: 201,
    errors: ['already-exists', 'unprocessable'],
  },
  listOrders: {
    method: 'GET',
    path: '/orders',
    summary: 'Orders, newest first; a customer sees its own',
    roles: READERS,
    query: z.strictObject({ ...listQuery, customerId: idOf('cus').optional() }),
    response: pageOf(orderListItem),
  },
  listOrdersOfCustomer: {
    method: 'GET',
    path: '/customers/{id}/orders',
    summary: 'Orders of a customer, newest first',
    roles: READERS,
    params: z.object({ id: idOf('cus') }),
    query: z.strictObject(listQuery),
    response: pageOf(orderListItem),
  },
  getOrder: {
    method: 'GET',
    path: '/orders/{id}',
    summary: 'An order, and why it waits: for what, on whom, until when, and what happens then',
    roles: READERS,
    params,
    response: orderView,
    errors: ['not-found'],
  },
  getTimeline: {
    method: 'GET',
    path: '/orders/{id}/timeline',
    summary: 'Every step of an order with who, when and why, oldest first',
    roles: READERS,
    params,
    query: z.strictObject({ ...pageQuery, ...sortedBy('at'), cursor: idOf('evt').optional() }),
    response: pageOf(timelineEvent),
    errors: ['not-found'],
  },
  cancelOrder: {
    method: 'POST',
    path: '/orders/{id}/cancel',
    summary: 'Cancel what has not left the warehouse; the rest stays shipped and invoiced',
    roles: ['customer', 'sales', 'admin'],
    asSeen: true,
    params,
    body: cancelInput,
    response: orderView,
    status: 202,
    errors: ['not-found', 'conflict'],
  },
  listReviews: {
    method: 'GET',
    path: '/reviews',
    summary: 'Orders that wait for a reviewer, with each finding in words, oldest first',
    roles: ['reviewer', 'sales', 'finance', 'admin'],
    query: z.strictObject({ ...pageQuery, ...sortedBy('placedAt') }),
    response: pageOf(orderListItem),
  },
  reviewOrder: {
    method: 'POST',
    path: '/orders/{id}/review',
    summary: 'Approve or reject an order that waits for review, or the amendment of it that does',
    roles: ['reviewer', 'admin'],
    asSeen: true,
    params,
    body: reviewInput,
    response: orderView,
    errors: ['not-found', 'conflict'],
  },
  redriveOrder: {
    method: 'POST',
    path: '/orders/{id}/redrive',
    summary: 'Take an order up again where it stopped: one that is parked, or that stands still',
    roles: ['admin'],
    params,
    response: orderView,
    status: 202,
    errors: ['not-found', 'conflict'],
  },
});

export const routes = withBatch(table, 'placeOrder', 'recordPastOrder');
