import type { MailRecord } from '../../shared/mail/index.ts';
import { plusDays, plusSeconds } from '../../shared/time.ts';
import type { CampaignMail } from './mail-model.ts';

/** What SES refuses is tried again every hour for a day: quotas are given by the day. */
const AGAIN_SECONDS = 3600;
const MOST_REFUSALS = 24;

/** A campaign's mail with what is known of it, which comes late, twice and in any order. */
export function asMailed(mail: CampaignMail, record: MailRecord, followDays: number): CampaignMail {
  const known = { ...mail, mailKey: record.key, ...stateOf(mail, record) };
  const sent = known.state === 'sent' && !mail.sentAt;
  return {
    ...known,
    ...(sent ? { sentAt: record.at, followedUntil: plusDays(record.at, followDays) } : {}),
    ...(record.complaint && !mail.complainedAt ? { complainedAt: record.at } : {}),
  };
}

function stateOf(
  mail: CampaignMail,
  { state, at }: MailRecord,
): Pick<CampaignMail, 'state' | 'dueAt' | 'refused'> {
  const { dueAt, refused } = mail;
  if (state !== 'retry') return { state, dueAt, refused };
  // Told once: the record stays like this until it is tried again.
  if (mail.state === 'planned' || mail.state === 'failed') return { state: mail.state, dueAt, refused };
  const isLast = refused + 1 >= MOST_REFUSALS;
  return {
    state: isLast ? 'failed' : 'planned',
    dueAt: plusSeconds(at, AGAIN_SECONDS),
    refused: refused + 1,
  };
}

export const suppressedMail = (
  mail: CampaignMail,
  reason: NonNullable<CampaignMail['reason']>,
): CampaignMail => ({
  ...mail,
  state: 'suppressed',
  reason,
});
