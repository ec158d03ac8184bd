import { inState, keys, owned } from '../shared/keys.ts';
import { resource } from '../shared/resource.ts';
import type { Write } from '../shared/table.ts';
import { type Books, books, type Entry, entry } from './model.ts';
import { monthOf } from './rules.ts';

export const ENTRIES = 'ENTRY';

/** In the order of the days whose books they are in. */
const inOrder = ({ on, id }: Entry): string => `${on}#${id}`;

/** Found by month, by customer, and by the document that they were made with. */
export const entries = resource({
  name: 'entry',
  schema: entry,
  key: ({ id }) => keys.entry(id),
  indexes: (made) => ({
    byKind: { pk: inState(ENTRIES, monthOf(made.on)), sk: inOrder(made) },
    byState: { pk: inState(ENTRIES, made.document.id), sk: inOrder(made) },
    ...(made.customerId ? { byOwner: { pk: owned(made.customerId, ENTRIES), sk: inOrder(made) } } : {}),
  }),
});

/** One for the business. Until somebody closes a month there is none on record. */
export const allBooks = resource({
  name: 'books',
  schema: books,
  key: () => keys.books,
  indexes: () => ({}),
});

export async function getBooks(at: string): Promise<{ books: Books; change: (to: Books) => Write }> {
  const found = await allBooks.find(keys.books);
  if (found) return { books: found, change: allBooks.replace };
  const blank = { changes: [], lateEntries: 0, version: 0, createdAt: at, updatedAt: at };
  return { books: blank, change: (to) => allBooks.create({ ...to, version: 1 }) };
}
