import { Problem } from '../shared/problem.ts';
import type { Settings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import { dayIn } from '../shared/time.ts';
import type { Books, Entry } from './model.ts';
import { monthOf } from './rules.ts';
import { entries, getBooks } from './store.ts';

type Zone = Pick<Settings, 'timeZone'>;

/** As `postAll`, of a document that makes one entry or none. */
export const post = (made: Entry | undefined, settings: Zone, pointer = ''): Promise<Write[]> =>
  postAll(made ? [made] : [], settings, pointer);

/**
 * Puts a document's entries into the books as part of the transaction that makes its document.
 * @param pointer the field of the request that says the day
 * @throws Problem unprocessable when the day lies in a month that is closed
 */
export async function postAll(made: readonly Entry[], { timeZone }: Zone, pointer = ''): Promise<Write[]> {
  const late = made.filter(({ on, createdAt }) => monthOf(on) < monthOf(dayIn(timeZone, createdAt)));
  return [...made.map((one) => entries.create(one)), ...(await whileOpen(late, pointer))];
}

/**
 * The present month can't be closed before it is over by a day. So only who is late by a month's end looks at the
 * books, and nobody closes them meanwhile; everybody else waits for nobody.
 */
async function whileOpen(late: readonly Entry[], pointer: string): Promise<Write[]> {
  const [first] = late;
  if (!first) return [];
  const { createdAt: at } = first;
  const { books, change } = await getBooks(at);
  for (const { on } of late) assertOpen(books, monthOf(on), pointer);
  return [change({ ...books, lateEntries: books.lateEntries + late.length, updatedAt: at })];
}

function assertOpen({ closedThrough }: Books, month: string, pointer: string): void {
  if (closedThrough && month <= closedThrough)
    throw new Problem('unprocessable', say('The books of {month} are closed.', { month }), [
      { in: 'body', pointer, detail: say('lies in {month}, which is closed', { month }) },
    ]);
}
