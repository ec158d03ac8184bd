import { type Customer, customers } from '../../customers/index.ts';
import type { Handler } from '../../shared/http/call.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import { trades } from '../trade/store.ts';
import { audienceFrom, looksAt } from './audience.ts';
import { campaignContent } from './mail.ts';
import type { Reason } from './mail-model.ts';
import type { Campaign } from './model.ts';
import type { CampaignPreview } from './result-model.ts';
import type { ownCampaignRoutes } from './routes.ts';
import { isMeant } from './rules.ts';
import { campaigns } from './store.ts';

const A_PAGE = 100;
/** What an answer has time for. */
const MOST_PAGES = 100;
/** Whoever tries the link of a preview takes nobody off. */
const NOWHERE = 'https://unsubscribe.invalid/';

export const previewCampaign: Handler<typeof ownCampaignRoutes.previewCampaign> = async ({
  params,
  query: { receiver },
}) => {
  const campaign = await campaigns.get(keys.campaign(params.id));
  const customer = await customers.get(keys.customer(receiver));
  const [looked] = await looksAt([customer]);
  const { subject, text, html } = campaignContent(campaign, customer, NOWHERE, getSettings());
  const reason = looked?.reason ?? ((await isIn(campaign, customer)) ? undefined : 'not-meant');
  return {
    body: {
      subject,
      text,
      html,
      customer: { id: receiver, gets: !reason, ...(reason ? { reason } : {}) },
      audience: await audienceOf(campaign),
    },
  };
};

/** Whether a customer is one of those that the campaign is for, as it stands today. */
async function isIn(campaign: Campaign, customer: Customer): Promise<boolean> {
  const { standing } = (await trades.find(keys.trade(customer.id))) ?? {};
  return (
    standing !== undefined && campaign.segments.includes(standing.segment) && isMeant(campaign, customer)
  );
}

async function audienceOf(campaign: Campaign): Promise<CampaignPreview['audience']> {
  const suppressed: Partial<Record<Reason, number>> = {};
  let gets = 0;
  let place: Campaign['gathering'] = { segment: 0 };
  for (let page = 0; place && page < MOST_PAGES; page++) {
    const { looked, next } = await audienceFrom(campaign, place, A_PAGE);
    for (const { reason } of looked)
      if (reason) suppressed[reason] = (suppressed[reason] ?? 0) + 1;
      else gets++;
    place = next;
  }
  return { gets, suppressed, whole: place === undefined };
}
