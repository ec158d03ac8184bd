import { z } from 'zod';
import { routeTable } from '../../shared/http/route.ts';
import { idOf } from '../../shared/ids.ts';
import { paymentEvent, paymentEventAnswer, paymentLink } from './model.ts';

export const providerRoutes = routeTable({
  linkToPay: {
    method: 'POST',
    path: '/invoices/{id}/payment-link',
    summary: 'Get the address of a page on which what is open of an invoice can be paid at once',
    description:
      'Of the payment provider in the settings (`payments.providers`). What was paid there is recorded by itself, as soon as the provider tells of it.',
    roles: ['customer', 'sales', 'finance', 'admin'],
    params: z.object({ id: idOf('inv') }),
    response: paymentLink,
    errors: ['not-found', 'conflict'],
  },
  reportPaymentEvent: {
    method: 'POST',
    path: '/payment-events/{provider}',
    summary: 'What a payment provider tells of a payment',
    description:
      'Signed instead of asking for a token. What came in is a payment of the invoice that it was for, and what is beyond its open amount stays to the credit of its customer; without such an invoice it waits among the bank transactions for a person to match it. What was paid back is asked for as a refund.',
    public: true,
    signed: 'Payment-Signature',
    roles: [],
    params: z.object({ provider: z.string() }),
    body: paymentEvent,
    response: paymentEventAnswer,
    status: 202,
    servedBy: 'partner-events',
    errors: ['unprocessable'],
  },
});
