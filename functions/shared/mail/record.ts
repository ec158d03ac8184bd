import { z } from 'zod';
import { keys } from '../keys.ts';
import { resource } from '../resource.ts';

/**
 * `sending`: claimed, and handed to SES or about to be · `sent`: SES has it · `retry`: SES clearly refused it, a later
 * call may try again · `unknown`: nobody can say whether it went out, so it isn't sent again · `bounced`: it won't arrive
 */
export const mailState = z.enum(['sending', 'sent', 'bounced', 'unknown', 'retry']);
export type MailState = z.infer<typeof mailState>;

/** What is kept about one mail. No address and no words: those are in the documents it was about. */
export const mailRecord = z.object({
  /** Names the mail for good and is its tag at SES. */
  key: z.string(),
  state: mailState,
  /** How often SES was asked. */
  attempts: z.int().min(1),
  at: z.iso.datetime(),
  messageId: z.string().optional(),
  /** Why it was refused or came back, in SES's words. */
  reason: z.string().optional(),
  complaint: z.boolean().optional(),
  /** The invoice whose `mail` shows this mail's state. */
  invoiceId: z.string().optional(),
  version: z.int().min(1),
});
export type MailRecord = z.output<typeof mailRecord>;

export const mails = resource({
  name: 'mail',
  schema: mailRecord,
  key: ({ key }) => keys.mail(key),
  indexes: () => ({}),
});

/** Whether a mail of this key was ever begun to be sent. */
export const isOnRecord = async (key: string): Promise<boolean> =>
  (await mails.find(keys.mail(key))) !== undefined;
