import { assertVisible } from '../shared/http/caller.ts';
import { serve } from '../shared/http/serve.ts';
import { keys } from '../shared/keys.ts';
import { giveReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import { createCustomer } from './create.ts';
import { listCustomers, shownTo } from './listing.ts';
import { routes } from './routes.ts';
import { changedCustomer } from './rules.ts';
import { giveTaxId } from './same-tax-id.ts';
import { customers, listAccounts } from './store.ts';

export const handler = serve(routes, {
  createCustomer,

  listCustomers,

  async getCustomer({ caller, params }) {
    assertVisible(caller, params.id, 'customer');
    return { body: shownTo(caller)(await customers.get(keys.customer(params.id))) };
  },

  async changeCustomer({ params, body, at }) {
    const before = await customers.get(keys.customer(params.id));
    const after = changedCustomer(before, body, getSettings(), at);
    const change = { before: before.reference, after: after.reference };
    return {
      body: { ...after, version: before.version + 1 },
      writes: [
        customers.replace(after),
        ...giveReference('customer', after.id, change),
        ...giveTaxId(before, after),
      ],
    };
  },

  async listAccounts({ caller, params }) {
    assertVisible(caller, params.id, 'customer');
    await customers.get(keys.customer(params.id));
    return { body: { items: await listAccounts(params.id) } };
  },
});
