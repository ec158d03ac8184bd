import { z } from 'zod';
import { reference } from '../../shared/fields.ts';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedAs, sortedByEither } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { message } from '../../shared/texts/message.ts';
import {
  goodsReturn,
  inspectionInput,
  returnInput,
  returnReceiptInput,
  returnReviewInput,
  returnStatus,
} from './model.ts';

const READERS = ['customer', 'sales', 'reviewer', 'warehouse', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('ret') });

/** Of one status they lie in the order in which their time is over. */
export const usualSort = (status: string | undefined) => (status ? 'until' : '-createdAt');

const WHEN_SORTED = message('must be createdAt or -createdAt, with a status until or -until');

export const returnRoutes = routeTable({
  listReturns: {
    method: 'GET',
    path: '/returns',
    summary: 'Returns, newest first; by status in the order in which their time is over',
    roles: READERS,
    query: z
      .strictObject({
        ...pageQuery,
        ...sortedByEither('createdAt', 'until'),
        reference: reference.optional(),
        customerId: idOf('cus').optional(),
        orderId: idOf('ord').optional(),
        status: returnStatus.optional(),
      })
      .check(sortedAs(usualSort, WHEN_SORTED)),
    response: pageOf(goodsReturn),
  },
  getReturn: {
    method: 'GET',
    path: '/returns/{id}',
    summary: 'Read a return: what comes back, on whom it waits, and what became of it',
    roles: READERS,
    params,
    response: goodsReturn,
    errors: ['not-found'],
  },
  requestReturn: {
    method: 'POST',
    path: '/returns',
    summary: 'Send delivered goods back; a customer asks for it, sales authorises it at once',
    description:
      'Of one shipment: name it, or its order, of which the oldest shipment that has all of it is taken. No more can come back than was delivered, less what has come back or is about to.',
    roles: ['customer', 'sales', 'admin'],
    body: returnInput,
    response: goodsReturn,
    status: 201,
    location: '/returns/{id}',
    errors: ['already-exists', 'conflict', 'unprocessable'],
  },
  reviewReturn: {
    method: 'POST',
    path: '/returns/{id}/review',
    summary: 'Authorise a return that a customer asked for, or refuse it',
    roles: ['sales', 'admin'],
    asSeen: true,
    params,
    body: returnReviewInput,
    response: goodsReturn,
    errors: ['not-found', 'conflict'],
  },
  receiveReturn: {
    method: 'POST',
    path: '/returns/{id}/receipts',
    summary: 'What has come in of a return, all of it or a part; it is not stock until it is inspected',
    roles: ['warehouse', 'admin'],
    params,
    body: returnReceiptInput,
    response: goodsReturn,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  inspectReturn: {
    method: 'POST',
    path: '/returns/{id}/inspections',
    summary: 'Say what becomes of goods that came back; what is restocked or scrapped is credited',
    description:
      'What is restocked is stock of the warehouse again. A credit note over all of it is issued with the inspection and mailed; money that was paid for it becomes free credit of the customer.',
    roles: ['warehouse', 'admin'],
    params,
    body: inspectionInput,
    response: goodsReturn,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
});
