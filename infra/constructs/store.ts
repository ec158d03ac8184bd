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
import { INDEXES, type IndexName } from '../../functions/shared/keys.ts';
import { ITEM_USES, type ItemUse } from '../uses.ts';

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

  /** By key; never Scan. */
  giveItems(fn: LambdaFunction, use: ItemUse): void {
    this.give(fn, ITEM_USES[use], this.table.tableArn);
  }

  /** By one index: a wildcard would cover those that aren't there yet. */
  giveLists(fn: LambdaFunction, index: IndexName): void {
    this.give(fn, 'Query', `${this.table.tableArn}/index/${index}`);
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
    return new Map(
      ['GetItem', 'BatchGetItem', 'Query', 'TransactWriteItems'].map((operation) => [
        operation,
        counted(operation),
      ]),
    );
  }

  private give(fn: LambdaFunction, action: string, resource: string): void {
    fn.addEnvironment('TABLE_NAME', this.table.tableName);
    fn.addToRolePolicy(new PolicyStatement({ actions: [`dynamodb:${action}`], resources: [resource] }));
  }
}
