import type { Settings } from '../settings.ts';
import type { Mailbox } from './message.ts';
import { type MailRole, roleMailbox } from './roles.ts';
import { type Mailing, sendOnce } from './send.ts';

/**
 * Brings up what somebody of ours should have seen to by now, once: to whose it is, and to the role that it matters to,
 * who may be the same. What SES refused is tried again by the next call.
 */
export async function bringUp(
  mailing: Omit<Mailing, 'to'>,
  owner: Mailbox,
  role: MailRole,
  settings: Settings,
): Promise<void> {
  await sendOnce({ ...mailing, to: owner });
  const all = roleMailbox(role, settings);
  if (all.address !== owner.address) await sendOnce({ ...mailing, key: `${mailing.key}-${role}`, to: all });
}
