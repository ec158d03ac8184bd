import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { env } from '../shared/env.ts';
import { log, logAbout } from '../shared/log.ts';
import type { Item } from '../shared/table.ts';
import { type Change, consequencesOf } from './consequences.ts';
import { wakeOrder } from './wake.ts';

const sfn = new SFNClient({});

/**
 * Starts and wakes executions as the table changes. Records come in order and may come again; both calls are safe to
 * repeat. At the first that fails the batch stops, so that the stream gives it again from there.
 */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const record of event.Records) {
    try {
      await follow(toChange(record));
    } catch (error) {
      log('error', 'stream record failed', {
        eventId: record.eventID,
        pk: record.dynamodb?.Keys?.pk?.S,
        error,
      });
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}

async function follow(change: Change): Promise<void> {
  const { start, wake } = consequencesOf(change);
  if (start) await startRun(start.orderId, start.number, start.at);
  for (const orderId of wake) await logAbout({ orderId }, () => wakeOrder(orderId));
}

/** Named by the order, so that a second start of the same run is the same start. */
async function startRun(orderId: string, number: number, at: string): Promise<void> {
  const name = number === 0 ? orderId : `${orderId}-r${number}`;
  const input = JSON.stringify({ orderId, run: { number, at } });
  try {
    await sfn.send(new StartExecutionCommand({ stateMachineArn: env('STATE_MACHINE_ARN'), name, input }));
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExecutionAlreadyExists')) throw error;
  }
}

function toChange({ dynamodb }: DynamoDBRecord): Change {
  const before = toItem(dynamodb?.OldImage);
  const after = toItem(dynamodb?.NewImage);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** Lambda's types and the SDK's describe the same JSON apart from how they spell binary values, which we have none of. */
const toItem = (image: object | undefined): Item | undefined =>
  image && unmarshall(image as Record<string, AttributeValue>);
