import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { AppFunction } from './app-function.ts';
import { DeadLetters } from './dead-letters.ts';

/** What a consumer wants to hear of: an item's partition begins with the kind's name and its sort key is that name. */
const itemOf = (kind: string) =>
  FilterCriteria.filter({
    dynamodb: {
      Keys: {
        pk: { S: FilterRule.beginsWith(`${kind}#`) },
        sk: { S: FilterRule.isEqual(kind) },
      },
    },
  });

export interface StreamConsumerProps {
  name: string;
  table: TableV2;
  fn: AppFunction;
  /** Kinds of items, as their keys name them. */
  kinds: readonly string[];
  /** How many changes a call brings at most. */
  batchSize: number;
}

/** Feeds a function from the table's stream, in order per item; what it can't digest goes aside after its retries. */
export class StreamConsumer extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, props: StreamConsumerProps) {
    super(scope, id);
    const { name, table, fn, kinds, batchSize } = props;
    this.deadLetters = new DeadLetters(this, 'DeadLetters', name);
    fn.addEventSourceMapping('Stream', {
      eventSourceArn: streamOf(table),
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: kinds.map(itemOf),
      batchSize,
      parallelizationFactor: 1,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 10,
      maxRecordAge: Duration.hours(12),
      onFailure: { bind: () => ({ destination: this.deadLetters.queueArn }) },
    });
    this.deadLetters.takeFrom(fn);
    table.grantStreamRead(fn);
  }
}

function streamOf(table: TableV2): string {
  if (table.tableStreamArn === undefined) throw new Error('the table has no stream');
  return table.tableStreamArn;
}
