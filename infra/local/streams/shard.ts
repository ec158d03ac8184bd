import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { Reads } from './reads.ts';
import type { StreamRecord } from './record.ts';

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
  private readonly reads: Reads;
  private iterator: string | undefined;

  /** @param reads shared with others who read the same stream */
  constructor(
    client: DynamoDBStreamsClient,
    streamArn: string,
    shard: string,
    reads = new Reads(client, streamArn),
  ) {
    this.client = client;
    this.streamArn = streamArn;
    this.shard = shard;
    this.reads = reads;
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
    const { records, next } = await this.reads.from(this.iterator);
    this.iterator = next;
    return records;
  }
}
