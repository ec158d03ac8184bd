import { z } from 'zod';
import { type Below, INDEXES, type IndexName, type Key } from './keys.ts';
import { Problem } from './problem.ts';
import { type Item, query } from './table.ts';
import { say } from './texts/say.ts';

export interface Page<T> {
  items: T[];
  /** Opaque; absent on the last page. */
  next?: string;
}

export interface ListOptions {
  limit: number;
  cursor?: string | undefined;
  /** Bounds on the sort value, inclusive. */
  from?: string | undefined;
  to?: string | undefined;
  /** What the index sorts by, with a `-` from the last to the first; newest first unless told. */
  sort?: string | undefined;
}

/**
 * The keys on one page of an index partition.
 * @throws Problem invalid-request for a cursor that this list didn't give
 */
export async function listKeys(index: IndexName, pk: string, options: ListOptions): Promise<Page<Key>> {
  const names = INDEXES[index];
  const range = rangeOf(options);
  const start = options.cursor ? decodeCursor(options.cursor, names, pk, range) : undefined;
  // The table calls it an error; to whoever asks, nothing lies in between.
  if (range.from > range.to) return { items: [] };
  const { items, last } = await query({
    IndexName: index,
    KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
    ExpressionAttributeNames: { '#pk': names.pk, '#sk': names.sk },
    ExpressionAttributeValues: { ':pk': pk, ':from': range.from, ':to': range.to },
    Limit: options.limit,
    ScanIndexForward: !isReversed(options.sort),
    ...(start ? { ExclusiveStartKey: start } : {}),
  });
  const found = items.map((item) => ({ pk: String(item.pk), sk: String(item.sk) }));
  return { items: found, ...(last ? { next: encodeCursor(last) } : {}) };
}

/** One after the other of a list, read page by page as they are asked for. @param limit how many a page has at most */
export async function* oneByOne<T>(
  limit: number,
  list: (options: ListOptions) => Promise<Page<T>>,
): AsyncGenerator<T, void> {
  let cursor: string | undefined;
  do {
    const page = await list({ limit, cursor });
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

/** All of a list that is small by what it holds. @param limit how many a page has at most */
export async function allOf<T>(
  limit: number,
  list: (options: ListOptions) => Promise<Page<T>>,
): Promise<T[]> {
  const found: T[] = [];
  for await (const one of oneByOne(limit, list)) found.push(one);
  return found;
}

/** All keys of an index partition that is small by what it holds. */
export const allKeys = (index: IndexName, pk: string): Promise<Key[]> =>
  allOf(1000, (page) => listKeys(index, pk, page));

/** How many there are in an index partition; reads them without fetching them. */
export async function countKeys(index: IndexName, pk: string): Promise<number> {
  let [count, start]: [number, Item | undefined] = [0, undefined];
  do {
    const page = await query({
      IndexName: index,
      Select: 'COUNT',
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': INDEXES[index].pk },
      ExpressionAttributeValues: { ':pk': pk },
      ...(start ? { ExclusiveStartKey: start } : {}),
    });
    count += page.count;
    start = page.last;
  } while (start);
  return count;
}

/** One page of the items below a document that end in their id, which is the cursor; newest first unless told. */
export async function listBelow({ pk, prefix }: Below, options: ListOptions): Promise<Page<Item>> {
  const { limit, cursor, sort } = options;
  const { items, last } = await query({
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
    ScanIndexForward: !isReversed(sort),
    ConsistentRead: true,
    Limit: limit,
    ...(cursor ? { ExclusiveStartKey: { pk, sk: prefix + cursor } } : {}),
  });
  return { items, ...(last ? { next: String(last.sk).slice(prefix.length) } : {}) };
}

const isReversed = (sort = '-'): boolean => sort.startsWith('-');

interface Range {
  from: string;
  to: string;
}

/** Everything without bounds; `to` includes what begins with it. */
const rangeOf = ({ from = ' ', to = '' }: ListOptions): Range => ({ from, to: `${to}\u{10FFFF}` });

/** Always in one order, so that the same page has the same cursor. */
const encodeCursor = (last: Item): string =>
  Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(last).sort()))).toString('base64url');

/** A cursor is good only for the partition it came from, and within the bounds that are asked for. */
function decodeCursor(cursor: string, names: Key, pk: string, { from, to }: Range): Item {
  const parsed = z.record(z.string(), z.string().min(1)).safeParse(readJson(cursor));
  if (!parsed.success) throw badCursor();
  const { [names.pk]: partition, [names.sk]: at = '', pk: _, sk: __, ...more } = parsed.data;
  const complete = parsed.data.pk && parsed.data.sk && Object.keys(more).length === 0;
  if (!complete || partition !== pk || at < from || at > to) throw badCursor();
  return parsed.data;
}

function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

const badCursor = () =>
  new Problem('invalid-request', say('The cursor is not one of this list.'), [
    {
      in: 'query',
      pointer: '/cursor',
      detail: say('must be the `next` of an earlier page of this list'),
    },
  ]);
