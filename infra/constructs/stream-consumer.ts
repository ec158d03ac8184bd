import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { AppFunction } from './app-function.ts';
import { DeadLetters } from './dead-letters.ts';
import type { changesOf } from './heard.ts';

export interface StreamConsumerProps {
  name: string;
  /** What customers suffer while it is behind. */
  suffers: string;
  /** And when it gave a change up. */
  suffersDead: string;
  table: TableV2;
  fn: AppFunction;
  /** Which changes it hears of; five filters at most, of which one is enough. */
  hears: readonly ReturnType<typeof changesOf>[];
  /** How many changes a call brings at most; 10 unless told. */
  batchSize?: number;
}

/** Feeds a function from the table's stream, in order per item; what it can't digest goes aside after its retries. */
export class StreamConsumer extends Construct {
  readonly name: string;
  readonly fn: AppFunction;
  readonly suffers: string;

  constructor(scope: Construct, id: string, props: StreamConsumerProps) {
    super(scope, id);
    const { name, table, fn, hears, batchSize = 10 } = props;
    this.name = name;
    this.fn = fn;
    this.suffers = props.suffers;
    const deadLetters = new DeadLetters(this, 'DeadLetters', { name, suffers: props.suffersDead });
    fn.addEventSourceMapping('Stream', {
      eventSourceArn: streamOf(table),
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [...hears],
      batchSize,
      parallelizationFactor: 1,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 10,
      maxRecordAge: Duration.hours(12),
      onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
    });
    deadLetters.takeFrom(fn);
    table.grantStreamRead(fn);
  }
}

function streamOf(table: TableV2): string {
  if (table.tableStreamArn === undefined) throw new Error('the table has no stream');
  return table.tableStreamArn;
}
