import { BatchWriteCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { documents } from '../../functions/shared/clients.ts';
import { env } from '../../functions/shared/env.ts';
import type { Item } from '../../functions/shared/table.ts';

/** All that is in the table. */
export async function everything(): Promise<Item[]> {
  const items: Item[] = [];
  const wanted = { TableName: env('TABLE_NAME'), ConsistentRead: true };
  for await (const { Items = [] } of paginateScan({ client: documents }, wanted)) items.push(...Items);
  return items;
}

/** Leaves nothing in it, for the next history. */
export async function clear(): Promise<void> {
  const items = await everything();
  for (let i = 0; i < items.length; i += 25) {
    const gone = items.slice(i, i + 25).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
    await documents.send(new BatchWriteCommand({ RequestItems: { [env('TABLE_NAME')]: gone } }));
  }
}
