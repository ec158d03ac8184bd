import { findProducts } from '../../catalog/index.ts';
import { assertMayBegin, begin, customers } from '../../customers/index.ts';
import type { Handlers } from '../../shared/http/call.ts';
import { actorOf, isStaff } from '../../shared/http/caller.ts';
import { isListed, partitionFor } from '../../shared/http/lists.ts';
import { keys } from '../../shared/keys.ts';
import { fieldProblem, notFound } from '../../shared/problem.ts';
import { giveReference, listByReference } from '../../shared/references.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { openBalances } from './drawing.ts';
import type { Contract } from './model.ts';
import type { contractRoutes } from './routes.ts';
import { assertInDecimals, changedContract, endedContract, newContract, planned } from './rules.ts';
import { CONTRACTS, contractPlans, contracts, inUse } from './store.ts';

export const contractHandlers: Handlers<typeof contractRoutes> = {
  async createContract({ body, at }) {
    const [customer, products] = await Promise.all([
      customers.find(keys.customer(body.customerId)),
      findProducts(body.lines.map(({ sku }) => sku)),
    ]);
    if (!customer) throw fieldProblem('/customerId', say('is no customer'));
    assertMayBegin(customer);
    assertInDecimals(body, products);
    const made = newContract(body, at);
    return {
      body: await inUse(made),
      writes: [
        contracts.create(made),
        begin(made.customerId, at),
        ...openBalances(made),
        await plan(made, at),
        ...giveReference('contract', made.id, { after: made.reference }),
      ],
    };
  },

  async listContracts({ caller, query: { reference, customerId, status, ...page } }) {
    const filters = { customerId, status };
    const find = (id: string) => contracts.find(keys.contract(id));
    const isAsked = (one: Contract) => isListed(caller, one, filters);
    const { index, pk } = partitionFor(caller, CONTRACTS, filters);
    const { items, ...rest } = reference
      ? await listByReference(['contract'], reference, find, isAsked)
      : await contracts.list(index, pk, page);
    return { body: { ...rest, items: items.filter(isAsked) } };
  },

  async getContract({ caller, params }) {
    const one = await contracts.find(keys.contract(params.id));
    if (!one || !(isStaff(caller) || caller.customerId === one.customerId)) throw notFound('contract');
    return { body: await inUse(one) };
  },

  async changeContract({ params, body, at }) {
    const before = await contracts.get(keys.contract(params.id));
    const change = changedContract(before, body, at);
    return {
      body: await inUse({ ...change, version: before.version + 1 }),
      writes: [
        contracts.replace(change),
        await plan(change, at),
        ...giveReference('contract', before.id, { before: before.reference, after: change.reference }),
      ],
    };
  },

  async endContract({ caller, params, body, at }) {
    const before = await contracts.get(keys.contract(params.id));
    const over = endedContract(before, body.reason, at, actorOf(caller));
    return {
      body: await inUse({ ...over, version: before.version + 1 }),
      writes: [contracts.replace(over), await plan(over, at)],
    };
  },
};

/** The contract's place among its customer's; of two changes at once one looks again. */
async function plan(contract: Contract, at: string): Promise<Write> {
  const { customerId } = contract;
  const known = await contractPlans.find(keys.contractPlan(customerId));
  if (known) return contractPlans.replace({ ...planned(known, contract), updatedAt: at });
  const first = { customerId, contracts: [], version: 1, createdAt: at, updatedAt: at };
  return contractPlans.create(planned(first, contract));
}
