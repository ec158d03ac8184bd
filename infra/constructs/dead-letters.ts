import { Duration } from 'aws-cdk-lib';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export interface DeadLettersProps {
  /** Of the function whose events they are. */
  name: string;
  /** What customers suffer until they are replayed. */
  suffers: string;
}

/** Where events go that could not be worked off, for a person to look at and send again. */
export class DeadLetters extends Queue {
  readonly suffers: string;
  readonly of: string;
  private readonly called: string;

  constructor(scope: Construct, id: string, { name, suffers }: DeadLettersProps) {
    const queueName = `${name}-dead-letters`;
    super(scope, id, {
      queueName,
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    this.of = name;
    this.suffers = suffers;
    this.called = queueName;
  }

  /** By its name and not by reference: a queue that another stack refers to could not be taken out. */
  metricOfLetters(props: MetricOptions): Metric {
    const counted = this.metricApproximateNumberOfMessagesVisible(props);
    return counted.with({ dimensionsMap: { QueueName: this.called } });
  }

  /** CDK's own grant would allow looking at the queue as well, which nobody does who puts letters in. */
  takeFrom({ grantPrincipal }: IGrantable): void {
    grantPrincipal.addToPrincipalPolicy(this.taking());
  }

  taking(): PolicyStatement {
    return new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queueArn] });
  }
}
