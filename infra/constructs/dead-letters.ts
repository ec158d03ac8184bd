import { Duration } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** Where events go that could not be worked off, for a person to look at and send again. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string, name: string) {
    super(scope, id, {
      queueName: `${name}-dead-letters`,
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
  }

  /** CDK's own grant would allow looking at the queue as well, which nobody does who puts letters in. */
  takeFrom({ grantPrincipal }: IGrantable): void {
    const statement = new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queueArn] });
    grantPrincipal.addToPrincipalPolicy(statement);
  }
}
