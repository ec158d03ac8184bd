import { customers, salesMailbox } from '../customers/index.ts';
import { digest, keys } from '../shared/keys.ts';
import type { Mailbox } from '../shared/mail/index.ts';
import type { Settings } from '../shared/settings.ts';
import { orders } from './store.ts';

/** Orders of which one person is told, and what sets that person's mail apart; nothing does of all of sales. */
export interface Told {
  to: Mailbox;
  suffix: string;
  orderIds: string[];
}

/** Orders by who looks after their customers. */
export async function bySalesperson(orderIds: readonly string[], settings: Settings): Promise<Told[]> {
  const customerOf = new Map(
    (await orders.getMany(orderIds.map(keys.order))).map((o) => [o.id, o.customerId]),
  );
  const known = await customers.getMany([...new Set(customerOf.values())].map(keys.customer));
  const byId = new Map(known.map((customer) => [customer.id, customer]));
  const told = new Map<string, Told>();
  for (const id of orderIds) {
    const customer = byId.get(customerOf.get(id) ?? '') ?? {};
    const suffix = suffixOf(customer);
    const own = told.get(suffix) ?? { to: salesMailbox(customer, settings), suffix, orderIds: [] };
    told.set(suffix, { ...own, orderIds: [...own.orderIds, id] });
  }
  return [...told.values()];
}

const suffixOf = ({ salesperson }: Parameters<typeof salesMailbox>[0]): string =>
  salesperson ? `-${digest(salesperson.email)}` : '';
