import { z } from 'zod';
import { resourceFields } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';

/** Why a customer of a campaign's segments isn't written to. */
export const suppressionReason = z.enum([
  'inactive',
  'merged',
  'erased',
  'no-consent',
  'unsubscribed',
  'no-address',
  'bounced',
  'complained',
  'same-address',
]);
export type Reason = z.output<typeof suppressionReason>;

/** How many are left out for what. */
export const suppressed = z.partialRecord(suppressionReason, z.int());

/** `planned` until it is sent, also when it was refused and is tried again; `failed` when it was refused for a day. */
export const campaignMailState = z.enum([
  'planned',
  'sending',
  'sent',
  'unknown',
  'failed',
  'bounced',
  'suppressed',
]);
export type CampaignMailState = z.output<typeof campaignMailState>;

/** That a customer gets a campaign; no address and no words. */
export const campaignMail = z.object({
  id: idOf('cml'),
  campaignId: idOf('cmp'),
  customerId: idOf('cus'),
  state: campaignMailState,
  /** Why it isn't sent after all. */
  reason: suppressionReason.optional(),
  /** From when on it may be sent, and how often it was refused. */
  dueAt: z.iso.datetime(),
  refused: z.int().min(0),
  /** Under which key; another where the address has changed before it went out. */
  mailKey: z.string().optional(),
  sentAt: z.iso.datetime().optional(),
  /** Orders that are placed until then have followed it. */
  followedUntil: z.iso.datetime().optional(),
  complainedAt: z.iso.datetime().optional(),
  unsubscribedAt: z.iso.datetime().optional(),
  ...resourceFields,
});
export type CampaignMail = z.output<typeof campaignMail>;

/** As it is told. */
export const campaignMailView = campaignMail.omit({ mailKey: true });
