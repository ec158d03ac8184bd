import { inState, keys } from '../../shared/keys.ts';
import { log } from '../../shared/log.ts';
import { persistently } from '../../shared/once.ts';
import { oneByOne } from '../../shared/paging.ts';
import { getSettings } from '../../shared/settings.ts';
import { now } from '../../shared/time.ts';
import { gather } from './gathering.ts';
import type { Campaign } from './model.ts';
import { giveBack, takePortion } from './pace.ts';
import { isOver } from './results.ts';
import { begun, finished } from './rules.ts';
import { sendSome } from './sending.ts';
import { CAMPAIGNS, campaignResults, campaigns } from './store.ts';

const A_PAGE = 20;
const ATTEMPTS = 9;
/** What a run has no time for is the next one's. */
const RUN_MS = 3 * 60_000;

/**
 * Every few minutes: begins campaigns whose time has come, looks up who gets them, and mails a portion. What it has
 * done is not found again, so that a run that broke off is gone on with by the next.
 * @returns how many mails SES was asked to take
 */
export async function handler(): Promise<{ asked: number }> {
  const until = performance.now() + RUN_MS;
  const at = now();
  await beginDue(at);
  const asked = await sendPortion(getSettings().campaigns.mailsPerHour, at, () => performance.now() < until);
  if (asked > 0) log('info', 'campaigns', { asked });
  return { asked };
}

async function beginDue(at: string): Promise<void> {
  const due = oneByOne(A_PAGE, (page) =>
    campaigns.list('byState', inState(CAMPAIGNS, 'scheduled'), { ...page, to: at, sort: 'from' }),
  );
  for await (const { id } of due)
    await changeIf(
      id,
      ({ status }) => status === 'scheduled',
      (campaign) => begun(campaign, at),
    );
}

/** One campaign after the other, the oldest first. @param hasTime asked before each mail */
export async function sendPortion(mailsPerHour: number, at: string, hasTime: () => boolean): Promise<number> {
  let [asked, portion] = [0, undefined as number | undefined];
  const going = oneByOne(A_PAGE, (page) =>
    campaigns.list('byState', inState(CAMPAIGNS, 'sending'), { ...page, sort: 'createdAt' }),
  );
  for await (const { id } of going) {
    if (!(await gather(id, hasTime))) continue;
    portion ??= await takePortion(mailsPerHour, at);
    asked += await sendSome(id, portion - asked, hasTime);
    await finish(id);
  }
  if (portion) await giveBack(portion - asked, at);
  return asked;
}

async function finish(id: string): Promise<void> {
  if (isOver(await campaignResults.get(keys.campaignResult(id))))
    await changeIf(
      id,
      ({ status }) => status === 'sending',
      (campaign) => finished(campaign, now()),
    );
}

const changeIf = (
  id: string,
  is: (campaign: Campaign) => boolean,
  change: (campaign: Campaign) => Campaign,
) =>
  persistently(
    async () => {
      const campaign = await campaigns.get(keys.campaign(id));
      return { value: undefined, writes: is(campaign) ? [campaigns.replace(change(campaign))] : [] };
    },
    { attempts: ATTEMPTS },
  );
