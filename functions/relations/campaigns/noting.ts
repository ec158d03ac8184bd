import { isDeepStrictEqual } from 'node:util';
import { keys } from '../../shared/keys.ts';
import type { Alongside } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import type { CampaignMail } from './mail-model.ts';
import { asMailed } from './mailed.ts';
import { withMail } from './results.ts';
import { campaignMails, campaignResults } from './store.ts';
import { withdrawing } from './withdrawing.ts';

/** Shows a mail's state on the campaign's mail that it is, and in what the campaign comes to. */
export const onCampaignMail: Alongside = async (record) => {
  if (!record.campaignMailId) return [];
  const before = await campaignMails.get(keys.campaignMail(record.campaignMailId));
  const after = asMailed(before, record, getSettings().campaigns.ordersWithinDays);
  if (isDeepStrictEqual(after, before)) return [];
  const complains = after.complainedAt !== undefined && before.complainedAt === undefined;
  return [
    ...(await changing(before, after, record.at)),
    ...(complains ? await withdrawing(before, 'complaint', record.at) : []),
  ];
};

/** A campaign's mail as it has changed, and what the campaign then comes to. */
export async function changing(before: CampaignMail, after: CampaignMail, at: string): Promise<Write[]> {
  const result = await campaignResults.get(keys.campaignResult(before.campaignId));
  return [
    campaignMails.replace({ ...after, updatedAt: at }),
    campaignResults.replace(withMail(result, before, after)),
  ];
}
