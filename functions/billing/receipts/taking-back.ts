import { keys } from '../../shared/keys.ts';
import type { Write } from '../../shared/table.ts';
import type { Payment } from '../model.ts';
import { ordersOf } from '../orders-of.ts';
import { owedAgain } from '../owing.ts';
import { takeFromAhead } from '../prepayments/receiving.ts';
import { invoices, orderAccounts } from '../store.ts';
import type { Taken, WentTo } from './rules.ts';

/** What money was allocated to, with all other documents of those orders. */
export async function whereItWent(allocations: Payment['allocations']): Promise<WentTo> {
  const named = await invoices.getMany(allocations.flatMap((one) => one.invoiceId ?? []).map(keys.invoice));
  const orderIds = new Set([...named.flatMap(ordersOf), ...allocations.flatMap((one) => one.orderId ?? [])]);
  const accounts = await orderAccounts.getMany([...orderIds].map(keys.orderAccount));
  const ids = new Set([...named.map((one) => one.id), ...accounts.flatMap((one) => one.invoiceIds)]);
  const documents = await invoices.getMany([...ids].map(keys.invoice));
  const credited = new Map<string, number>();
  for (const { corrects, total } of documents)
    if (corrects) credited.set(corrects.id, (credited.get(corrects.id) ?? 0) + total.amount);
  return {
    invoices: new Map(documents.map((one) => [one.id, one])),
    orders: new Map(accounts.map((one) => [one.orderId, one])),
    credited,
  };
}

/** Invoices are owed again, and orders have less ahead. */
export const takeBack = async (taken: Taken, at: string): Promise<Write[]> => [
  ...taken.invoices.map(({ invoice, amount }) => invoices.replace(owedAgain(invoice, amount, at))),
  ...(await takeFromAhead(taken.advances, at)),
];
