import {
  BatchGetCommand,
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  paginateScan,
} from '@aws-sdk/lib-dynamodb';
import { orders } from '../../functions/orders/store.ts';
import type { Item } from '../../functions/shared/table.ts';
import { keyOf, needsRun, resumed } from './resume.ts';

export interface Restored {
  copied: number;
  removed: number;
  /** Orders that a new run carries on. */
  resumed: string[];
}

interface Tables {
  client: DynamoDBDocumentClient;
  from: string;
  into: string;
}

/**
 * Makes a table what another is that was restored to a point in time, in place: so its stream, its name and all that
 * hangs on them stay. Nothing else may write to it meanwhile, and what ran for its orders must have been stopped.
 * Orders come last: each that is open gets a new run, which the stream starts when everything else is there.
 * @param at when
 */
export async function restore(tables: Tables, at: string): Promise<Restored> {
  const { client, from, into } = tables;
  let [copied, removed] = [0, 0];
  for await (const page of pagesOf(client, into)) {
    const gone = missing(page, await itemsAt(client, from, page));
    await write(
      client,
      into,
      gone.map((item) => ({ DeleteRequest: { Key: keyOf(item) } })),
    );
    removed += gone.length;
  }
  const open: Item[] = [];
  for await (const page of pagesOf(client, from)) {
    const rest = page.filter((item) => !needsRun(item));
    open.push(...page.filter(needsRun));
    await put(client, into, rest);
    copied += rest.length;
  }
  for (let i = 0; i < open.length; i += PAGE) await resumeAll(tables, open.slice(i, i + PAGE), at);
  return { copied: copied + open.length, removed, resumed: open.map(({ id }) => String(id)) };
}

/** As many as one read by keys takes. */
const PAGE = 100;

async function resumeAll({ client, into }: Tables, open: readonly Item[], at: string): Promise<void> {
  const lost = new Map((await itemsAt(client, into, open)).map((item) => [item.pk, orders.parse(item)]));
  const made = open.map((item) => resumed(orders.parse(item), lost.get(item.pk), at));
  await put(
    client,
    into,
    made.map(({ event }) => event),
  );
  await put(
    client,
    into,
    made.map(({ order }) => orders.toItem(order)),
  );
}

async function* pagesOf(client: DynamoDBDocumentClient, TableName: string): AsyncGenerator<Item[]> {
  const asked = { TableName, Limit: PAGE, ConsistentRead: true };
  for await (const { Items = [] } of paginateScan({ client }, asked)) yield Items;
}

async function itemsAt(
  client: DynamoDBDocumentClient,
  table: string,
  like: readonly Item[],
): Promise<Item[]> {
  const found: Item[] = [];
  let Keys = like.map(keyOf);
  while (Keys.length > 0) {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    found.push(...(Responses?.[table] ?? []));
    Keys = (UnprocessedKeys?.[table]?.Keys ?? []).map(keyOf);
  }
  return found;
}

function missing(page: readonly Item[], there: readonly Item[]): Item[] {
  const name = ({ pk, sk }: Item) => `${pk}\n${sk}`;
  const known = new Set(there.map(name));
  return page.filter((item) => !known.has(name(item)));
}

type Request = { PutRequest: { Item: Item } } | { DeleteRequest: { Key: Item } };

const put = (client: DynamoDBDocumentClient, table: string, items: readonly Item[]): Promise<void> =>
  write(
    client,
    table,
    items.map((Item) => ({ PutRequest: { Item } })),
  );

/** 25 at a time, as the service takes them; what it leaves over goes with the next. */
async function write(client: DynamoDBDocumentClient, table: string, all: readonly Request[]): Promise<void> {
  let rest: Record<string, unknown>[] = [...all];
  while (rest.length > 0) {
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [table]: rest.slice(0, 25) } }),
    );
    rest = [...(UnprocessedItems?.[table] ?? []), ...rest.slice(25)];
  }
}
