import { isDeepStrictEqual } from 'node:util';
import type { CampaignMail } from '../../../functions/relations/campaigns/mail-model.ts';
import { noResult, withOrder } from '../../../functions/relations/campaigns/results.ts';
import { byId } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check } from '../violation.ts';

/** What a campaign says it has come to is what its mails and the orders after them come to. */
export const campaigned: Check = function* (store) {
  const known = byId(store.campaigns);
  const recounted = recount(store);
  const kept = new Map(store.campaignResults.map((one) => [one.campaignId, one]));
  for (const id of new Set([...known.keys(), ...kept.keys(), ...recounted.keys()])) {
    if (!known.has(id)) yield { about: id, says: 'has mails or results, and is no campaign' };
    const [is, should] = [kept.get(id), recounted.get(id) ?? noResult(id)];
    if (!isDeepStrictEqual(figuresOf(is), figuresOf(should)))
      yield { about: id, says: `is kept as ${JSON.stringify(is)} and comes to ${JSON.stringify(should)}` };
  }
};

function recount({ campaignMails, followingOrders }: Store) {
  const found = new Map(
    [...new Set(campaignMails.map(({ campaignId }) => campaignId))].map((id) => [id, noResult(id)]),
  );
  for (const { campaignId, state, complainedAt, unsubscribedAt } of campaignMails) {
    const result = found.get(campaignId) ?? noResult(campaignId);
    result.states[state]++;
    result.complaints += complainedAt ? 1 : 0;
    result.unsubscribed += unsubscribedAt ? 1 : 0;
  }
  for (const order of followingOrders)
    found.set(
      order.campaignId,
      withOrder(found.get(order.campaignId) ?? noResult(order.campaignId), undefined, order),
    );
  return found;
}

/** Who was left out from the beginning is counted and nowhere written down. */
const figuresOf = (one: ReturnType<typeof noResult> | undefined) =>
  one && { ...one, leftOut: {}, version: 0 };

/** A campaign's mail shows what became of the mail that went out for it. */
export const campaignMailed: Check = function* ({ campaignMails, mails }) {
  const records = new Map(mails.map((one) => [one.key, one]));
  for (const mail of campaignMails) {
    const record = mail.mailKey === undefined ? undefined : records.get(mail.mailKey);
    const state = record?.campaignMailId === mail.id ? record.state : undefined;
    if (!FITTING[mail.state].includes(state ?? 'none'))
      yield { about: mail.id, says: `is ${mail.state} and its mail is ${state ?? 'not there'}` };
    if ((mail.sentAt === undefined) !== (mail.followedUntil === undefined))
      yield { about: mail.id, says: 'was sent, or may be followed, and not both' };
  }
};

const FITTING: Readonly<Record<CampaignMail['state'], readonly string[]>> = {
  planned: ['none', 'retry'],
  sending: ['sending'],
  sent: ['sent'],
  unknown: ['unknown'],
  failed: ['retry'],
  bounced: ['bounced'],
  suppressed: ['none', 'retry'],
};
