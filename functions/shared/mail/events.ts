import { z } from 'zod';
import { log } from '../log.ts';
import type { MailRecord } from './record.ts';
import { TAG } from './ses.ts';
import { type Alongside, settle } from './settle.ts';
import { suppress } from './suppressed.ts';
import type { News } from './transitions.ts';

/** What EventBridge brings of SES's event; of addresses in it only those that are not to be written to any more. */
const recipients = z.array(z.object({ emailAddress: z.string() })).optional();
const sesEvent = z.object({
  time: z.iso.datetime(),
  detail: z.object({
    eventType: z.string(),
    mail: z.object({ messageId: z.string(), tags: z.record(z.string(), z.array(z.string())) }),
    bounce: z
      .object({ bounceType: z.string(), bounceSubType: z.string().optional(), bouncedRecipients: recipients })
      .optional(),
    complaint: z.object({ complainedRecipients: recipients }).optional(),
    reject: z.object({ reason: z.string() }).optional(),
  }),
});
type Detail = z.output<typeof sesEvent>['detail'];

/**
 * Takes one event of SES into the record of the mail it is about; a mail that isn't ours is left alone.
 * @throws ZodError when it is no event of SES; Stale when others kept changing the record
 */
export async function takeEvent(event: unknown, alongside?: Alongside): Promise<MailRecord | undefined> {
  const { time, detail } = sesEvent.parse(event);
  const key = detail.mail.tags[TAG]?.[0];
  const news = newsOf(detail);
  await suppressIn(detail, time);
  if (!key || !news) return undefined;
  const record = await settle(key, news, time, alongside);
  log(record?.state === 'sent' ? 'info' : 'warn', 'mail event', {
    key,
    orderId: record?.orderId,
    event: detail.eventType,
    state: record?.state,
    reason: record?.reason,
  });
  return record;
}

/** A bounce that is not for ever, as of a full mailbox, says nothing about the next mail. */
async function suppressIn({ bounce, complaint }: Detail, at: string): Promise<void> {
  const bounced = bounce?.bounceType === 'Permanent' ? (bounce.bouncedRecipients ?? []) : [];
  for (const { emailAddress } of bounced) await suppress(emailAddress, 'bounced', at);
  for (const { emailAddress } of complaint?.complainedRecipients ?? [])
    await suppress(emailAddress, 'complained', at);
}

function newsOf({ eventType, mail, bounce, reject }: Detail): News | undefined {
  switch (eventType) {
    case 'Send':
    case 'Delivery':
      return { kind: 'sent', messageId: mail.messageId };
    case 'Bounce':
      return {
        kind: 'bounced',
        reason: [bounce?.bounceType, bounce?.bounceSubType].filter(Boolean).join(' '),
      };
    case 'Reject':
      return { kind: 'bounced', reason: reject?.reason ?? 'Reject' };
    case 'Complaint':
      return { kind: 'complaint' };
    default:
      return undefined;
  }
}
