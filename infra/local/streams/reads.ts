import { type DynamoDBStreamsClient, GetRecordsCommand } from '@aws-sdk/client-dynamodb-streams';
import { lambdaRecord, type StreamRecord } from './record.ts';

export interface Read {
  records: StreamRecord[];
  /** Where to go on; nowhere when the shard has ended. */
  next: string | undefined;
}

/** The most that one call reads. */
const LIMIT = 1000;
/** As many as consumers may lag behind each other by; who lags more reads by itself. */
const KEPT = 16;

/** What has just been read of a stream: all its consumers read the same records, and one call will do for them. */
export class Reads {
  private readonly client: DynamoDBStreamsClient;
  private readonly streamArn: string;
  private readonly kept = new Map<string, Promise<Read>>();

  constructor(client: DynamoDBStreamsClient, streamArn: string) {
    this.client = client;
    this.streamArn = streamArn;
  }

  /** What follows an iterator; those who ask at once, or soon, share the answer, as long as there was something. */
  async from(iterator: string): Promise<Read> {
    const reading = this.kept.get(iterator) ?? this.keep(iterator);
    const forget = () => {
      if (this.kept.get(iterator) === reading) this.kept.delete(iterator);
    };
    const read = await reading.catch((error: unknown) => {
      forget();
      throw error;
    });
    if (read.records.length === 0) forget();
    return read;
  }

  private keep(iterator: string): Promise<Read> {
    const reading = this.read(iterator);
    this.kept.set(iterator, reading);
    const [oldest = ''] = this.kept.keys();
    if (this.kept.size > KEPT) this.kept.delete(oldest);
    return reading;
  }

  private async read(iterator: string): Promise<Read> {
    const { Records = [], NextShardIterator } = await this.client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: LIMIT }),
    );
    return {
      records: Records.map((record) => lambdaRecord(record, this.streamArn)),
      next: NextShardIterator,
    };
  }
}
