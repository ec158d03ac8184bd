import { z } from 'zod';
import { INDEXES, type IndexName, type Key } from './keys.ts';
import { notFound, Problem } from './problem.ts';
import { getItem, getItems, type Item, query, type Write } from './table.ts';

/** The partition and sort value an item has in each index it appears in. */
export type IndexEntries = Partial<Record<IndexName, { pk: string; sk: string }>>;

interface Versioned {
  version: number;
}

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
  /** Oldest (or first by name) first instead of newest first. */
  ascending?: boolean;
}

/**
 * How one kind of document lives in the table: its schema (the stored form is the API's form), key and index entries.
 * Every change is a whole document put under the condition that nobody changed it since it was read.
 */
export function resource<S extends z.ZodType<Versioned>>(options: {
  name: string;
  schema: S;
  key: (doc: z.output<S>) => Key;
  indexes: (doc: z.output<S>) => IndexEntries;
}) {
  type Doc = z.output<S>;
  const { name, schema, key, indexes } = options;

  const parse = (item: Item): Doc => z.decode(schema, item as z.input<S>); // checked by decode itself
  const toItem = (doc: Doc): Item => ({
    ...(z.encode(schema, doc) as Item), // an object schema encodes to an object
    ...key(doc),
    ...indexAttributes(indexes(doc)),
  });

  return {
    parse,
    toItem,

    async find(at: Key): Promise<Doc | undefined> {
      const item = await getItem(at);
      return item ? parse(item) : undefined;
    },

    /** @throws Problem not-found */
    async get(at: Key): Promise<Doc> {
      const item = await getItem(at);
      if (!item) throw notFound(name);
      return parse(item);
    },

    async getMany(at: readonly Key[]): Promise<Doc[]> {
      return (await getItems(at)).map(parse);
    },

    /** A new document; `onConflict` says what it means that it is there already. */
    create: (doc: Doc, onConflict: Write['onConflict'] = 'retry'): Write => ({
      op: { Put: { Item: toItem(doc), ConditionExpression: 'attribute_not_exists(pk)' } },
      onConflict,
    }),

    /** The document as changed from the version that was read; its version goes up by one. */
    replace: (doc: Doc): Write => ({
      op: {
        Put: {
          Item: toItem({ ...doc, version: doc.version + 1 }),
          ConditionExpression: '#version = :read',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':read': doc.version },
        },
      },
      onConflict: 'retry',
    }),

    /**
     * One page of an index partition, newest first unless told; two round trips, whatever the table holds. Indexes lag
     * behind the items: what has left the partition meanwhile is left out.
     */
    async list(index: IndexName, pk: string, options: ListOptions): Promise<Page<Doc>> {
      const page = await listKeys(index, pk, options);
      const docs = (await getItems(page.items)).map(parse);
      return { ...page, items: docs.filter((doc) => indexes(doc)[index]?.pk === pk) };
    },
  };
}

const indexAttributes = (entries: IndexEntries): Item =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([index, value]) => {
      const names = INDEXES[index as IndexName]; // the keys of IndexEntries
      return [
        [names.pk, value.pk],
        [names.sk, value.sk],
      ];
    }),
  );

async function listKeys(index: IndexName, pk: string, options: ListOptions): Promise<Page<Key>> {
  const names = INDEXES[index];
  const start = options.cursor ? decodeCursor(options.cursor, names.pk, pk) : undefined;
  const { items, last } = await query({
    IndexName: index,
    KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
    ExpressionAttributeNames: { '#pk': names.pk, '#sk': names.sk },
    ExpressionAttributeValues: {
      ':pk': pk,
      ':from': options.from ?? ' ',
      ':to': `${options.to ?? ''}\u{10FFFF}`,
    },
    Limit: options.limit,
    ScanIndexForward: options.ascending ?? false,
    ...(start ? { ExclusiveStartKey: start } : {}),
  });
  const found = items.map((item) => ({ pk: String(item.pk), sk: String(item.sk) }));
  return { items: found, ...(last ? { next: encodeCursor(last) } : {}) };
}

const encodeCursor = (last: Item): string => Buffer.from(JSON.stringify(last)).toString('base64url');

/** A cursor is good only for the partition it came from. */
function decodeCursor(cursor: string, pkName: string, pk: string): Item {
  const parsed = cursorSchema.safeParse(cursor);
  if (!parsed.success || parsed.data[pkName] !== pk) throw badCursor();
  return parsed.data;
}

const badCursor = () =>
  new Problem('invalid-request', 'The cursor is not one of this list.', [
    { in: 'query', pointer: '/cursor', detail: 'must be the `next` of an earlier page of this list' },
  ]);

const cursorSchema = z
  .string()
  .max(2000)
  .transform((text, ctx): unknown => {
    try {
      return JSON.parse(Buffer.from(text, 'base64url').toString());
    } catch {
      ctx.addIssue('not a cursor');
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.string()));
