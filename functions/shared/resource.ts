import { z } from 'zod';
import { INDEXES, type IndexName, type Key } from './keys.ts';
import { type ListOptions, listKeys, type Page } from './paging.ts';
import { notFound } from './problem.ts';
import { putNew } from './put-new.ts';
import { getItem, getItems, type Item, type Write } from './table.ts';

/** The partition and sort value an item has in each index it appears in. */
export type IndexEntries = Partial<Record<IndexName, { pk: string; sk: string }>>;

interface Versioned {
  version: number;
}

/**
 * How one kind of document lives in the table: its schema (the stored form is the API's form), key and index entries.
 * Every change is a whole document put under the condition that nobody changed it since it was read.
 */
export function resource<S extends z.ZodType<Versioned>>(options: {
  name: Parameters<typeof notFound>[0];
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
    create: (doc: Doc, onConflict?: Write['onConflict']): Write => putNew(toItem(doc), onConflict),

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

const OWN_OF_TABLE: ReadonlySet<string> = new Set([
  'pk',
  'sk',
  ...Object.values(INDEXES).flatMap(({ pk, sk }) => [pk, sk]),
]);

/** An item without its key and what it carries to be found in indexes. */
export const contentOf = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !OWN_OF_TABLE.has(name)));

/** What an item carries to be found there. */
export const indexAttributes = (entries: IndexEntries): Item =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([index, value]) => {
      const names = INDEXES[index as IndexName]; // the keys of IndexEntries
      return [
        [names.pk, value.pk],
        [names.sk, value.sk],
      ];
    }),
  );
