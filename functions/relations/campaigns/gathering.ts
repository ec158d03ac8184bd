import { idFrom } from '../../shared/ids.ts';
import { digest, keys } from '../../shared/keys.ts';
import { persistently } from '../../shared/once.ts';
import { now } from '../../shared/time.ts';
import { audienceFrom, type Looked } from './audience.ts';
import type { CampaignMail } from './mail-model.ts';
import type { Campaign } from './model.ts';
import { withLooked } from './results.ts';
import { campaignMails, campaignResults, campaigns } from './store.ts';

/** With the campaign and its result they fit one transaction. */
const A_PAGE = 40;
const ATTEMPTS = 9;

/** Of one customer in one campaign: there can be no second. */
export const campaignMailIdOf = (campaignId: string, customerId: string): string =>
  idFrom('cml', digest(`${campaignId}\n${customerId}`));

/**
 * Fixes who gets a campaign, page by page; each page stands in the transaction that says it was looked at.
 * @returns whether all are known; not when time ran out, or it was cancelled
 */
export async function gather(id: string, hasTime: () => boolean): Promise<boolean> {
  while (hasTime()) {
    const { status, gathering } = await persistently(() => gatherPage(id), { attempts: ATTEMPTS });
    if (status !== 'sending' || !gathering) return status === 'sending';
  }
  return false;
}

async function gatherPage(id: string) {
  const campaign = await campaigns.get(keys.campaign(id));
  const { status, gathering: place } = campaign;
  if (status !== 'sending' || !place) return { value: campaign, writes: [] };
  const { looked, next } = await audienceFrom(campaign, place, A_PAGE);
  const { gathering: _, ...rest } = campaign;
  const after: Campaign = next ? { ...rest, gathering: next } : rest;
  return { value: after, writes: [campaigns.replace(after), ...(await writesOf(id, looked))] };
}

/** Who has come from one of the segments to another meanwhile is known already. */
async function writesOf(campaignId: string, looked: readonly Looked[]) {
  const known = new Set(
    (await campaignMails.getMany(looked.map(({ customer }) => mailKey(campaignId, customer.id)))).map(
      ({ customerId }) => customerId,
    ),
  );
  const others = looked.filter(({ customer }) => !known.has(customer.id));
  const planned = others.filter(({ reason }) => !reason);
  const result = await campaignResults.get(keys.campaignResult(campaignId));
  const reasons = others.flatMap(({ reason }) => reason ?? []);
  const at = now();
  return [
    campaignResults.replace(withLooked(result, planned.length, reasons)),
    ...planned.map(({ customer }) => campaignMails.create(plannedMail(campaignId, customer.id, at))),
  ];
}

const mailKey = (campaignId: string, customerId: string) =>
  keys.campaignMail(campaignMailIdOf(campaignId, customerId));

const plannedMail = (campaignId: string, customerId: string, at: string): CampaignMail => ({
  id: campaignMailIdOf(campaignId, customerId),
  campaignId,
  customerId,
  state: 'planned',
  dueAt: at,
  refused: 0,
  version: 1,
  createdAt: at,
  updatedAt: at,
});
