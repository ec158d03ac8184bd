import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import { getItem, type Write } from '../shared/table.ts';
import { dayIn } from '../shared/time.ts';

const counter = z.object({ last: z.int() });

/**
 * The next number of a series in a year, e.g. INV-2026-000042, and the write that takes it. It is taken in the
 * transaction that issues the document, so no number is lost with a failed one and none is given twice.
 */
export async function nextNumber(
  series: 'INV' | 'CRN' | 'STM',
  year: string,
): Promise<{ number: string; write: Write }> {
  const key = keys.series(series, year);
  const item = await getItem(key);
  const last = item ? counter.parse(item).last : 0;
  const write: Write = {
    op: {
      Put: {
        Item: { ...key, last: last + 1 },
        ConditionExpression: last === 0 ? 'attribute_not_exists(pk)' : '#last = :last',
        ...(last === 0
          ? {}
          : { ExpressionAttributeNames: { '#last': 'last' }, ExpressionAttributeValues: { ':last': last } }),
      },
    },
    onConflict: 'retry',
  };
  return { number: `${series}-${year}-${String(last + 1).padStart(6, '0')}`, write };
}

/** The year a document belongs to is that of the business's own calendar. */
export const yearIn = (timeZone: string, at: string): string => dayIn(timeZone, at).slice(0, 4);
