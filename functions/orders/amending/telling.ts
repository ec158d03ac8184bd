import { deliver, roleMailbox } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Change } from '../../shared/stream.ts';
import { say } from '../../shared/texts/say.ts';
import { tell } from '../../shared/texts/tell.ts';
import { type Chase, chaseMail } from '../mails.ts';
import { amendments } from './store.ts';

/** Mails the reviewers once what of an order is to be changed and waits for them. */
export async function tellOfAmendment({ after }: Change): Promise<void> {
  const asked = after && amendments.parse(after);
  if (asked?.status !== 'waiting' || !asked.until) return;
  const settings = getSettings();
  const { id, orderId, at: since, until: dueBy } = asked;
  const about: Chase = {
    ...{ orderId, since, dueBy, wait: 'review', stage: 'request' },
    otherwise: tell(say('the order stays as it is'), settings.language),
    findings: asked.findings.map(({ says }) => tell(says, settings.language)),
  };
  await deliver({
    key: `amendment-${id}`,
    to: roleMailbox('reviewer', settings),
    content: () => chaseMail(about, settings),
    orderId,
  });
}
