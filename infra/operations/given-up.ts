import { type AttributeValue, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ResourceNotFoundException,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { z } from 'zod';
import type { Matches } from '../local/patterns.ts';
import { lambdaRecord, type StreamRecord } from '../local/streams/record.ts';

/** What Lambda keeps of records that a function could not work off: only where they are. */
const placeSchema = z.object({
  shardId: z.string(),
  startSequenceNumber: z.string(),
  endSequenceNumber: z.string(),
  streamArn: z.string(),
});
export type Place = z.output<typeof placeSchema>;

/** The place that a dead letter tells, if it is one of a stream. */
export const placeIn = (letter: unknown): Place | undefined =>
  z.object({ DDBStreamBatchInfo: placeSchema }).safeParse(letter).data?.DDBStreamBatchInfo;

/** A function is called with so many at once at most. */
const BATCH = 100;

/** A page may be empty though more come after it. */
const EMPTY_PAGES = 100;

/** The records at a place, all of them; undefined when the stream, which keeps a day, has not all of them any more. */
export async function readRecords(
  client: DynamoDBStreamsClient,
  { shardId, streamArn, ...range }: Place,
): Promise<StreamRecord[] | undefined> {
  const end = BigInt(range.endSequenceNumber);
  const found: StreamRecord[] = [];
  try {
    let iterator = await iteratorAt(client, streamArn, shardId, range.startSequenceNumber);
    for (let empty = 0; iterator && empty < EMPTY_PAGES; ) {
      const { Records = [], NextShardIterator } = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator }),
      );
      const records = Records.map((one) => lambdaRecord(one, streamArn));
      found.push(...records.filter((one) => numberOf(one) <= end));
      if (records.some((one) => numberOf(one) >= end)) return found.length > 0 ? found : undefined;
      if (records.length === 0) empty++;
      iterator = NextShardIterator;
    }
    return undefined;
  } catch (error) {
    if (error instanceof TrimmedDataAccessException || error instanceof ResourceNotFoundException)
      return undefined;
    throw error;
  }
}

const numberOf = ({ dynamodb }: StreamRecord): bigint => BigInt(dynamodb.SequenceNumber);

async function iteratorAt(
  client: DynamoDBStreamsClient,
  StreamArn: string,
  ShardId: string,
  SequenceNumber: string,
): Promise<string | undefined> {
  const asked = { StreamArn, ShardId, SequenceNumber, ShardIteratorType: 'AT_SEQUENCE_NUMBER' as const };
  return (await client.send(new GetShardIteratorCommand(asked))).ShardIterator;
}

/**
 * Records in place of those that the stream has lost: every item that a function follows, as if it had changed into
 * what it is. The function sees that nothing changed and looks at the whole of it again.
 */
export async function* rebuildRecords(
  client: DynamoDBClient,
  TableName: string,
  matches: Matches,
): AsyncGenerator<StreamRecord[]> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true })) {
    // Also for who hears only of what comes to be.
    const isHeard = (one: StreamRecord) => matches(one) || matches({ ...one, eventName: 'INSERT' });
    const records = Items.map((item) => asUnchanged(item)).filter(isHeard);
    for (let at = 0; at < records.length; at += BATCH) yield records.slice(at, at + BATCH);
  }
}

/** An item as if it had changed into what it is. */
export function asUnchanged(item: Record<string, AttributeValue>): StreamRecord {
  const { pk, sk } = item;
  const Keys = { ...(pk ? { pk } : {}), ...(sk ? { sk } : {}) };
  const change = { Keys, OldImage: item, NewImage: item, SequenceNumber: '0' };
  return lambdaRecord({ eventID: 'rebuilt', eventName: 'MODIFY', dynamodb: change }, 'rebuilt');
}
