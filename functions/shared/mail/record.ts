import { z } from 'zod';
import { inState, keys } from '../keys.ts';
import { allKeys } from '../paging.ts';
import { resource } from '../resource.ts';
import { type MailState, mailState } from './state.ts';

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
  /** The order that it was about. */
  orderId: z.string().optional(),
  /** The invoice whose `mail` shows this mail's state. */
  invoiceId: z.string().optional(),
  /** The purchase order whose `mail` does. */
  purchaseOrderId: z.string().optional(),
  /** The statement whose `mail` does. */
  statementId: z.string().optional(),
  /** The quotation whose `mail` does. */
  quotationId: z.string().optional(),
  /** The campaign's mail that it is. */
  campaignMailId: z.string().optional(),
  version: z.int().min(1),
});
export type MailRecord = z.output<typeof mailRecord>;

export const MAILS = 'MAIL';
/** States in which nobody can say that a mail has gone out. */
export const UNSETTLED = ['sending', 'retry', 'unknown'] as const satisfies readonly MailState[];

const isUnsettled = (state: MailState): boolean => UNSETTLED.some((one) => one === state);

export const mails = resource({
  name: 'mail',
  schema: mailRecord,
  key: ({ key }) => keys.mail(key),
  // Only while it is not known to have gone out, so that those are found among all that have.
  indexes: ({ key, state, at }) =>
    isUnsettled(state) ? { byState: { pk: inState(MAILS, state), sk: `${at}#${key}` } } : {},
});

/** All that are not known to have gone out: few, unless much is wrong. */
export async function unsettledMails(): Promise<MailRecord[]> {
  const found = UNSETTLED.map((state) => allKeys('byState', inState(MAILS, state)));
  return (await mails.getMany((await Promise.all(found)).flat())).filter(({ state }) => isUnsettled(state));
}

/** Whether a mail of this key was ever begun to be sent. */
export const isOnRecord = async (key: string): Promise<boolean> =>
  (await mails.find(keys.mail(key))) !== undefined;
