import { z } from 'zod';
import { routeTable } from '../../shared/http/route.ts';
import { idOf } from '../../shared/ids.ts';
import { tradeView } from './view-model.ts';

export const tradeRoutes = routeTable({
  showTrade: {
    method: 'GET',
    path: '/customers/{id}/trade',
    summary: "A customer's trade: what it orders and how often, returns, how it pays, what is open",
    description:
      'Kept as things happen, a moment behind them; the balance and what is overdue are as of now, and of this customer without those that were merged into it. Orders that were rejected or cancelled count with what of them had left.',
    roles: ['customer', 'sales', 'reviewer', 'finance', 'admin'],
    params: z.object({ id: idOf('cus') }),
    response: tradeView,
    errors: ['not-found'],
  },
});
