import { type AttributeValue, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item } from '../../functions/shared/table.ts';
import { clientConfig } from '../../infra/local/engines/client-config.ts';
import type { Local } from '../../infra/local/start.ts';
import type { StreamRecord } from '../../infra/local/streams/record.ts';
import { ShardReader, shardsOf } from '../../infra/local/streams/shard.ts';

/** An item's key in one string, and what is there now, if anything. */
export type Change = readonly [key: string, item: Item | undefined];

/**
 * Follows a table by its stream. The engine puts all records of a transaction on the stream at once, so that whoever
 * has read to its end has the table as it was at one moment, which a scan of several pages can't say; and it costs what
 * has changed, not what there is.
 */
export class Mirror {
  private readonly reader: ShardReader;
  private readonly streams: DynamoDBStreamsClient;

  private constructor(reader: ShardReader, streams: DynamoDBStreamsClient) {
    this.reader = reader;
    this.streams = streams;
  }

  static async of({ endpoints, table }: Pick<Local, 'endpoints' | 'table'>): Promise<Mirror> {
    const config = clientConfig(endpoints.dynamodb);
    const client = new DynamoDBClient(config);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
    client.destroy();
    const streams = new DynamoDBStreamsClient(config);
    const arn = Table?.LatestStreamArn ?? '';
    const [shard, ...others] = await shardsOf(streams, arn);
    if (!shard || others.length > 0) throw new Error(`the stream of ${table} has not one shard`);
    const reader = new ShardReader(streams, arn, shard);
    await reader.seek(undefined, true);
    return new Mirror(reader, streams);
  }

  /** What has changed since it was last asked, the last state of each item. */
  async changes(): Promise<Change[]> {
    const news = new Map<string, Item | undefined>();
    for (;;) {
      const records = await this.reader.next();
      if (!records) throw new Error('the shard has ended');
      if (records.length === 0) return [...news];
      for (const record of records) news.set(...changeOf(record));
    }
  }

  stop(): void {
    this.streams.destroy();
  }
}

function changeOf({ dynamodb }: StreamRecord): Change {
  const { Keys, NewImage } = dynamodb as unknown as { Keys: Image; NewImage?: Image };
  const { pk, sk } = unmarshall(Keys);
  return [`${pk} ${sk}`, NewImage && unmarshall(NewImage)];
}

type Image = Record<string, AttributeValue>;
