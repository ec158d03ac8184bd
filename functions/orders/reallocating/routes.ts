import { routeTable } from '../../shared/http/route.ts';
import { reallocation, reallocationInput } from './model.ts';

export const reallocationRoutes = routeTable({
  reallocateStock: {
    method: 'POST',
    path: '/stock/reallocations',
    summary:
      'Give free stock, or what one waiting order has, to another; who gives takes the place of who gets',
    roles: ['purchasing', 'admin'],
    body: reallocationInput,
    response: reallocation,
    status: 201,
    errors: ['conflict', 'unprocessable'],
  },
});
