import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { AppFunction } from './app-function.ts';

export interface MailEventsProps {
  name: string;
  configurationSet: string;
  fn: AppFunction;
  deadLetters: IQueue;
}

/** Hands to a function what SES says about mails of this deployment; others share the bus. */
export class MailEvents extends Construct {
  constructor(scope: Construct, id: string, { name, configurationSet, fn, deadLetters }: MailEventsProps) {
    super(scope, id);
    new Rule(this, 'Rule', {
      ruleName: name,
      eventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': [configurationSet] } } },
      },
      targets: [
        new LambdaFunction(fn, {
          deadLetterQueue: deadLetters,
          retryAttempts: 10,
          maxEventAge: Duration.hours(6),
        }),
      ],
    });
  }
}
