import { assertVisible, isStaff } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { getSettings } from '../shared/settings.ts';
import { routes } from './routes.ts';
import { changedCustomer, newCustomer } from './rules.ts';
import { CUSTOMERS, customers, listAccounts } from './store.ts';

export const handler = serve(routes, {
  async createCustomer({ body, at }) {
    const customer = newCustomer(body, getSettings(), at);
    return { body: customer, writes: [customers.create(customer)] };
  },

  async listCustomers({ caller, query }) {
    if (isStaff(caller))
      return { body: await customers.list('byKind', CUSTOMERS, { ...query, ascending: true }) };
    const own = caller.customerId ? await customers.getMany([keys.customer(caller.customerId)]) : [];
    return { body: { items: own } };
  },

  async getCustomer({ caller, params }) {
    assertVisible(caller, params.id, 'customer');
    return { body: await customers.get(keys.customer(params.id)) };
  },

  async changeCustomer({ params, body, at }) {
    const before = await customers.get(keys.customer(params.id));
    const after = changedCustomer(before, body, getSettings(), at);
    return { body: { ...after, version: before.version + 1 }, writes: [customers.replace(after)] };
  },

  async listAccounts({ caller, params }) {
    assertVisible(caller, params.id, 'customer');
    await customers.get(keys.customer(params.id));
    return { body: { items: await listAccounts(params.id) } };
  },
});
