import { inState } from '../shared/keys.ts';
import type { Money } from '../shared/money.ts';
import type { Invoice } from './model.ts';
import { INVOICES, invoices } from './store.ts';

export interface Overdue {
  count: number;
  /** What is open, in each currency. */
  sums: Money[];
}

/** What is open past its due date; reads those and no others, as the reminders do. */
export async function overdueAt(at: string): Promise<Overdue> {
  const found: Invoice[] = [];
  let cursor: string | undefined;
  do {
    const options = { limit: 100, sort: 'dueAt', to: at, cursor };
    const page = await invoices.list('byState', inState(INVOICES, 'open'), options);
    found.push(...page.items.filter(({ open }) => open.amount > 0));
    cursor = page.next;
  } while (cursor);
  const byCurrency = Map.groupBy(found, ({ currency }) => currency);
  const sums = [...byCurrency].map(([currency, own]) => ({
    amount: own.reduce((sum, { open }) => sum + open.amount, 0),
    currency,
  }));
  return { count: found.length, sums };
}
