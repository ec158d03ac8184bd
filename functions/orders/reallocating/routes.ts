import { routeTable } from '../../shared/http/route.ts';
import { reallocation, reallocationInput } from './model.ts';

export const reallocationRoutes = routeTable({
  reallocateStock: {
    method: 'POST',
    path: '/stock/reallocations',
    summary:
      'Give free stock, or what one order has, to another that waits; who gives takes the place of who gets',
    description:
      'An order that waits gives what it has gathered, or is to get; one that waits for none of it there gives what stands ready, and so does any with `ready`. Its shipment has less then, or is void; one that goes whole waits with all the rest. It is refused (409) for what is packed, for an order that takes nothing that is short, and for one that goes whole and has left in part.',
    roles: ['purchasing', 'admin'],
    body: reallocationInput,
    response: reallocation,
    status: 201,
    errors: ['conflict', 'unprocessable'],
  },
});
