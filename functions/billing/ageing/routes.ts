import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { day } from '../../shared/time.ts';
import { ageing, customerAgeing } from './model.ts';

const READERS = ['sales', 'finance', 'admin'] as const;
const asOf = day.optional();

export const ageingRoutes = routeTable({
  getAgeing: {
    method: 'GET',
    path: '/ageing',
    summary: 'What is open on invoices by how long it is overdue, per currency, as of the end of a day',
    description:
      'Of all customers or of one, as of today unless told. It reads what is open now and what was booked since the day; of all customers the day may lie up to 92 days back.',
    roles: READERS,
    query: z.strictObject({ asOf, customerId: idOf('cus').optional() }),
    response: z.object({ asOf: day, ageing: z.array(ageing) }),
  },
  listAgeing: {
    method: 'GET',
    path: '/ageing/customers',
    summary: 'As /ageing, customer by customer',
    description:
      'A page looks through as many customers as `limit` says and tells of those that owe anything, so that it may be short and still have a `next`.',
    roles: READERS,
    query: z.strictObject({ ...pageQuery, ...sortedBy('createdAt'), asOf }),
    response: pageOf(customerAgeing),
  },
});
