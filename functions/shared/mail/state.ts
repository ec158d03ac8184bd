import { z } from 'zod';

/**
 * `sending`: claimed, and handed to SES or about to be · `sent`: SES has it · `retry`: SES clearly refused it, a later
 * call may try again · `unknown`: nobody can say whether it went out, so it isn't sent again · `bounced`: it won't arrive
 */
export const mailState = z.enum(['sending', 'sent', 'bounced', 'unknown', 'retry']);
export type MailState = z.infer<typeof mailState>;
