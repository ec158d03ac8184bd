import { Duration } from 'aws-cdk-lib';
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

  constructor(scope: Construct, id: string, { name, suffers }: DeadLettersProps) {
    super(scope, id, {
      queueName: `${name}-dead-letters`,
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    this.of = name;
    this.suffers = suffers;
  }
}
