import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { documents } from './clients.ts';
import { env } from './env.ts';
import type { Below, Key } from './keys.ts';
import { MAX_TRANSACTION_ITEMS } from './limits.ts';
import { meaningOf } from './refusal.ts';

export { Stale } from './refusal.ts';

export type Item = Record<string, unknown>;
type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/**
 * One item of a transaction. `onConflict` says what it means when its condition fails: `retry` (somebody changed what
 * we had read: read again and decide again) or the error to give.
 */
export interface Write {
  op: Operation;
  onConflict: 'retry' | (() => Error);
  /** Several parts of a transaction may say just this, which is then written once. */
  shared?: true;
}
type WithoutTable<T> = T extends { TableName: string | undefined } ? Omit<T, 'TableName'> : never;
export type Operation =
  | { Put: WithoutTable<NonNullable<TransactItem['Put']>> }
  | { Update: WithoutTable<NonNullable<TransactItem['Update']>> }
  | { Delete: WithoutTable<NonNullable<TransactItem['Delete']>> };

export async function getItem(key: Key): Promise<Item | undefined> {
  const answer = await documents.send(
    new GetCommand({ TableName: env('TABLE_NAME'), Key: key, ConsistentRead: true }),
  );
  return answer.Item;
}

/** Items by key, in the keys' order; missing ones are left out. */
export async function getItems(wanted: readonly Key[]): Promise<Item[]> {
  const found = new Map<string, Item>();
  // The service refuses a batch that names a key twice.
  const asked = [...new Map(wanted.map((key) => [nameOf(key), key])).values()];
  for (let i = 0; i < asked.length; i += 100) await batchGet(asked.slice(i, i + 100), found);
  return wanted.flatMap((key): Item[] => {
    const item = found.get(nameOf(key));
    return item ? [item] : [];
  });
}

const nameOf = ({ pk, sk }: Key | Item): string => `${pk}\n${sk}`;

async function batchGet(wanted: readonly Key[], found: Map<string, Item>): Promise<void> {
  const table = env('TABLE_NAME');
  let rest: Record<string, unknown>[] = wanted.map(({ pk, sk }) => ({ pk, sk }));
  for (let attempt = 0; rest.length > 0; attempt++) {
    if (attempt > 0) await pause(attempt);
    if (attempt > 8) throw new Error(`${rest.length} items stayed unprocessed`);
    const { Responses, UnprocessedKeys } = await documents.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: rest, ConsistentRead: true } } }),
    );
    for (const item of Responses?.[table] ?? []) found.set(nameOf(item), item);
    rest = UnprocessedKeys?.[table]?.Keys ?? [];
  }
}

export type QueryInput = Omit<QueryCommandInput, 'TableName'>;

export async function query(input: QueryInput): Promise<{ items: Item[]; count: number; last?: Item }> {
  const answer = await documents.send(new QueryCommand({ TableName: env('TABLE_NAME'), ...input }));
  return {
    items: answer.Items ?? [],
    count: answer.Count ?? 0,
    ...(answer.LastEvaluatedKey ? { last: answer.LastEvaluatedKey } : {}),
  };
}

/** All of these items; for kinds of which a document has few by construction. */
export const queryAll = ({ pk, prefix }: Below): Promise<Item[]> =>
  queryWhole({
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
  });

/** As `queryAll`, of one partition from one sort key to another. */
export const queryBetween = ({ pk, sk: from }: Key, { sk: to }: Key): Promise<Item[]> =>
  queryWhole({
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
  });

async function queryWhole(input: QueryInput): Promise<Item[]> {
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    const page = await query({
      ...input,
      ConsistentRead: true,
      ...(start ? { ExclusiveStartKey: start } : {}),
    });
    items.push(...page.items);
    start = page.last;
  } while (start);
  return items;
}

/**
 * Commits all writes or none.
 * The SDK's own retries carry one token, so they are the same transaction; conditions guard against all others.
 * @throws Stale when a condition marked `retry` failed or another transaction was in the way
 * @throws whatever the first failed write's `onConflict` makes
 */
export async function transact(writes: readonly Write[]): Promise<void> {
  if (writes.length > MAX_TRANSACTION_ITEMS) throw new Error(`${writes.length} writes in one transaction`);
  const TableName = env('TABLE_NAME');
  const TransactItems = writes.map(({ op }) =>
    Object.fromEntries(Object.entries(op).map(([verb, body]) => [verb, { TableName, ...body }])),
  );
  try {
    await documents.send(
      new TransactWriteCommand({
        // The verbs and bodies are those of `Operation`; only the table's name was added.
        TransactItems: TransactItems as TransactItem[],
      }),
    );
  } catch (error) {
    throw error instanceof TransactionCanceledException ? meaningOf(error, writes) : error;
  }
}

/** The key of the item that a write is about. */
export function keyOfWrite({ op }: Write): string {
  const [body = {}] = Object.values(op);
  const key: Item | undefined = 'Item' in body ? body.Item : body.Key;
  return `${key?.pk} ${key?.sk}`;
}

/** Full jitter, so that those who collided do not collide again. */
export const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(1000, 10 * 2 ** attempt)));
