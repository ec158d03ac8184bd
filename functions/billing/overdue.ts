import type { Money } from '../shared/money.ts';
import { allOf } from '../shared/paging.ts';
import { dueBy } from './store.ts';

export interface Overdue {
  count: number;
  /** What is open, in each currency. */
  sums: Money[];
}

/** What is open past its due date, of all customers or of one; reads those and no others, as the reminders do. */
export async function overdueAt(at: string, customerId?: string): Promise<Overdue> {
  const due = await allOf(100, (page) => dueBy(at, page, customerId));
  const found = due.filter(({ open }) => open.amount > 0);
  const byCurrency = Map.groupBy(found, ({ currency }) => currency);
  const sums = [...byCurrency].map(([currency, own]) => ({
    amount: own.reduce((sum, { open }) => sum + open.amount, 0),
    currency,
  }));
  return { count: found.length, sums };
}
