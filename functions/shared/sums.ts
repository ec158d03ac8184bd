import { z } from 'zod';
import type { Key } from './keys.ts';
import type { Thousandths } from './quantity.ts';
import type { Item, Write } from './table.ts';

/** Adds to numbers of an item, whatever it holds so far. @param about what it is about, set each time alike */
export function addSums(
  key: Key,
  about: Readonly<Record<string, string>>,
  sums: Readonly<Record<string, number>>,
): Write {
  const told = Object.entries(about);
  const added = Object.entries(sums);
  return {
    op: {
      Update: {
        Key: key,
        UpdateExpression: `SET ${told.map((_, i) => `#a${i} = :a${i}`).join(', ')} ADD ${added.map((_, i) => `#${i} :${i}`).join(', ')}`,
        ExpressionAttributeNames: {
          ...Object.fromEntries(told.map(([name], i) => [`#a${i}`, name])),
          ...Object.fromEntries(added.map(([name], i) => [`#${i}`, name])),
        },
        ExpressionAttributeValues: {
          ...Object.fromEntries(told.map(([, value], i) => [`:a${i}`, value])),
          ...Object.fromEntries(added.map(([, value], i) => [`:${i}`, value])),
        },
      },
    },
    onConflict: 'retry',
  };
}

/** The sums of an item whose names begin so, under the rest of their names. */
export const sumsIn = (item: Item, prefix: string): ReadonlyMap<string, Thousandths> =>
  new Map(
    Object.entries(item)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), z.int().parse(value)]),
  );
