import { Problem } from '../shared/problem.ts';
import type { Settings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import { dayIn } from '../shared/time.ts';
import type { Entry } from './model.ts';
import { monthOf } from './rules.ts';
import { entries, getBooks } from './store.ts';

/**
 * Puts an entry into the books as part of the transaction that makes its document.
 * @param pointer the field of the request that says the day
 * @throws Problem unprocessable when the day lies in a month that is closed
 */
export async function post(
  made: Entry | undefined,
  { timeZone }: Pick<Settings, 'timeZone'>,
  pointer = '',
): Promise<Write[]> {
  if (!made) return [];
  const isLate = monthOf(made.on) < monthOf(dayIn(timeZone, made.createdAt));
  return [entries.create(made), ...(isLate ? [await whileOpen(made, pointer)] : [])];
}

/**
 * The present month can't be closed before it is over by a day. So only who is late by a month's end looks at the
 * books, and nobody closes them meanwhile; everybody else waits for nobody.
 */
async function whileOpen({ on, createdAt: at }: Entry, pointer: string): Promise<Write> {
  const { books, change } = await getBooks(at);
  const month = monthOf(on);
  if (books.closedThrough && month <= books.closedThrough)
    throw new Problem('unprocessable', say('The books of {month} are closed.', { month }), [
      { in: 'body', pointer, detail: say('lies in {month}, which is closed', { month }) },
    ]);
  return change({ ...books, lateEntries: books.lateEntries + 1, updatedAt: at });
}
