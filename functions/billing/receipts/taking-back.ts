import { keys } from '../../shared/keys.ts';
import type { Write } from '../../shared/table.ts';
import type { Invoice, OrderAccount, Payment } from '../model.ts';
import { ordersOf } from '../orders-of.ts';
import { owedAgain } from '../owing.ts';
import { takeFromAhead } from '../prepayments/receiving.ts';
import { invoices, orderAccounts } from '../store.ts';
import type { Taken, WentTo } from './rules.ts';

/** What money was allocated to, with all other documents of those orders, and of all orders that are on one of them. */
export async function whereItWent(allocations: Payment['allocations']): Promise<WentTo> {
  const named = allocations.flatMap((one) => one.invoiceId ?? []);
  const accounts = await accountsOf(allocations.flatMap((one) => one.orderId ?? []));
  const first = await documentsOf(named, accounts);
  // What came back of an invoice over a month stands with whichever of its orders it was of.
  const others = await accountsOf(first.flatMap(ordersOf));
  const documents = await documentsOf(named, [...accounts, ...others]);
  const credited = new Map<string, number>();
  for (const { corrects, total } of documents)
    if (corrects) credited.set(corrects.id, (credited.get(corrects.id) ?? 0) + total.amount);
  return {
    invoices: new Map(documents.map((one) => [one.id, one])),
    orders: new Map(accounts.map((one) => [one.orderId, one])),
    credited,
  };
}

const accountsOf = (orderIds: readonly string[]): Promise<OrderAccount[]> =>
  orderAccounts.getMany([...new Set(orderIds)].map(keys.orderAccount));

const documentsOf = (ids: readonly string[], accounts: readonly OrderAccount[]): Promise<Invoice[]> =>
  invoices.getMany([...new Set([...ids, ...accounts.flatMap((one) => one.invoiceIds)])].map(keys.invoice));

/** Invoices are owed again, and orders have less ahead. */
export const takeBack = async (taken: Taken, at: string): Promise<Write[]> => [
  ...taken.invoices.map(({ invoice, amount }) => invoices.replace(owedAgain(invoice, amount, at))),
  ...(await takeFromAhead(taken.advances, at)),
];
