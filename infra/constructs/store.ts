import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IMetric, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { INDEXES } from '../../functions/shared/keys.ts';

const READ = ['GetItem', 'BatchGetItem', 'Query'];
const WRITE = ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'];

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table, with the indexes that the code's keys declare. It outlives its stack. */
export class Store extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string, stage: string) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      tableName: `tradewind-${stage}`,
      partitionKey: text('pk'),
      sortKey: text('sk'),
      globalSecondaryIndexes: Object.entries(INDEXES).map(
        ([indexName, { pk, sk }]): GlobalSecondaryIndexPropsV2 => ({
          indexName,
          partitionKey: text(pk),
          sortKey: text(sk),
          projectionType: ProjectionType.KEYS_ONLY,
        }),
      ),
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'ttl',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Reading by key and by index; never Scan. */
  giveReading(fn: LambdaFunction): void {
    this.give(fn, READ);
  }

  giveReadingAndWriting(fn: LambdaFunction): void {
    this.give(fn, [...READ, ...WRITE]);
  }

  /** Of each kind of request that the functions make; an index that is throttled counts, too. */
  metricsOfThrottles(period: Duration): Map<string, IMetric> {
    const counted = (Operation: string): IMetric =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName: 'ThrottledRequests',
        dimensionsMap: { TableName: this.table.tableName, Operation },
        statistic: Stats.SUM,
        period,
      });
    return new Map([...READ, 'TransactWriteItems'].map((operation) => [operation, counted(operation)]));
  }

  private give(fn: LambdaFunction, actions: string[]): void {
    fn.addEnvironment('TABLE_NAME', this.table.tableName);
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [this.table.tableArn],
      }),
    );
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        // Named one by one: a wildcard would cover indexes that aren't there yet.
        resources: Object.keys(INDEXES).map((index) => `${this.table.tableArn}/index/${index}`),
      }),
    );
  }
}
