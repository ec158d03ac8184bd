import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { TableSpec } from '../template/tables.ts';
import { clientConfig } from './client-config.ts';

const TABLE_SECONDS = 60;

/**
 * Creates the tables that are not there yet. Time to live is not set: items that expire are few, and no engine has to
 * promise when it removes them, so nothing may depend on it.
 * @returns each table's stream, by table name
 */
export async function createTables(
  endpoint: string,
  tables: readonly TableSpec[],
): Promise<Map<string, string>> {
  const client = new DynamoDBClient(clientConfig(endpoint));
  try {
    const streams = await Promise.all(tables.map((table) => createTable(client, table)));
    return new Map(streams.flat());
  } finally {
    client.destroy();
  }
}

async function createTable(client: DynamoDBClient, spec: TableSpec): Promise<[string, string][]> {
  try {
    await client.send(new CreateTableCommand(request(spec)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  const described = new DescribeTableCommand({ TableName: spec.name });
  let { Table } = await client.send(described);
  if (Table?.TableStatus !== 'ACTIVE') {
    // Another engine than our own may take its time.
    await waitUntilTableExists({ client, maxWaitTime: TABLE_SECONDS }, { TableName: spec.name });
    ({ Table } = await client.send(described));
  }
  return Table?.LatestStreamArn ? [[spec.name, Table.LatestStreamArn]] : [];
}

const request = ({ name, StreamSpecification, ...spec }: TableSpec) => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST' as const,
  AttributeDefinitions: spec.AttributeDefinitions,
  KeySchema: spec.KeySchema,
  ...(spec.GlobalSecondaryIndexes ? { GlobalSecondaryIndexes: spec.GlobalSecondaryIndexes.map(plain) } : {}),
  ...(spec.LocalSecondaryIndexes ? { LocalSecondaryIndexes: spec.LocalSecondaryIndexes.map(plain) } : {}),
  ...(StreamSpecification
    ? { StreamSpecification: { StreamEnabled: true, StreamViewType: StreamSpecification.StreamViewType } }
    : {}),
});

type Index = NonNullable<TableSpec['GlobalSecondaryIndexes']>[number];
/** An absent list must be absent, not undefined. */
const plain = ({ Projection: { ProjectionType, NonKeyAttributes }, ...index }: Index) => ({
  ...index,
  Projection: { ProjectionType, ...(NonKeyAttributes ? { NonKeyAttributes } : {}) },
});
