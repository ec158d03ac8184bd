import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { Api } from './api.ts';

const period = Duration.minutes(5);

/** Alarms, each of which says what customers suffer and where to look. */
export class Alarms extends Construct {
  private readonly topic: Topic;
  private readonly stage: string;

  constructor(scope: Construct, id: string, { stage, settings }: Config) {
    super(scope, id);
    this.stage = stage;
    this.topic = new Topic(this, 'Topic', { topicName: `tradewind-${stage}-alarms`, enforceSSL: true });
    const { alarms } = settings.mail;
    if (alarms) this.topic.addSubscription(new EmailSubscription(alarms));
  }

  onApiErrors({ http }: Api): void {
    const means = 'Callers get errors instead of answers; they may repeat with the same Idempotency-Key.';
    this.raise('api-errors', http.metricServerError({ period, statistic: 'Sum' }), 1, means);
  }

  onParkedOrders(machine: StateMachine): void {
    const means = 'An order stopped and its customer waits: see GET /orders?status=parked, then redrive it.';
    this.raise('parked-orders', machine.metricFailed({ period }), 1, means);
  }

  onLateStream(consumer: IFunction): void {
    const means = 'Orders are accepted but nothing happens with them, and waiting ones are not woken.';
    const age = consumer.metric('IteratorAge', { period, statistic: 'Maximum' });
    this.raise('late-stream', age, Duration.minutes(1).toMilliseconds(), means);
  }

  onDeadLetters(queue: IQueue, name: string, means: string): void {
    const waiting = queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' });
    this.raise(`${name}-dead-letters`, waiting, 1, means);
  }

  /** One filter for each log that tells of mails; they count into one metric. */
  onUnknownMails(logs: readonly ILogGroup[]): void {
    const means = 'A mail may or may not have gone out, and is not sent again by itself: the log names it.';
    const metrics = logs.map((logGroup, i) =>
      new MetricFilter(this, `UnknownMails${i}`, {
        logGroup,
        metricNamespace: `tradewind-${this.stage}`,
        metricName: 'UnknownMails',
        filterPattern: FilterPattern.literal('{ $.message.message = "mail" && $.message.state = "unknown" }'),
      }).metric({ period, statistic: 'Sum' }),
    );
    const [metric] = metrics;
    if (metric) this.raise('unknown-mails', metric, 1, means);
  }

  private raise(name: string, metric: IMetric, threshold: number, alarmDescription: string): void {
    const alarm = new Alarm(this, name, {
      alarmName: `tradewind-${this.stage}-${name}`,
      alarmDescription,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
