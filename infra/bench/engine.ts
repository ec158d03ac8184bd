import { randomUUID } from 'node:crypto';
import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Stand } from './stand.ts';

/** About what an order's item holds. */
const TEXT = 'x'.repeat(1500);

/** The same work without Tradewind: a transaction of three items, a read, a query of twenty. */
export function bareCalls({ engine, table: TableName }: Pick<Stand, 'engine' | 'table'>) {
  const key = { pk: 'BENCH', sk: 'FIRST' };
  const put = (sk: string) => ({
    Put: {
      TableName,
      Item: { pk: 'BENCH', sk, TEXT, kindPk: 'BENCH', kindSk: sk, statePk: 'BENCH', stateSk: sk },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });
  const transact = (...names: string[]) =>
    engine.send(new TransactWriteCommand({ TransactItems: names.map(put) }));
  return {
    prepare: () => transact(key.sk),
    transact: () => transact(randomUUID(), randomUUID(), randomUUID()),
    get: () => engine.send(new GetCommand({ TableName, Key: key, ConsistentRead: true })),
    query: () =>
      engine.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': 'BENCH' },
          Limit: 20,
        }),
      ),
  };
}
