import type { Head, Link } from '../../functions/ledger/chain.ts';
import type { Books, Entry } from '../../functions/ledger/model.ts';
import { parseHead, parseLink, parseMark } from '../../functions/ledger/sealing.ts';
import { allBooks, entries } from '../../functions/ledger/store.ts';
import { type AccountDay, parseAccountDay } from '../../functions/ledger/sums.ts';
import { documents, type Kind, kind, part } from './kind.ts';

export interface LedgerContents {
  entries: Entry[];
  books: Books[];
  accountDays: AccountDay[];
  /** The chain in which entries are sealed, its end, and which entry has which link. */
  links: Link[];
  heads: Head[];
  sealed: { entryId: string; seq: number }[];
}

export const emptyLedger = (): LedgerContents => ({
  entries: [],
  books: [],
  accountDays: [],
  links: [],
  heads: [],
  sealed: [],
});

/** The kinds of items that the ledger keeps. */
export const LEDGER: readonly Kind[] = [
  documents('entries', /^ENTRY#\S+ ENTRY$/, entries),
  documents('books', /^BOOKS BOOKS$/, allBooks),
  kind('accountDays', /^LEDGER#\S+ SUM#/, parseAccountDay),
  kind('links', /^CHAIN#\S+ CHAIN$/, parseLink),
  kind('heads', /^CHAIN CHAIN$/, parseHead),
  kind('sealed', /^ENTRY#\S+ SEALED$/, (item) => ({ entryId: part(item.pk, 1), ...parseMark(item) })),
];
