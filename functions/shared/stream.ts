import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { log, logAbout, orderOf } from './log.ts';
import type { Item } from './table.ts';

/** An item before and after a change, as the stream gives it. */
export interface Change {
  before?: Item;
  after?: Item;
}

/**
 * The Lambda handler of what follows the table's changes. Records come in order and may come again, so the work must
 * be safe to repeat. At the first that fails the batch stops, so that the stream gives it again from there.
 */
export const following =
  (work: (change: Change) => Promise<void>) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of event.Records) {
      if (await isDone(record, work)) continue;
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
    return { batchItemFailures: [] };
  };

function isDone(record: DynamoDBRecord, work: (change: Change) => Promise<void>): Promise<boolean> {
  const change = toChange(record);
  return logAbout({ ...orderOf(change.after), ...traceOf(change.after) }, async () => {
    try {
      await work(change);
      return true;
    } catch (error) {
      const pk = record.dynamodb?.Keys?.pk?.S;
      log('error', 'stream record failed', { eventId: record.eventID, pk, error });
      return false;
    }
  });
}

/** Of the request that made the thing, where it says so. */
const traceOf = (item: Item | undefined): { traceId?: string } =>
  typeof item?.traceId === 'string' ? { traceId: item.traceId } : {};

function toChange({ dynamodb }: DynamoDBRecord): Change {
  const before = toItem(dynamodb?.OldImage);
  const after = toItem(dynamodb?.NewImage);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** Lambda's types and the SDK's describe the same JSON apart from how they spell binary values, which we have none of. */
const toItem = (image: object | undefined): Item | undefined =>
  image && unmarshall(image as Record<string, AttributeValue>);
