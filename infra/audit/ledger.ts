import type { BankTransaction } from '../../functions/billing/bank/model.ts';
import { bankTransactions, parsePayer } from '../../functions/billing/bank/store.ts';
import type { CreditUse, Refund } from '../../functions/billing/credit/model.ts';
import { creditUses, refunds } from '../../functions/billing/credit/store.ts';
import type { Dispute } from '../../functions/billing/disputes/model.ts';
import { disputes } from '../../functions/billing/disputes/store.ts';
import type { TaxApplication } from '../../functions/billing/fapiao/model.ts';
import { taxApplications } from '../../functions/billing/fapiao/store.ts';
import type { Prepayment } from '../../functions/billing/prepayments/model.ts';
import { prepayments } from '../../functions/billing/prepayments/store.ts';
import type { Charge } from '../../functions/billing/providers/model.ts';
import { charges } from '../../functions/billing/providers/store.ts';
import type { Statement } from '../../functions/billing/statements/model.ts';
import type { StatementRun } from '../../functions/billing/statements/run-model.ts';
import { statementRuns } from '../../functions/billing/statements/run-store.ts';
import { statements } from '../../functions/billing/statements/store.ts';
import type { Head, Link } from '../../functions/ledger/chain.ts';
import { type CustomerDay, parseCustomerDay } from '../../functions/ledger/customer-days.ts';
import type { Books, Entry } from '../../functions/ledger/model.ts';
import type { ExchangeRate } from '../../functions/ledger/rates/model.ts';
import { exchangeRates } from '../../functions/ledger/rates/store.ts';
import { parseHead, parseLink, parseMark } from '../../functions/ledger/sealing.ts';
import { allBooks, entries } from '../../functions/ledger/store.ts';
import { type AccountDay, parseAccountDay } from '../../functions/ledger/sums.ts';
import type { Valuation } from '../../functions/ledger/valuing/model.ts';
import { parseRating } from '../../functions/ledger/valuing/rating.ts';
import { type OpenItem, openItems, valuations } from '../../functions/ledger/valuing/store.ts';
import { documents, type Kind, kind, part } from './kind.ts';

export interface LedgerContents {
  bankTransactions: BankTransaction[];
  /** Whose money came from an account. */
  payers: { customerId: string }[];
  /** What orders are asked for ahead. */
  prepayments: Prepayment[];
  charges: Charge[];
  taxApplications: TaxApplication[];
  creditUses: CreditUse[];
  refunds: Refund[];
  statements: Statement[];
  /** How far the statements of a month are made. */
  statementRuns: StatementRun[];
  disputes: Dispute[];
  entries: Entry[];
  books: Books[];
  accountDays: AccountDay[];
  customerDays: CustomerDay[];
  /** The chain in which entries are sealed, its end, and which entry has which link. */
  links: Link[];
  heads: Head[];
  sealed: { entryId: string; seq: number }[];
  exchangeRates: ExchangeRate[];
  /** From which day on what had no rate is looked through. */
  rateLooks: { currency: string; from: string }[];
  valuations: Valuation[];
  openItems: OpenItem[];
}

export const emptyLedger = (): LedgerContents => ({
  bankTransactions: [],
  payers: [],
  prepayments: [],
  charges: [],
  taxApplications: [],
  creditUses: [],
  refunds: [],
  statements: [],
  statementRuns: [],
  disputes: [],
  entries: [],
  books: [],
  accountDays: [],
  customerDays: [],
  links: [],
  heads: [],
  sealed: [],
  exchangeRates: [],
  rateLooks: [],
  valuations: [],
  openItems: [],
});

/** The kinds of items that the ledger keeps, and what customers' credit was used for. */
export const LEDGER: readonly Kind[] = [
  documents('bankTransactions', /^BANK_TRANSACTION#\S+ BANK_TRANSACTION$/, bankTransactions),
  kind('payers', /^PAYER#\S+ PAYER$/, parsePayer),
  documents('prepayments', /^PREPAYMENT#\S+ PREPAYMENT$/, prepayments),
  documents('charges', /^CHARGE#\S+ CHARGE$/, charges),
  documents('taxApplications', /^TAX_APPLICATION#\S+ TAX_APPLICATION$/, taxApplications),
  documents('creditUses', /^CREDIT_USE#\S+ CREDIT_USE$/, creditUses),
  documents('refunds', /^REFUND#\S+ REFUND$/, refunds),
  documents('statements', /^STATEMENT#\S+ STATEMENT$/, statements),
  documents('statementRuns', /^STATEMENT_RUN#\S+ STATEMENT_RUN$/, statementRuns),
  documents('disputes', /^DISPUTE#\S+ DISPUTE$/, disputes),
  documents('entries', /^ENTRY#\S+ ENTRY$/, entries),
  documents('books', /^BOOKS BOOKS$/, allBooks),
  kind('accountDays', /^LEDGER#\S+ SUM#/, parseAccountDay),
  kind('customerDays', /^OWED#\S+ SUM#/, parseCustomerDay),
  kind('links', /^CHAIN#\S+ CHAIN$/, parseLink),
  kind('heads', /^CHAIN CHAIN$/, parseHead),
  documents('exchangeRates', /^EXCHANGE_RATE#\S+ RATE#/, exchangeRates),
  kind('rateLooks', /^EXCHANGE_RATE#\S+ EXCHANGE_RATE$/, parseRating),
  documents('valuations', /^VALUATION#\S+ VALUATION$/, valuations),
  documents('openItems', /^OPEN_ITEM#\S+ OPEN_ITEM$/, openItems),
  kind('sealed', /^ENTRY#\S+ SEALED$/, (item) => ({ entryId: part(item.pk, 1), ...parseMark(item) })),
];
