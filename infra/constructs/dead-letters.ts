import { Duration } from 'aws-cdk-lib';
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
}
