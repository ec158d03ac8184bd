import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { placeIn } from '../data-dir.ts';
import type { DeadLetters } from '../dead-letters.ts';
import { clientConfig } from '../engines/client-config.ts';
import type { Functions } from '../functions/functions.ts';
import type { Mapping } from '../template/mappings.ts';
import { Checkpoint } from './checkpoint.ts';
import { Pulse } from './pulse.ts';
import { Reads } from './reads.ts';
import { Subscription } from './subscription.ts';

export interface StreamsOptions {
  endpoint: string;
  mappings: readonly Mapping[];
  /** Streams by table name. */
  streams: ReadonlyMap<string, string>;
  functions: Functions;
  deadLetters: DeadLetters;
  /** Where positions are kept; in memory only without. */
  dataDir: string | undefined;
  retryScale: number;
  log(line: string): void;
}

/** All event source mappings of the template. */
export class Streams {
  private readonly client: DynamoDBStreamsClient;
  private readonly reads = new Map<string, Reads>();
  private readonly subscriptions: Subscription[];

  constructor(options: StreamsOptions) {
    this.client = new DynamoDBStreamsClient(clientConfig(streamsEndpoint(options.endpoint)));
    const pulse = new Pulse();
    options.functions.onRun(() => pulse.beat());
    this.subscriptions = options.mappings.map((mapping) => this.subscription(mapping, options, pulse));
  }

  async start(): Promise<void> {
    await Promise.all(this.subscriptions.map((one) => one.start()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.subscriptions.map((one) => one.stop()));
    this.client.destroy();
  }

  private subscription(mapping: Mapping, options: StreamsOptions, pulse: Pulse): Subscription {
    const streamArn = options.streams.get(mapping.table);
    if (!streamArn) throw new Error(`${mapping.id}: the table ${mapping.table} has no stream`);
    const { dataDir, functions, deadLetters, retryScale, log } = options;
    if (dataDir) mkdirSync(placeIn(dataDir, 'streams'), { recursive: true });
    return new Subscription({
      name: functions.spec(mapping.function).name,
      mapping,
      streamArn,
      deadLetters,
      retryScale,
      log,
      pulse,
      client: this.client,
      reads: this.readsOf(streamArn),
      checkpoint: new Checkpoint(dataDir && join(placeIn(dataDir, 'streams'), `${mapping.id}.json`)),
      invoke: (records) => functions.invoke(mapping.function, { Records: records }),
    });
  }

  private readsOf(streamArn: string): Reads {
    const reads = this.reads.get(streamArn) ?? new Reads(this.client, streamArn);
    this.reads.set(streamArn, reads);
    return reads;
  }
}

/** Engines answer for tables and streams at one address; the service doesn't. */
const streamsEndpoint = (endpoint: string): string =>
  process.env.AWS_ENDPOINT_URL_DYNAMODB_STREAMS ?? endpoint;
