import { z } from 'zod';
import { type Money, money } from './money.ts';
import { duration } from './time.ts';

/** After the due date: when a reminder goes out, and what the customer is charged for it, in the invoice's currency. */
const reminder = z.strictObject({ after: duration, fees: z.array(money).default([]) });

const free = duration.transform((after): { after: number; fees: Money[] } => ({ after, fees: [] }));

/** The reminders of level 1, 2, 3 …; one that costs nothing may be its time alone. */
export const remindersPolicy = z
  .array(z.union([free, reminder]))
  .min(1)
  .max(9);
export type RemindersPolicy = z.output<typeof remindersPolicy>;
