import type { CampaignMail } from '../../functions/relations/campaigns/mail-model.ts';
import type { Campaign } from '../../functions/relations/campaigns/model.ts';
import { type CampaignPace, campaignPaces } from '../../functions/relations/campaigns/pace.ts';
import type { CampaignResult, FollowingOrder } from '../../functions/relations/campaigns/result-model.ts';
import {
  campaignMails,
  campaignResults,
  campaigns,
  followingOrders,
} from '../../functions/relations/campaigns/store.ts';
import { suppressions } from '../../functions/shared/mail/suppressed.ts';
import type { Suppressed } from '../../functions/shared/mail/suppressed-model.ts';
import { documents, type Kind } from './kind.ts';

export interface CampaignContents {
  campaigns: Campaign[];
  campaignMails: CampaignMail[];
  campaignResults: CampaignResult[];
  followingOrders: FollowingOrder[];
  campaignPaces: CampaignPace[];
  suppressed: Suppressed[];
}

export const emptyCampaigns = (): CampaignContents => ({
  campaigns: [],
  campaignMails: [],
  campaignResults: [],
  followingOrders: [],
  campaignPaces: [],
  suppressed: [],
});

/** The kinds of items that say who was mailed about offers, and what came of it. */
export const CAMPAIGNS: readonly Kind[] = [
  documents('campaigns', /^CAMPAIGN#\S+ CAMPAIGN$/, campaigns),
  documents('campaignResults', /^CAMPAIGN#\S+ RESULT$/, campaignResults),
  documents('campaignMails', /^CAMPAIGN_MAIL#\S+ CAMPAIGN_MAIL$/, campaignMails),
  documents('followingOrders', /^CAMPAIGN_MAIL#\S+ FOLLOWING#/, followingOrders),
  documents('campaignPaces', /^CAMPAIGN_PACE CAMPAIGN_PACE$/, campaignPaces),
  documents('suppressed', /^SUPPRESSED#\S+ SUPPRESSED$/, suppressions),
];
