import { assertVisible, isStaff } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { giveReference, listByReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import { createCustomer } from './create.ts';
import { routes } from './routes.ts';
import { changedCustomer } from './rules.ts';
import { CUSTOMERS, customers, listAccounts } from './store.ts';

export const handler = serve(routes, {
  createCustomer,

  async listCustomers({ caller, query: { reference, ...page } }) {
    const find = (id: string) => customers.find(keys.customer(id));
    const isShown = ({ id }: { id: string }) => isStaff(caller) || id === caller.customerId;
    if (reference) return { body: await listByReference(['customer'], reference, find, isShown) };
    if (isStaff(caller)) return { body: await customers.list('byKind', CUSTOMERS, page) };
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
    const change = { before: before.reference, after: after.reference };
    return {
      body: { ...after, version: before.version + 1 },
      writes: [customers.replace(after), ...giveReference('customer', after.id, change)],
    };
  },

  async listAccounts({ caller, params }) {
    assertVisible(caller, params.id, 'customer');
    await customers.get(keys.customer(params.id));
    return { body: { items: await listAccounts(params.id) } };
  },
});
