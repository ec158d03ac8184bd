import { type Entry, receivableOf } from '../../ledger/index.ts';
import type { CreditUse } from '../credit/model.ts';
import type { Invoice, Payment } from '../model.ts';

/** By id, the documents that entries were made with. */
export interface Made {
  payments: ReadonlyMap<string, Payment>;
  creditUses: ReadonlyMap<string, CreditUse>;
  creditNotes: ReadonlyMap<string, Invoice>;
}

/** By how much an entry changed what is open on an invoice, in minor units. */
export interface Change {
  invoiceId: string;
  by: number;
}

/** What an entry did to invoices; taken back, they are as they were before it. */
export function changesOf(entry: Entry, { payments, creditUses, creditNotes }: Made): Change[] {
  const { rule, document, lines } = entry;
  const whole = (invoiceId: string): Change[] => [{ invoiceId, by: receivableOf(lines) }];
  switch (rule) {
    case 'invoice':
    case 'write-off':
    case 'reminder-fee':
      return whole(document.id);
    case 'credit-note':
      return whole(creditNotes.get(document.id)?.corrects?.id ?? '');
    case 'receipt':
      return paid(payments.get(document.id)?.allocations ?? []);
    case 'receipt-reversal':
      return owedAgain(payments.get(document.id)?.reversal?.taken ?? []);
    case 'credit-use':
      return paid(creditUses.get(document.id)?.allocations ?? []);
    case 'credit-use-reversal':
      return owedAgain(creditUses.get(document.id)?.reversal?.taken ?? []);
    default:
      return [];
  }
}

type Shares = readonly { invoiceId?: string | undefined; amount: { amount: number } }[];

/** What is ahead of an order is no invoice's yet. */
const owedAgain = (shares: Shares): Change[] =>
  shares.flatMap(({ invoiceId, amount }) => (invoiceId ? [{ invoiceId, by: amount.amount }] : []));

const paid = (shares: Shares): Change[] =>
  owedAgain(shares).map(({ invoiceId, by }) => ({ invoiceId, by: -by }));

/** What is open on each invoice without these changes. */
export function before(open: ReadonlyMap<string, number>, changes: readonly Change[]): Map<string, number> {
  const was = new Map(open);
  for (const { invoiceId, by } of changes) was.set(invoiceId, (was.get(invoiceId) ?? 0) - by);
  return was;
}
