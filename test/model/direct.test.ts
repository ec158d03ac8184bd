import type { Socket } from 'node:net';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { documents } from '../../functions/shared/clients.ts';
import { addressOf, listen, shut } from '../../infra/local/engines/server.ts';
import { useTable } from '../support/table.ts';
import { goDirect } from './direct.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const TableName = 'test';
const key = { pk: 'NOTE#1', sk: 'NOTE' };
const item = { ...key, count: 3, tags: ['a'], of: { none: undefined, sum: 0.5 }, Key: 'a field' };
const refused = () => {
  const Put = { TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' };
  return documents.send(new TransactWriteCommand({ TransactItems: [{ Put }] })).catch((error) => error);
};
const asked = {
  TableName,
  KeyConditionExpression: 'pk = :pk',
  ExpressionAttributeValues: { ':pk': key.pk },
  ReturnConsumedCapacity: 'TOTAL' as const,
};

/** What calls of all shapes come to. */
async function answers() {
  await documents.send(new PutCommand({ TableName, Item: item }));
  const { Item } = await documents.send(new GetCommand({ TableName, Key: key }));
  const { $metadata: _, ...found } = await documents.send(new QueryCommand(asked));
  const error = await refused();
  return { Item, found, isCancelled: error instanceof TransactionCanceledException, error: { ...error } };
}

test('straight to the engine a call is answered as through the SDK, also when the connection was closed', async () => {
  const { error: through, ...wanted } = await answers();
  goDirect(documents);
  const { error: direct, ...got } = await answers();
  expect(got).toEqual(wanted);
  expect(direct.CancellationReasons).toMatchObject([{ Code: through.CancellationReasons[0].Code }]);

  const seen = new Set<Socket>();
  const server = await listen((request, response) => {
    if (seen.has(request.socket)) return request.socket.destroy();
    seen.add(request.socket);
    response.end(JSON.stringify({ Item: { pk: { S: key.pk } } }));
  });
  onTestFinished(() => shut(server));
  process.env.AWS_ENDPOINT_URL_DYNAMODB = addressOf(server);
  for (let time = 0; time < 3; time++)
    expect((await documents.send(new GetCommand({ TableName, Key: key }))).Item).toEqual({ pk: key.pk });
  expect(seen.size).toBe(3);
});
