import { z } from 'zod';
import { eachOnce, language, longText, resourceFields, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { money } from '../../shared/money.ts';
import { patchOf } from '../../shared/patch.ts';
import { message } from '../../shared/texts/message.ts';
import { instant } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';
import { segment } from '../segments/model.ts';
import { suppressed } from './mail-model.ts';

/** `scheduled`: its time hasn't come; `sending`: its receivers are looked up, and mailed in portions. */
export const campaignStatus = z.enum(['draft', 'scheduled', 'sending', 'sent', 'cancelled']);
export type CampaignStatus = z.output<typeof campaignStatus>;

const link = z.strictObject({
  label: text(60),
  url: z
    .string()
    .max(500)
    .regex(
      /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?][!#-;=?-~]*)?$/,
      message('must be an https address'),
    ),
});

/** What it says in one language: plain text, paragraphs with an empty line between; `{customer}` and the like are places. */
const campaignText = z.strictObject({
  subject: text(150),
  body: longText(5000),
  link: link.optional(),
});
export type CampaignText = z.output<typeof campaignText>;

const texts = z
  .strictObject({ en: campaignText.optional(), zh: campaignText.optional() })
  .refine(({ en, zh }) => en || zh, message('must have a text in one language at least'));

const own = {
  name: text(120),
  segments: z
    .array(segment)
    .min(1)
    .max(segment.options.length)
    .check(eachOnce(String, message('must name each segment once'))),
  /** Only customers with one of these. */
  tags: z
    .array(text(40))
    .min(1)
    .max(20)
    .check(eachOnce(String, message('must name each tag once')))
    .optional(),
  /** Only customers that read this one. */
  language: language.optional(),
  texts,
};

export const campaignInput = z.strictObject(own);
export const campaignPatch = patchOf(own);
export const campaignSending = z.strictObject({
  /** At once if left out. */
  at: instant.optional(),
});

export const campaignCancellation = z.strictObject({ reason: text(500) });

const done = z.object({ at: z.iso.datetime(), by: actor });

export const campaign = z.object({
  id: idOf('cmp'),
  ...own,
  status: campaignStatus,
  createdBy: actor,
  /** When it is to go out, and who said so. */
  sending: done.extend({ from: z.iso.datetime() }).optional(),
  finishedAt: z.iso.datetime().optional(),
  cancelled: done.extend({ reason: z.string() }).optional(),
  /** Which page of the segments is looked at next, until all receivers are known. */
  gathering: z.object({ segment: z.int().min(0), cursor: z.string().optional() }).optional(),
  ...resourceFields,
});
export type Campaign = z.output<typeof campaign>;

/** As it is told. */
export const campaignView = campaign.omit({ gathering: true }).extend({
  progress: z.object({
    /** Who is to get it, as was looked up when it began; `waiting` of them haven't yet. */
    planned: z.int(),
    waiting: z.int(),
    sent: z.int(),
    /** May or may not have gone out. */
    unknown: z.int(),
    failed: z.int(),
    bounced: z.int(),
    suppressed,
    complaints: z.int(),
    unsubscribed: z.int(),
  }),
  followed: z.object({ orders: z.int(), net: z.array(money) }),
});
export type CampaignView = z.output<typeof campaignView>;

export type CampaignInput = z.output<typeof campaignInput>;
export type CampaignPatch = z.output<typeof campaignPatch>;
