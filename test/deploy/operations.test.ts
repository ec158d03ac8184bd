import { DynamoDBClient, RestoreTableToPointInTimeCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from '@aws-sdk/client-dynamodb-streams';
import {
  LambdaClient,
  ListEventSourceMappingsCommand,
  UpdateEventSourceMappingCommand,
} from '@aws-sdk/client-lambda';
import {
  GetQueueUrlCommand,
  ListQueuesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeAll, expect, inject, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { commandIn } from '../support/command.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

/** The procedures of infra/RUNBOOK.md that are about the account itself, each tried on it. */
const { env, stage, table } = inject('deployed');
const config = { endpoint: env.AWS_ENDPOINT_URL ?? '', region: env.AWS_REGION ?? '' };
const command = commandIn(env);
const lambda = new LambdaClient(config);
const queues = new SQSClient(config);
const streams = new DynamoDBStreamsClient(config);
let tw: Tradewind;
let flow: Flow;

beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
  await openQueues();
});
afterEach(() => follow(true));

async function placeOne() {
  const buyer = await tw.customer();
  return { buyer, ...(await flow.placeNew(buyer, '1', '1')) };
}

// The queues take nothing but TLS, which the emulator has not: this says that it came so, and takes the rule away for
// the commands, which can't.
queues.middlewareStack.add(
  (next) => (args) => {
    // It is one; the SDK only doesn't say so.
    const request = args.request as { headers: Record<string, string> };
    request.headers['x-forwarded-proto'] = 'https';
    return next(args);
  },
  { step: 'build' },
);

async function openQueues(): Promise<void> {
  const asked = { QueueNamePrefix: `tradewind-${stage}-` };
  const { QueueUrls = [] } = await queues.send(new ListQueuesCommand(asked));
  for (const QueueUrl of QueueUrls)
    await queues.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: '' } }));
}

/** As a service puts what a function gave up into its queue. */
async function giveUp(name: string, letter: unknown): Promise<void> {
  const QueueName = `tradewind-${stage}-${name}-dead-letters`;
  const { QueueUrl } = await queues.send(new GetQueueUrlCommand({ QueueName }));
  await queues.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(letter) }));
}
const replay = (name: string) => command('redrive', '--dead-letters', name, '--stage', stage);

test('an event that a function gave up is listed, and taken when it is replayed', async () => {
  const { id } = await placeOne();
  await flow.dispatch(id);
  const [invoice] = await flow.invoicesOf(id);
  await giveUp('mail-events', {
    time: new Date().toISOString(),
    detail: {
      eventType: 'Bounce',
      mail: { messageId: 'm', tags: { mail: [`invoice-${invoice?.id}`] } },
      bounce: { bounceType: 'Permanent' },
    },
  });
  const { output } = await command('redrive', '--dead-letters', '--stage', stage);
  expect(output).toBe(`tradewind-${stage}-mail-events: 1\n`);
  expect(await replay('mail-events')).toMatchObject({
    code: 0,
    output: expect.stringContaining('1 replayed'),
  });
  expect((await flow.invoicesOf(id))[0]?.mail.state).toBe('bounced');
});

/** Whether the workflow hears of the table's changes. */
async function follow(Enabled: boolean): Promise<void> {
  const FunctionName = `tradewind-${stage}-workflow-stream`;
  const { EventSourceMappings = [] } = await lambda.send(
    new ListEventSourceMappingsCommand({ FunctionName }),
  );
  for (const { UUID } of EventSourceMappings)
    await lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled }));
}

/** Where in the stream an order's placing is. */
async function placeOf(id: string) {
  const { Streams: [{ StreamArn } = {}] = [] } = await streams.send(
    new ListStreamsCommand({ TableName: table }),
  );
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const asked = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' as const };
    let iterator = (await streams.send(new GetShardIteratorCommand(asked))).ShardIterator;
    while (iterator) {
      const page = await streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
      const { Records = [] } = page;
      const found = Records.find(
        ({ dynamodb }) => dynamodb?.Keys?.pk?.S === `ORDER#${id}` && dynamodb.Keys.sk?.S === 'ORDER',
      );
      const at = found?.dynamodb?.SequenceNumber;
      if (at)
        return { shardId: ShardId, startSequenceNumber: at, endSequenceNumber: at, streamArn: StreamArn };
      iterator = Records.length > 0 ? page.NextShardIterator : undefined;
    }
  }
  throw new Error(`${id} is not in the stream`);
}

test('changes that a function gave up are fetched from the stream, or from the table when it is too late', async () => {
  await follow(false);
  const { id } = await placeOne();
  const place = await placeOf(id);
  await giveUp('workflow-stream', { DDBStreamBatchInfo: place });
  expect(await replay('workflow-stream')).toMatchObject({ code: 0 });
  await tw.until(id, waitsFor('dispatch'));

  const { id: other } = await placeOne();
  const gone = { ...place, shardId: 'shardId-00000000000000000001-00000001' };
  await giveUp('workflow-stream', { DDBStreamBatchInfo: gone });
  const late = await replay('workflow-stream');
  expect([late.code, late.output]).toEqual([0, expect.stringContaining('looked at again')]);
  await tw.until(other, waitsFor('dispatch'));
  await follow(true);
  for (const one of [id, other]) await flow.fulfil(one);
});

test('the key of cursors is changed', async () => {
  expect(await command('rotate', '--stage', stage)).toMatchObject({ code: 0 });
  const { next } = await tw.get('/customers?limit=1');
  expect((await tw.as('admin').get(`/customers?limit=1&cursor=${next}`)).status).toBe(200);
});

test('the table is restored to a point in time, and its orders go on from there', async () => {
  const { id, buyer, total } = await placeOne();
  await tw.until(id, waitsFor('dispatch'));
  const from = `${table}-restored`;
  await new DynamoDBClient(config).send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: table,
      TargetTableName: from,
      UseLatestRestorableTime: true,
    }),
  );
  await flow.fulfil(id);
  const { id: later } = await placeOne();

  const { code, output } = await command('restore', '--from', from, '--stage', stage);
  expect(code, output).toBe(0);
  expect(output).toMatch(/orders go on\n$/);
  expect((await tw.as('admin').get(`/orders/${later}`)).status).toBe(404);
  await flow.fulfil(id);
  await flow.pay(buyer.id, total);
  await flow.ended(id, 'settled');
  expect(await command('redrive', '--dead-letters', '--stage', stage)).toEqual({
    code: 0,
    output: 'no dead letters\n',
  });
  await expectSound(tw);
});
