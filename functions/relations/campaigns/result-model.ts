import { z } from 'zod';
import { idOf } from '../../shared/ids.ts';
import { currency, money } from '../../shared/money.ts';
import { campaignMailState, suppressed, suppressionReason } from './mail-model.ts';

/** What a campaign has come to, kept with each change of its mails and of the orders that followed. */
export const campaignResult = z.object({
  campaignId: idOf('cmp'),
  /** Its mails by their state; who was left out from the beginning is only counted. */
  states: z.record(campaignMailState, z.int()),
  leftOut: suppressed,
  complaints: z.int(),
  unsubscribed: z.int(),
  orders: z.int(),
  net: z.partialRecord(currency, z.int()),
  version: z.int().min(1),
});
export type CampaignResult = z.output<typeof campaignResult>;

/** An order that a receiver placed within days of its mail. */
export const followingOrder = z.object({
  mailId: idOf('cml'),
  campaignId: idOf('cmp'),
  customerId: idOf('cus'),
  orderId: idOf('ord'),
  placedAt: z.iso.datetime(),
  /** Goods without tax: as ordered, or as far as they were shipped if it was cancelled. */
  net: money,
  /** Nothing came of it. */
  lost: z.boolean(),
  version: z.int().min(1),
});
export type FollowingOrder = z.output<typeof followingOrder>;

export const followingOrderView = followingOrder.omit({ version: true });

export const campaignPreview = z.object({
  /** What this customer would get, and in which language. */
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  /** Whether it would be written to, or why not; `not-meant` is who is in none of the segments, or is left out by tags or language. */
  customer: z.object({
    id: idOf('cus'),
    gets: z.boolean(),
    reason: z.enum([...suppressionReason.options, 'not-meant']).optional(),
  }),
  /** Of all that the campaign is meant for; not `whole` where there are more than were looked at. */
  audience: z.object({ gets: z.int(), suppressed, whole: z.boolean() }),
});
export type CampaignPreview = z.output<typeof campaignPreview>;
