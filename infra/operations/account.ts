import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { InvokeCommand, LambdaClient, ListEventSourceMappingsCommand } from '@aws-sdk/client-lambda';
import { SQSClient } from '@aws-sdk/client-sqs';
import { compilePattern, type Matches } from '../local/patterns.ts';
import { AccountLetters } from './account-letters.ts';
import { placeIn, readRecords, rebuildRecords } from './given-up.ts';
import type { Invoke } from './hand-over.ts';
import type { Letters } from './letters.ts';

const lambda = new LambdaClient({});

/** Calls a function of the AWS account that the environment points at. */
export const invokeInAccount: Invoke = async (FunctionName, event) => {
  const { FunctionError, Payload } = await lambda.send(
    new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }),
  );
  const text = Payload ? new TextDecoder().decode(Payload) : '';
  if (FunctionError) throw new Error(`${FunctionName}: ${text}`);
  return text ? JSON.parse(text) : undefined;
};

/** The dead letters of a stage in that account. */
export const accountLetters = (stage: string): Letters =>
  new AccountLetters({
    stage,
    queues: new SQSClient({}),
    invoke: invokeInAccount,
    contentsOf: (name, body) => contentsOf(`tradewind-${stage}`, name, body),
  });

async function* contentsOf(table: string, name: string, body: unknown): AsyncGenerator<unknown> {
  const place = placeIn(body);
  if (!place) return yield body;
  const matches = await followed(name);
  const found = await readRecords(new DynamoDBStreamsClient({}), place);
  if (found) return yield found.filter(matches);
  console.log('The stream has them no more: all that it could be about is looked at again');
  yield* rebuildRecords(new DynamoDBClient({}), table, matches);
}

/** What of the table's changes a function hears of. */
async function followed(FunctionName: string): Promise<Matches> {
  const { EventSourceMappings = [] } = await lambda.send(
    new ListEventSourceMappingsCommand({ FunctionName }),
  );
  const filters = EventSourceMappings.flatMap((mapping) => mapping.FilterCriteria?.Filters ?? []);
  const patterns = filters.map(({ Pattern = '{}' }) => compilePattern(JSON.parse(Pattern)));
  return (record) => patterns.some((matches) => matches(record));
}
