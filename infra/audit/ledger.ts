import type { BankTransaction } from '../../functions/billing/bank/model.ts';
import { bankTransactions, parsePayer } from '../../functions/billing/bank/store.ts';
import type { CreditUse, Refund } from '../../functions/billing/credit/model.ts';
import { creditUses, refunds } from '../../functions/billing/credit/store.ts';
import type { Head, Link } from '../../functions/ledger/chain.ts';
import type { Books, Entry } from '../../functions/ledger/model.ts';
import { parseHead, parseLink, parseMark } from '../../functions/ledger/sealing.ts';
import { allBooks, entries } from '../../functions/ledger/store.ts';
import { type AccountDay, parseAccountDay } from '../../functions/ledger/sums.ts';
import { documents, type Kind, kind, part } from './kind.ts';

export interface LedgerContents {
  bankTransactions: BankTransaction[];
  /** Whose money came from an account. */
  payers: { customerId: string }[];
  creditUses: CreditUse[];
  refunds: Refund[];
  entries: Entry[];
  books: Books[];
  accountDays: AccountDay[];
  /** The chain in which entries are sealed, its end, and which entry has which link. */
  links: Link[];
  heads: Head[];
  sealed: { entryId: string; seq: number }[];
}

export const emptyLedger = (): LedgerContents => ({
  bankTransactions: [],
  payers: [],
  creditUses: [],
  refunds: [],
  entries: [],
  books: [],
  accountDays: [],
  links: [],
  heads: [],
  sealed: [],
});

/** The kinds of items that the ledger keeps, and what customers' credit was used for. */
export const LEDGER: readonly Kind[] = [
  documents('bankTransactions', /^BANK_TRANSACTION#\S+ BANK_TRANSACTION$/, bankTransactions),
  kind('payers', /^PAYER#\S+ PAYER$/, parsePayer),
  documents('creditUses', /^CREDIT_USE#\S+ CREDIT_USE$/, creditUses),
  documents('refunds', /^REFUND#\S+ REFUND$/, refunds),
  documents('entries', /^ENTRY#\S+ ENTRY$/, entries),
  documents('books', /^BOOKS BOOKS$/, allBooks),
  kind('accountDays', /^LEDGER#\S+ SUM#/, parseAccountDay),
  kind('links', /^CHAIN#\S+ CHAIN$/, parseLink),
  kind('heads', /^CHAIN CHAIN$/, parseHead),
  kind('sealed', /^ENTRY#\S+ SEALED$/, (item) => ({ entryId: part(item.pk, 1), ...parseMark(item) })),
];
