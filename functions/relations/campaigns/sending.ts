import { customers, salesMailbox } from '../../customers/index.ts';
import { env } from '../../shared/env.ts';
import { digest, keys, ownedInState } from '../../shared/keys.ts';
import { sendOnce } from '../../shared/mail/index.ts';
import { settle } from '../../shared/mail/settle.ts';
import { persistently } from '../../shared/once.ts';
import { oneByOne } from '../../shared/paging.ts';
import { CAMPAIGN_SECRET, readOrMakeSecret } from '../../shared/secret.ts';
import { getSettings } from '../../shared/settings.ts';
import { signLink } from '../../shared/signed-link.ts';
import { now, plusDays } from '../../shared/time.ts';
import { looksAt } from './audience.ts';
import { campaignContent } from './mail.ts';
import type { CampaignMail, Reason } from './mail-model.ts';
import { suppressedMail } from './mailed.ts';
import type { Campaign } from './model.ts';
import { changing, onCampaignMail } from './noting.ts';
import { receiverOf } from './receivers.ts';
import { CAMPAIGN_MAILS, campaignMails, campaigns } from './store.ts';

const A_PAGE = 50;
const ATTEMPTS = 9;
/** Then it isn't the mails that SES has something against. */
const REFUSALS_IN_A_ROW = 3;
/** For how many days a mail's link takes its receiver off. */
const LINK_DAYS = 5 * 365;

/** What became of one that was due: `over` when nothing of this campaign is to go out any more. */
type Outcome = 'sent' | 'refused' | 'left' | 'over';

/**
 * Sends what is due of a campaign, as many as there may be. First those that a run was at when it broke off, of which
 * nobody can say whether they went out.
 * @returns how many SES was asked to take
 */
export async function sendSome(id: string, most: number, hasTime: () => boolean): Promise<number> {
  let [asked, refusals] = [0, 0];
  for await (const mail of dueMails(id)) {
    if (asked >= most || refusals >= REFUSALS_IN_A_ROW || !hasTime()) break;
    const outcome = await sendOne(mail.id);
    if (outcome === 'over') break;
    if (outcome !== 'left') asked++;
    refusals = outcome === 'refused' ? refusals + 1 : 0;
  }
  return asked;
}

async function* dueMails(campaignId: string): AsyncGenerator<CampaignMail, void> {
  const of = (state: CampaignMail['state']) => ownedInState(campaignId, CAMPAIGN_MAILS, state);
  const to = now();
  yield* oneByOne(A_PAGE, (page) => campaignMails.list('byState', of('sending'), { ...page, sort: 'id' }));
  yield* oneByOne(A_PAGE, (page) =>
    campaignMails.list('byState', of('planned'), { ...page, to, sort: 'dueAt' }),
  );
}

export async function sendOne(mailId: string): Promise<Outcome> {
  const mail = await campaignMails.get(keys.campaignMail(mailId));
  const campaign = await campaigns.get(keys.campaign(mail.campaignId));
  if (campaign.status !== 'sending') return 'over';
  if (mail.state === 'sending' && mail.mailKey) return settleBroken(mail.mailKey);
  return mail.state === 'planned' ? sendPlanned(mail, campaign) : 'left';
}

/** A run broke off while it was at this one. */
async function settleBroken(key: string): Promise<Outcome> {
  await settle(key, { kind: 'unknown', reason: 'interrupted' }, now(), onCampaignMail);
  return 'left';
}

/** Whom it goes to is looked at once more: somebody may have said no since it was planned. */
async function sendPlanned(mail: CampaignMail, campaign: Campaign): Promise<Outcome> {
  const customer = await customers.get(keys.customer(mail.customerId));
  const to = receiverOf(customer);
  const [looked] = await looksAt([customer]);
  if (looked?.reason || !to) return leaveOut(mail.id, looked?.reason ?? 'no-address');
  const settings = getSettings();
  const record = await sendOnce({
    // An address gets a campaign once, whoever has it as well.
    key: `campaign-${campaign.id}-${digest(`${campaign.id}\n${to.address.toLowerCase()}`)}`,
    campaignMailId: mail.id,
    to,
    replyTo: salesMailbox(customer, settings),
    content: async () => campaignContent(campaign, customer, await leavingLink(mail.id), settings),
    alongside: onCampaignMail,
  });
  if (record.campaignMailId !== mail.id) return leaveOut(mail.id, 'same-address');
  return record.state === 'retry' ? 'refused' : 'sent';
}

async function leavingLink(mailId: string): Promise<string> {
  const secret = await readOrMakeSecret(CAMPAIGN_SECRET);
  return `${env('API_URL')}/unsubscribe/${signLink(mailId, plusDays(now(), LINK_DAYS), secret)}`;
}

async function leaveOut(mailId: string, reason: Reason): Promise<Outcome> {
  await persistently(
    async () => {
      const mail = await campaignMails.get(keys.campaignMail(mailId));
      if (mail.state !== 'planned') return { value: undefined, writes: [] };
      return { value: undefined, writes: await changing(mail, suppressedMail(mail, reason), now()) };
    },
    { attempts: ATTEMPTS },
  );
  return 'left';
}
