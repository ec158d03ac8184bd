import { isDeepStrictEqual } from 'node:util';
import { BatchWriteCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { documents } from '../../functions/shared/clients.ts';
import { env } from '../../functions/shared/env.ts';
import type { Below, Key } from '../../functions/shared/keys.ts';
import { getItems, type Item } from '../../functions/shared/table.ts';
import { goDirect } from './direct.ts';

/** What is in the table, beside it: after each deed all of it is looked at, and little of it has changed. */
const copy = new Map<string, Item>();
/** What was written since it was looked at. Nobody writes but this process. */
let written = new Map<string, Key>();

goDirect(documents);

const nameOf = ({ pk, sk }: Partial<Key> | Item): string => `${pk} ${sk}`;

documents.middlewareStack.add(
  (next, { commandName = '' }) =>
    async (args) => {
      try {
        return await next(args);
      } finally {
        if (/Write|Put|Update|Delete/.test(commandName))
          for (const key of keysIn(args.input as Written)) written.set(nameOf(key), key);
      }
    },
  { step: 'initialize', priority: 'high', name: 'written' },
);

interface Written {
  Key?: Key;
  Item?: Key;
  TransactItems?: Record<string, Written>[];
  RequestItems?: Record<string, Record<string, Written>[]>;
}

function keysIn(input: Written): Key[] {
  const several = [...(input.TransactItems ?? []), ...Object.values(input.RequestItems ?? {}).flat()];
  const within = several.flatMap((one) => Object.values(one).flatMap(keysIn));
  return [input.Key, input.Item, ...within].flatMap((key) => (key ? [{ pk: key.pk, sk: key.sk }] : []));
}

/** How what has changed was when that was asked last. */
let before = new Map<string, Item | undefined>();

/** Reads again what was written since. */
export async function look(): Promise<void> {
  const keys = [...written];
  written = new Map();
  const found = new Map((await getItems(keys.map(([, key]) => key))).map((item) => [nameOf(item), item]));
  for (const [name] of keys) {
    const [was, is] = [copy.get(name), found.get(name)];
    if (!before.has(name)) before.set(name, was);
    if (is) copy.set(name, is);
    else copy.delete(name);
  }
}

/** What has changed since this was asked last, as it was then and as it is. */
export async function changes(): Promise<{ before?: Item; after?: Item }[]> {
  await look();
  const changed = [...before].filter(([name, was]) => !isDeepStrictEqual(was, copy.get(name)));
  before = new Map();
  return changed.map(([name, was]) => {
    const is = copy.get(name);
    return { ...(was && { before: was }), ...(is && { after: is }) };
  });
}

/** All that is in the table. */
export async function everything(): Promise<Item[]> {
  await look();
  return [...copy.values()];
}

/** Those of these that there are, as they were when somebody last looked. */
export const known = (keys: readonly Key[]): Item[] =>
  keys.map((key) => copy.get(nameOf(key))).filter((item) => item !== undefined);

/** All of these, as they were when somebody last looked. */
export const knownBelow = ({ pk, prefix }: Below): Item[] =>
  [...copy.values()].filter((item) => item.pk === pk && String(item.sk).startsWith(prefix));

/**
 * Leaves nothing in it, for the next history.
 * @throws Error when the last one wrote what nobody noticed here
 */
export async function clear(): Promise<void> {
  const items = await scanned();
  await assertCopied(items);
  for (let i = 0; i < items.length; i += 25) {
    const gone = items.slice(i, i + 25).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
    await documents.send(new BatchWriteCommand({ RequestItems: { [env('TABLE_NAME')]: gone } }));
  }
  copy.clear();
  written.clear();
  before.clear();
}

async function assertCopied(items: readonly Item[]): Promise<void> {
  await look();
  const wrong = items.filter((item) => !isDeepStrictEqual(item, copy.get(nameOf(item))));
  if (wrong.length > 0 || items.length !== copy.size)
    throw new Error(
      `in the table are ${items.length} items, in its copy ${copy.size}: ${JSON.stringify(wrong)}`,
    );
}

async function scanned(): Promise<Item[]> {
  const items: Item[] = [];
  const wanted = { TableName: env('TABLE_NAME'), ConsistentRead: true };
  for await (const { Items = [] } of paginateScan({ client: documents }, wanted)) items.push(...Items);
  return items;
}
