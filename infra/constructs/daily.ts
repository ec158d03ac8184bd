import { Duration, TimeZone } from 'aws-cdk-lib';

import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import type { DeadLetters } from './dead-letters.ts';
import { Recurring, type RecurringProps } from './recurring.ts';

export interface DailyProps extends Omit<RecurringProps, 'when' | 'within'> {
  hour: number;
  /** IANA name; the hour follows its summer time. */
  timeZone: string;
  deadLetters: DeadLetters;
}

/** Calls a function once a day; whoever is on call hears of a day without. */
export class Daily extends Recurring {
  constructor(scope: Construct, id: string, { hour, timeZone, ...props }: DailyProps) {
    super(scope, id, {
      ...props,
      when: ScheduleExpression.cron({ minute: '0', hour: String(hour), timeZone: TimeZone.of(timeZone) }),
      // A day in autumn has 25 hours, and the run itself may begin late.
      within: Duration.hours(26),
    });
  }
}
