import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../../functions/shared/table.ts';

/** Every item of a table, page by page; what is written meanwhile may or may not be in it. */
export async function* scan(client: DynamoDBDocumentClient, TableName: string): AsyncGenerator<Item> {
  for await (const { Items } of paginateScan({ client }, { TableName, ConsistentRead: true }))
    yield* Items ?? [];
}
