import type { Caller, Handler } from '../shared/http/call.ts';
import { isStaff } from '../shared/http/caller.ts';
import { keys } from '../shared/keys.ts';
import { listByReference } from '../shared/references.ts';
import type { Customer } from './model.ts';
import type { routes } from './routes.ts';
import { forCustomers } from './rules.ts';
import { customers, isAsked, partitionOf } from './store.ts';

type List = Handler<typeof routes.listCustomers>;

/** Customers with these filters; to a customer itself, if they let it through. */
export const listCustomers: List = async ({ caller, query: { reference, salesperson, group, ...page } }) => {
  const filters = { salesperson, group };
  const show = shownTo(caller);
  const isShown = (one: Customer) => isVisible(caller, one) && isAsked(show(one), filters);
  const { index, pk } = partitionOf(filters);
  const { items, ...more } = reference
    ? await listByReference(['customer'], reference, (id) => customers.find(keys.customer(id)), isShown)
    : isStaff(caller)
      ? await customers.list(index, pk, page)
      : await ownOf(caller, isShown);
  return { body: { ...more, items: items.map(show) } };
};

async function ownOf({ customerId }: Caller, isShown: (one: Customer) => boolean) {
  const own = customerId ? await customers.getMany([keys.customer(customerId)]) : [];
  return { items: own.filter(isShown) };
}

const isVisible = (caller: Caller, { id }: Customer): boolean => isStaff(caller) || id === caller.customerId;

export const shownTo =
  (caller: Caller) =>
  (customer: Customer): Customer =>
    isStaff(caller) ? customer : forCustomers(customer);
