import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { compilePattern, type Matches } from '../patterns.ts';
import { type Consumer, deliver } from './batch.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Pulse } from './pulse.ts';
import type { Reads } from './reads.ts';
import type { StreamRecord } from './record.ts';
import { ShardReader, shardsOf } from './shard.ts';

export interface SubscriptionOptions extends Omit<Consumer, 'stopped'> {
  client: DynamoDBStreamsClient;
  streamArn: string;
  checkpoint: Checkpoint;
  pulse: Pulse;
  reads: Reads;
}

/** How long to leave an engine alone that does not answer. */
const AFTER_FAULT_MS = 1000;

/** One event source mapping at work: each shard in order, each record at least once. */
export class Subscription {
  private readonly options: SubscriptionOptions;
  private readonly consumer: Consumer;
  private readonly matches: Matches;
  private readonly watched = new Map<string, Promise<void>>();
  private stopped = false;

  /** @throws for a filter pattern that isn't known */
  constructor(options: SubscriptionOptions) {
    this.options = options;
    this.consumer = { ...options, stopped: () => this.stopped };
    const patterns = options.mapping.patterns.map(compilePattern);
    this.matches = (record) => patterns.length === 0 || patterns.some((matches) => matches(record));
  }

  /** Begins with the shards there are; those that follow a closed one are found when it ends. */
  async start(): Promise<void> {
    const { client, streamArn } = this.options;
    for (const shard of await shardsOf(client, streamArn))
      if (!this.watched.has(shard)) this.watched.set(shard, this.watch(await this.reader(shard)));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.options.pulse.beat();
    await Promise.all(this.watched.values());
  }

  private async reader(shard: string): Promise<ShardReader> {
    const { client, streamArn, checkpoint, mapping, reads } = this.options;
    const reader = new ShardReader(client, streamArn, shard, reads);
    await reader.seek(checkpoint.of(this.place(shard)), mapping.fromStart);
    return reader;
  }

  private async watch(reader: ShardReader): Promise<void> {
    while (!this.stopped) {
      try {
        const records = await reader.next();
        if (records === undefined) return await this.start();
        if (records.length === 0) await this.options.pulse.rest();
        else await this.consume(reader.shard, records);
      } catch (error) {
        if (this.stopped) return;
        this.options.log(`stream of ${this.options.mapping.table}: ${String(error)}`);
        await sleep(AFTER_FAULT_MS);
      }
    }
  }

  private async consume(shard: string, records: readonly StreamRecord[]): Promise<void> {
    const wanted = records.filter(this.matches);
    const { batchSize } = this.options.mapping;
    for (let at = 0; at < wanted.length; at += batchSize) {
      const batch = wanted.slice(at, at + batchSize);
      if (!(await deliver(this.consumer, batch))) return;
      this.remember(shard, batch);
    }
    this.remember(shard, records);
  }

  private remember(shard: string, done: readonly StreamRecord[]): void {
    const last = done.at(-1);
    if (last) this.options.checkpoint.set(this.place(shard), last.dynamodb.SequenceNumber);
  }

  /** A table made anew has another stream, and may use the same shard names. */
  private place(shard: string): string {
    return `${this.options.streamArn}/${shard}`;
  }
}
