import { Duration, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import type { AppFunction } from './app-function.ts';
import type { DeadLetters } from './dead-letters.ts';

export interface DailyProps {
  name: string;
  fn: AppFunction;
  hour: number;
  /** IANA name; the hour follows its summer time. */
  timeZone: string;
  deadLetters: DeadLetters;
}

/** Calls a function once a day. */
export class Daily extends Construct {
  constructor(scope: Construct, id: string, { name, fn, hour, timeZone, deadLetters }: DailyProps) {
    super(scope, id);
    new Schedule(this, 'Schedule', {
      scheduleName: name,
      schedule: ScheduleExpression.cron({
        minute: '0',
        hour: String(hour),
        timeZone: TimeZone.of(timeZone),
      }),
      target: new LambdaInvoke(fn, {
        input: ScheduleTargetInput.fromObject({ schedule: name }),
        role: this.caller(fn, deadLetters).withoutPolicyUpdates(),
        deadLetterQueue: deadLetters,
        retryAttempts: 5,
        // Later than this, tomorrow's run does the work.
        maxEventAge: Duration.hours(6),
      }),
    });
  }

  /** Allowed by hand, because CDK's target would allow every version of the function as well. */
  private caller(fn: AppFunction, deadLetters: DeadLetters): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [fn.functionArn] }),
    );
    deadLetters.takeFrom(role);
    return role;
  }
}
