import { Annotations, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { AlarmDefinition } from './alarm.ts';

/** Rings the alarms of a list, each saying what customers suffer and where to read what to do. */
export class Alarms extends Construct {
  private readonly topic: Topic;
  private readonly config: Config;

  constructor(scope: Construct, id: string, config: Config, list: readonly AlarmDefinition[]) {
    super(scope, id);
    this.config = config;
    this.topic = new Topic(this, 'Topic', {
      topicName: `tradewind-${config.stage}-alarms`,
      enforceSSL: true,
    });
    this.letAlarmsPublish();
    const { alarms } = config.settings.mail;
    if (alarms) this.topic.addSubscription(new EmailSubscription(alarms));
    else Annotations.of(this).addWarningV2('tradewind:nobodyHears', NOBODY_HEARS);
    for (const one of list) this.raise(one);
  }

  /** A topic with a policy of its own has lost the one by which every alarm of the account may ring. */
  private letAlarmsPublish(): void {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }

  private raise({ name, suffers, metric, runbook, ...when }: AlarmDefinition): void {
    const { atLeast, below = 0, periods = 1, ofThese = periods, withoutFigures = 'over', happens } = when;
    const alarm = new Alarm(this, name, {
      alarmName: `tradewind-${this.config.stage}-${name}`,
      alarmDescription: `${suffers} What to do: ${this.config.runbook}#${runbook}`,
      metric,
      threshold: atLeast ?? below,
      evaluationPeriods: periods,
      datapointsToAlarm: ofThese,
      comparisonOperator:
        atLeast === undefined
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: WITHOUT_FIGURES[withoutFigures],
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    if (!happens) alarm.addOkAction(new SnsAction(this.topic));
  }
}

const NOBODY_HEARS = 'Nobody hears the alarms: the settings have no address for them (mail.alarms).';

const WITHOUT_FIGURES = {
  over: TreatMissingData.NOT_BREACHING,
  rings: TreatMissingData.BREACHING,
  stays: TreatMissingData.IGNORE,
};
