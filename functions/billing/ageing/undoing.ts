import type { Entry } from '../../ledger/index.ts';

/** By how much an entry changed what is open on an invoice, in minor units. */
export interface Change {
  invoiceId: string;
  by: number;
}

/** What an entry did to invoices, each of which is what a line on receivables opens or clears; taken back, they are as they were before it. */
export const changesOf = ({ lines }: Pick<Entry, 'lines'>): Change[] =>
  lines.flatMap(({ account, side, amount: { amount }, openItem }) =>
    account === 'receivable' && openItem
      ? [{ invoiceId: openItem, by: side === 'debit' ? amount : -amount }]
      : [],
  );

/** What is open on each invoice without these changes. */
export function before(open: ReadonlyMap<string, number>, changes: readonly Change[]): Map<string, number> {
  const was = new Map(open);
  for (const { invoiceId, by } of changes) was.set(invoiceId, (was.get(invoiceId) ?? 0) - by);
  return was;
}
