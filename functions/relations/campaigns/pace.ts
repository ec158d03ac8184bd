import { z } from 'zod';
import { keys } from '../../shared/keys.ts';
import { persistently } from '../../shared/once.ts';
import { resource } from '../../shared/resource.ts';

/** How many mails were taken on within a slot of time. */
const campaignPace = z.object({ slot: z.iso.datetime(), taken: z.int().min(0), version: z.int().min(1) });
export type CampaignPace = z.output<typeof campaignPace>;

export const campaignPaces = resource({
  name: 'figures',
  schema: campaignPace,
  key: () => keys.campaignPace,
  indexes: () => ({}),
});

/** As often as the run is called. */
const SLOT_MS = 5 * 60_000;
const SLOTS_PER_HOUR = 3_600_000 / SLOT_MS;
const ATTEMPTS = 9;

const slotOf = (at: string): string => new Date(Math.floor(Date.parse(at) / SLOT_MS) * SLOT_MS).toISOString();

/** How many of an hour's mails fall to one slot. */
export const portionOf = (mailsPerHour: number): number => Math.floor(mailsPerHour / SLOTS_PER_HOUR);

/**
 * Takes what this slot has left before any of it is sent, so that no two runs send it.
 * @returns how many may be sent
 */
export const takePortion = (mailsPerHour: number, at: string): Promise<number> =>
  persistently(
    async () => {
      const [slot, portion] = [slotOf(at), portionOf(mailsPerHour)];
      const pace = await campaignPaces.find(keys.campaignPace);
      const taken = pace?.slot === slot ? pace.taken : 0;
      const next = { slot, taken: Math.max(portion, taken), version: pace?.version ?? 1 };
      const write = pace ? campaignPaces.replace(next) : campaignPaces.create(next);
      return { value: Math.max(0, portion - taken), writes: portion > taken ? [write] : [] };
    },
    { attempts: ATTEMPTS },
  );

/** What was not sent of it may be within the same slot; lost is at worst the rest of these minutes. */
export const giveBack = (unsent: number, at: string): Promise<void> =>
  persistently(
    async () => {
      const pace = await campaignPaces.find(keys.campaignPace);
      const isSame = pace?.slot === slotOf(at) && unsent > 0;
      const writes = isSame
        ? [campaignPaces.replace({ ...pace, taken: Math.max(0, pace.taken - unsent) })]
        : [];
      return { value: undefined, writes };
    },
    { attempts: ATTEMPTS },
  );
