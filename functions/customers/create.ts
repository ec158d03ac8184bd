import type { Handler } from '../shared/http/call.ts';
import { giveReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import type { routes } from './routes.ts';
import { newCustomer } from './rules.ts';
import { customers } from './store.ts';

/** A new customer, with its reference if that is free. */
export const createCustomer: Handler<typeof routes.createCustomer> = async ({ body, at }) => {
  const customer = newCustomer(body, getSettings(), at);
  return {
    body: customer,
    writes: [
      customers.create(customer),
      ...giveReference('customer', customer.id, { after: customer.reference }),
    ],
  };
};
