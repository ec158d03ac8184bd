import type { Caller, Handler } from '../shared/http/call.ts';
import { isStaff } from '../shared/http/caller.ts';
import { keys } from '../shared/keys.ts';
import type { ListOptions } from '../shared/paging.ts';
import { listByReference } from '../shared/references.ts';
import type { Customer } from './model.ts';
import type { routes } from './routes.ts';
import { forCustomers } from './rules.ts';
import { isSameTaxId, listByTaxId } from './same-tax-id.ts';
import { customers, type Filters, partitionOf } from './store.ts';

type List = Handler<typeof routes.listCustomers>;

interface Asked extends Filters, ListOptions {
  taxId?: string | undefined;
}

/** Customers with these filters; to a customer itself, if they let it through. */
export const listCustomers: List = async ({ caller, query: { reference, ...asked } }) => {
  const show = shownTo(caller);
  const isShown = (one: Customer) => isVisible(caller, one) && isAsked(show(one), asked);
  const { items, ...more } = reference
    ? await listByReference(['customer'], reference, (id) => customers.find(keys.customer(id)), isShown)
    : isStaff(caller)
      ? await pageOf(asked, isShown)
      : await ownOf(caller, isShown);
  return { body: { ...more, items: items.map(show) } };
};

/** A tax id leads to few, of whom those are left out that the other filters are not about. */
async function pageOf(asked: Asked, isShown: (one: Customer) => boolean) {
  if (asked.taxId) {
    const { items, ...more } = await listByTaxId(asked.taxId, asked);
    return { ...more, items: items.filter(isShown) };
  }
  const { index, pk } = partitionOf(asked);
  return customers.list(index, pk, asked);
}

async function ownOf({ customerId }: Caller, isShown: (one: Customer) => boolean) {
  const own = customerId ? await customers.getMany([keys.customer(customerId)]) : [];
  return { items: own.filter(isShown) };
}

const isVisible = (caller: Caller, { id }: Customer): boolean => isStaff(caller) || id === caller.customerId;

const isAsked = (customer: Customer, { salesperson, group, taxId }: Asked): boolean =>
  (!salesperson || customer.salesperson?.email === salesperson) &&
  (!group || customer.group === group) &&
  (!taxId || isSameTaxId(customer.taxId, taxId));

export const shownTo =
  (caller: Caller) =>
  (customer: Customer): Customer =>
    isStaff(caller) ? customer : forCustomers(customer);
