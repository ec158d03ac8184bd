import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Schedule, type ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import type { AppFunction } from './app-function.ts';
import type { DeadLetters } from './dead-letters.ts';
import { OwnRole } from './own-role.ts';

export interface RecurringProps {
  name: string;
  fn: AppFunction;
  when: ScheduleExpression;
  /** Somebody is told when it was not run for so long. */
  within: Duration;
  /** What customers suffer then. */
  suffers: string;
  /** Without, a run that failed is over: the next one does its work. */
  deadLetters?: DeadLetters;
}

/** Calls a function again and again. */
export class Recurring extends Construct {
  readonly name: string;
  readonly fn: AppFunction;
  readonly within: Duration;
  readonly suffers: string;
  readonly deadLetters: DeadLetters | undefined;

  constructor(scope: Construct, id: string, props: RecurringProps) {
    super(scope, id);
    const { name, fn, when, deadLetters } = props;
    this.name = name;
    this.fn = fn;
    this.within = props.within;
    this.suffers = props.suffers;
    this.deadLetters = deadLetters;
    new Schedule(this, 'Schedule', {
      scheduleName: name,
      schedule: when,
      target: new LambdaInvoke(fn, {
        input: ScheduleTargetInput.fromObject({ schedule: name }),
        role: this.caller(fn, deadLetters).withoutPolicyUpdates(),
        retryAttempts: 5,
        // Later than this, the next day's run does the work.
        maxEventAge: Duration.hours(6),
        ...(deadLetters ? { deadLetterQueue: deadLetters } : {}),
      }),
    });
  }

  /** Allowed by hand, because CDK's target would allow every version of the function as well. */
  private caller(fn: AppFunction, deadLetters: DeadLetters | undefined): OwnRole {
    const role = new OwnRole(this, 'Role', 'scheduler.amazonaws.com');
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [fn.functionArn] }),
    );
    deadLetters?.takeFrom(role);
    return role;
  }
}
