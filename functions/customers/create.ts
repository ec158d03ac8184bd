import type { Handler } from '../shared/http/call.ts';
import { giveReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import type { Customer } from './model.ts';
import type { routes } from './routes.ts';
import { newCustomer } from './rules.ts';
import { giveTaxId } from './same-tax-id.ts';
import { customers } from './store.ts';

/** With what finds it. */
export const recordCustomer = (customer: Customer): Write[] => [
  customers.create(customer),
  ...giveReference('customer', customer.id, { after: customer.reference }),
  ...giveTaxId({ id: customer.id }, customer),
];

/** A new customer, with its reference if that is free. */
export const createCustomer: Handler<typeof routes.createCustomer> = async ({ body, at }) => {
  const customer = newCustomer(body, getSettings(), at);
  return {
    body: customer,
    writes: recordCustomer(customer),
  };
};
