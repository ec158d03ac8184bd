import type { SentMail } from './engines/mail-front.ts';
import { ACCOUNT } from './template/place.ts';

/** Types of the events by the name they have in a configuration set. */
const KINDS = {
  send: { detailType: 'Email Sent', eventType: 'Send', named: undefined, about: {} },
  delivery: {
    detailType: 'Email Delivered',
    eventType: 'Delivery',
    named: undefined,
    about: { smtpResponse: '250 ok' },
  },
  bounce: {
    detailType: 'Email Bounced',
    eventType: 'Bounce',
    named: 'bouncedRecipients',
    about: { bounceType: 'Permanent', bounceSubType: 'General' },
  },
  complaint: {
    detailType: 'Email Complaint Received',
    eventType: 'Complaint',
    named: 'complainedRecipients',
    about: {},
  },
} as const;
type Kind = keyof typeof KINDS;

/**
 * The events that SES would send of a mail: sent, then delivered, or what its mailbox simulator's addresses stand for.
 * @param sets configuration sets with the types each lets through
 */
export function mailEvents(mail: SentMail, sets: ReadonlyMap<string, readonly string[]>): object[] {
  const wanted = sets.get(mail.configurationSet ?? '')?.map((type) => type.toLowerCase()) ?? [];
  const kinds: Kind[] = ['send', fateOf(mail.recipients)];
  return kinds.filter((kind) => wanted.includes(kind)).map((kind) => eventOf(mail, kind));
}

function fateOf(recipients: readonly string[]): Kind {
  const simulated = (name: string): boolean =>
    recipients.some((one) => one.toLowerCase().includes(`${name}@simulator.amazonses.com`));
  if (simulated('bounce')) return 'bounce';
  return simulated('complaint') ? 'complaint' : 'delivery';
}

function eventOf(mail: SentMail, kind: Kind): object {
  const { detailType, eventType, named, about } = KINDS[kind];
  const recipients = mail.recipients.map((emailAddress) => ({ emailAddress }));
  const timestamp = new Date().toISOString();
  const tags = Object.entries({ ...mail.tags, 'ses:configuration-set': mail.configurationSet ?? '' });
  return {
    source: 'aws.ses',
    'detail-type': detailType,
    detail: {
      eventType,
      mail: {
        timestamp,
        source: mail.source,
        sendingAccountId: ACCOUNT,
        messageId: mail.messageId,
        destination: mail.recipients,
        headersTruncated: false,
        headers: [],
        commonHeaders: {},
        tags: Object.fromEntries(tags.map(([name, value]) => [name, [value]])),
      },
      [kind]: { timestamp, ...about, ...(named ? { [named]: recipients } : {}) },
    },
  };
}
