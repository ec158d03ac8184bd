import { z } from 'zod';
import { bytes, pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { member, segment } from './model.ts';

const ROLES = ['sales', 'finance', 'admin'] as const;
const params = z.object({ segment });

export const segmentRoutes = routeTable({
  listSegment: {
    method: 'GET',
    path: '/segments/{segment}/customers',
    summary: 'List the customers of a segment, first those that time alone soonest takes to another',
    description:
      'Told apart by how long ago, how often and for how much they ordered, by the thresholds in the settings (`segments`): `prospect`, `new`, `active`, `champion`, `at-risk` and `lapsed`. Kept as things happen, a moment behind them, and looked at every hour for what a new day changes.',
    roles: ROLES,
    params,
    query: z.strictObject({ ...pageQuery, ...sortedBy('until') }),
    response: pageOf(member),
  },
  getSegmentFile: {
    method: 'GET',
    path: '/segments/{segment}/customers/csv',
    summary: 'The same as a CSV file, all of them, with a row for each currency and money in major units',
    roles: ROLES,
    params,
    response: bytes,
    produces: 'text/csv',
    errors: ['unprocessable'],
  },
});
