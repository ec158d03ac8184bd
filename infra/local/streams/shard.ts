import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { lambdaRecord, type StreamRecord } from './record.ts';

/** The most that one call reads. */
const LIMIT = 1000;

/** All shards of a stream, parents before children. */
export async function shardsOf(client: DynamoDBStreamsClient, streamArn: string): Promise<string[]> {
  const shards: string[] = [];
  let start: string | undefined;
  do {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({
        StreamArn: streamArn,
        ...(start ? { ExclusiveStartShardId: start } : {}),
      }),
    );
    for (const { ShardId } of StreamDescription?.Shards ?? []) if (ShardId) shards.push(ShardId);
    start = StreamDescription?.LastEvaluatedShardId;
  } while (start);
  return shards;
}

/** Reads one shard onward from where its consumer is. */
export class ShardReader {
  readonly shard: string;
  private readonly client: DynamoDBStreamsClient;
  private readonly streamArn: string;
  private iterator: string | undefined;

  constructor(client: DynamoDBStreamsClient, streamArn: string, shard: string) {
    this.client = client;
    this.streamArn = streamArn;
    this.shard = shard;
  }

  /** @param after sequence number; without one from the shard's start or its end */
  async seek(after: string | undefined, fromStart: boolean): Promise<void> {
    const at = (
      ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' | 'TRIM_HORIZON' | 'LATEST',
      SequenceNumber?: string,
    ) =>
      this.client.send(
        new GetShardIteratorCommand({
          StreamArn: this.streamArn,
          ShardId: this.shard,
          ShardIteratorType,
          ...(SequenceNumber ? { SequenceNumber } : {}),
        }),
      );
    const first = fromStart ? 'TRIM_HORIZON' : 'LATEST';
    const answer = after
      ? await at('AFTER_SEQUENCE_NUMBER', after).catch((error: unknown) => {
          if (!(error instanceof TrimmedDataAccessException)) throw error;
          return at('TRIM_HORIZON');
        })
      : await at(first);
    this.iterator = answer.ShardIterator;
  }

  /** The next records; undefined when the shard has ended. */
  async next(): Promise<StreamRecord[] | undefined> {
    if (this.iterator === undefined) return undefined;
    const answer = await this.client.send(
      new GetRecordsCommand({ ShardIterator: this.iterator, Limit: LIMIT }),
    );
    this.iterator = answer.NextShardIterator;
    return (answer.Records ?? []).map((record) => lambdaRecord(record, this.streamArn));
  }
}
