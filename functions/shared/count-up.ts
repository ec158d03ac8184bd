import { z } from 'zod';
import type { Key } from './keys.ts';
import { persistently } from './once.ts';
import { getItem, type Write } from './table.ts';

const counter = z.object({ last: z.int() });

/** Many may want one at the same moment, and each has it at once. */
const ATTEMPTS = 40;

/** The last that was given of a row of numbers; 0 before the first. */
export async function lastGiven(key: Key): Promise<number> {
  const item = await getItem(key);
  return item ? counter.parse(item).last : 0;
}

/** A number as papers have it, e.g. INV-2026-000042. @param row its series and year */
export const numberIn = (row: string, n: number): string => `${row}-${String(n).padStart(6, '0')}`;

/** The next of a row of numbers, and the write that takes it, as part of the transaction of whatever bears it. */
export async function nextOf(key: Key): Promise<{ n: number; write: Write }> {
  const last = await lastGiven(key);
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
  return { n: last + 1, write };
}

/**
 * The next of a row of numbers, taken before whatever bears it is written, so that nobody's transaction waits for
 * another's: nobody else gets it, and if nothing bears it in the end it is left out.
 */
export const countUp = (key: Key): Promise<number> =>
  persistently(
    async () => {
      const { n, write } = await nextOf(key);
      return { value: n, writes: [write] };
    },
    { attempts: ATTEMPTS },
  );
