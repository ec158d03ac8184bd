import type { CampaignMail } from '../../functions/relations/campaigns/mail-model.ts';
import type { Campaign } from '../../functions/relations/campaigns/model.ts';
import { newCampaign } from '../../functions/relations/campaigns/rules.ts';
import { newId } from '../../functions/shared/ids.ts';
import { AT, SALES } from '../support/samples.ts';

const TEXTS = { en: { subject: 'New teas for {customer}', body: 'Dear {contact},\n\nthey are here.' } };

/** A draft to new customers, in English. */
export const aCampaign = (
  over: Partial<Pick<Campaign, 'segments' | 'tags' | 'language' | 'texts'>> = {},
): Campaign => newCampaign({ name: 'Spring', segments: ['new'], texts: TEXTS, ...over }, SALES, AT);

export const aCampaignMail = (over: Partial<CampaignMail> = {}): CampaignMail => ({
  id: newId('cml'),
  campaignId: newId('cmp'),
  customerId: newId('cus'),
  state: 'planned',
  dueAt: AT,
  refused: 0,
  version: 1,
  createdAt: AT,
  updatedAt: AT,
  ...over,
});
