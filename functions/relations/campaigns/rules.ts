import type { Customer } from '../../customers/index.ts';
import type { Language } from '../../shared/fields.ts';
import { newId } from '../../shared/ids.ts';
import { patched } from '../../shared/patch.ts';
import { conflict, fieldProblem, invalidParts } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { laterDay } from '../../shared/time.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Campaign, CampaignInput, CampaignPatch, CampaignStatus, CampaignText } from './model.ts';
import { unknownPlaces } from './template.ts';

/** Which states follow which; whoever cancels says so, and time and the last mail do the rest. */
const FOLLOWING: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['draft', 'scheduled', 'cancelled'],
  scheduled: ['sending', 'cancelled'],
  sending: ['sent', 'cancelled'],
  sent: [],
  cancelled: [],
};

/** @throws Problem conflict naming the state that it is in */
export function assertMayBecome({ status }: Campaign, next: CampaignStatus): void {
  if (!FOLLOWING[status].includes(next))
    throw conflict(say('This campaign is {status}.', { status: say(status) }));
}

export function newCampaign(input: CampaignInput, createdBy: Actor, at: string): Campaign {
  const times = { version: 1, createdAt: at, updatedAt: at };
  return checked({ ...input, id: newId('cmp'), status: 'draft', createdBy, ...times });
}

export function changedCampaign(campaign: Campaign, patch: CampaignPatch, at: string): Campaign {
  assertMayBecome(campaign, 'draft');
  return checked(patched({ ...campaign, updatedAt: at }, patch));
}

/** @throws Problem unprocessable naming each place that nothing can be put in */
function checked(campaign: Campaign): Campaign {
  const wrong = unknownPlaces(campaign);
  if (wrong.length > 0) throw invalidParts(wrong, 'unprocessable');
  return campaign;
}

/** How far ahead one may be scheduled. */
const FORESEEN_DAYS = 90;

/** @param from when it is to go out */
export function scheduled(campaign: Campaign, from: string, by: Actor, at: string): Campaign {
  assertMayBecome(campaign, 'scheduled');
  if (from < at) throw fieldProblem('/at', say('has passed already'));
  const last = laterDay(at.slice(0, 10), FORESEEN_DAYS);
  if (from.slice(0, 10) > last) throw fieldProblem('/at', say('must not be after {last}', { last }));
  return { ...campaign, status: 'scheduled', sending: { at, by, from }, updatedAt: at };
}

export function begun(campaign: Campaign, at: string): Campaign {
  assertMayBecome(campaign, 'sending');
  return { ...campaign, status: 'sending', gathering: { segment: 0 }, updatedAt: at };
}

export function finished(campaign: Campaign, at: string): Campaign {
  assertMayBecome(campaign, 'sent');
  return { ...campaign, status: 'sent', finishedAt: at, updatedAt: at };
}

export function cancelled(campaign: Campaign, reason: string, by: Actor, at: string): Campaign {
  assertMayBecome(campaign, 'cancelled');
  const { gathering: _, ...rest } = campaign;
  return { ...rest, status: 'cancelled', cancelled: { at, by, reason }, updatedAt: at };
}

/** Whether a customer of its segments is one that it is meant for. */
export const isMeant = ({ tags, language }: Campaign, customer: Customer): boolean =>
  (!tags || tags.some((tag) => customer.tags?.includes(tag))) &&
  (!language || customer.language === language);

/** In the customer's language, else in the business's own, else in the one that there is. */
export function textFor(
  { texts }: Campaign,
  wanted: Language,
  own: Language,
): { language: Language; text: CampaignText } {
  const language = [wanted, own].find((one) => texts[one]) ?? (texts.en ? 'en' : 'zh');
  const text = texts[language];
  if (!text) throw new Error('a campaign without a text');
  return { language, text };
}
