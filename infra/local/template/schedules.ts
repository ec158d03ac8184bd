import { z } from 'zod';
import type { Reader } from './reader.ts';

export interface Schedule {
  id: string;
  name: string;
  /** `cron(…)`, `rate(…)` or `at(…)`. */
  expression: string;
  timeZone: string;
  enabled: boolean;
  /** Name or ARN of the function it calls. */
  function: string;
  /** JSON text for the function. */
  input: string;
}

const props = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.object({ Arn: z.string(), Input: z.string().default('{}') }),
});

export const readSchedules = (reader: Reader): Schedule[] =>
  reader.all('AWS::Scheduler::Schedule', props).map(({ id, name, props: found }) => ({
    id,
    name,
    expression: found.ScheduleExpression,
    timeZone: found.ScheduleExpressionTimezone,
    enabled: found.State === 'ENABLED',
    function: found.Target.Arn,
    input: found.Target.Input,
  }));
