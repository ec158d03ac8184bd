import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { clientConfig } from '../../infra/local/engines/client-config.ts';
import type { Running } from './tradewind.ts';

/** Everything in the table, by key. */
export async function dump({ endpoints, table }: Running): Promise<Map<string, Record<string, unknown>>> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(endpoints.dynamodb)));
  const found = new Map<string, Record<string, unknown>>();
  for await (const { Items = [] } of paginateScan({ client }, { TableName: table, ConsistentRead: true }))
    for (const item of Items) found.set(`${item.pk} ${item.sk}`, item);
  client.destroy();
  return found;
}
