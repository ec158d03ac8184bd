import { type Customer, customers, salesMailbox } from '../customers/index.ts';
import { digest, keys } from '../shared/keys.ts';
import type { Mailbox } from '../shared/mail/index.ts';
import type { Settings } from '../shared/settings.ts';
import type { Order } from './model.ts';
import { orders } from './store.ts';

/** An order of which sales is told, as far as it is on record. */
export interface Waiting {
  id: string;
  order?: Order | undefined;
  customer?: Customer | undefined;
}

/** Orders of which one person is told, and what sets that person's mail apart; nothing does of all of sales. */
export interface Told {
  to: Mailbox;
  suffix: string;
  waiting: Waiting[];
}

/** Orders by who looks after their customers. */
export async function bySalesperson(orderIds: readonly string[], settings: Settings): Promise<Told[]> {
  const byId = new Map((await orders.getMany(orderIds.map(keys.order))).map((o) => [o.id, o]));
  const owners = [...new Set([...byId.values()].map((o) => o.customerId))];
  const customerOf = new Map((await customers.getMany(owners.map(keys.customer))).map((c) => [c.id, c]));
  const told = new Map<string, Told>();
  for (const id of orderIds) {
    const order = byId.get(id);
    const customer = customerOf.get(order?.customerId ?? '');
    const suffix = suffixOf(customer ?? {});
    const own = told.get(suffix) ?? { to: salesMailbox(customer ?? {}, settings), suffix, waiting: [] };
    told.set(suffix, { ...own, waiting: [...own.waiting, { id, order, customer }] });
  }
  return [...told.values()];
}

const suffixOf = ({ salesperson }: Parameters<typeof salesMailbox>[0]): string =>
  salesperson ? `-${digest(salesperson.email)}` : '';
