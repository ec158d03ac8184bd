import type { Currency } from '../../shared/money.ts';
import type { CampaignMail, Reason } from './mail-model.ts';
import type { Campaign, CampaignView } from './model.ts';
import type { CampaignResult, FollowingOrder } from './result-model.ts';

export const noResult = (campaignId: string): CampaignResult => ({
  campaignId,
  states: { planned: 0, sending: 0, sent: 0, unknown: 0, failed: 0, bounced: 0, suppressed: 0 },
  leftOut: {},
  complaints: 0,
  unsubscribed: 0,
  orders: 0,
  net: {},
  version: 1,
});

/** With customers that are looked at: who gets a mail, and who is left out for what. */
export const withLooked = (
  { states, ...result }: CampaignResult,
  planned: number,
  reasons: readonly Reason[],
): CampaignResult => ({
  ...result,
  states: { ...states, planned: states.planned + planned },
  leftOut: reasons.reduce(counted, result.leftOut),
});

const counted = (all: CampaignResult['leftOut'], reason: Reason): CampaignResult['leftOut'] => ({
  ...all,
  [reason]: (all[reason] ?? 0) + 1,
});

/** With what has become of a mail. */
export function withMail(result: CampaignResult, before: CampaignMail, after: CampaignMail): CampaignResult {
  const states = { ...result.states };
  states[before.state]--;
  states[after.state]++;
  const isNewReason = after.reason !== undefined && before.reason === undefined;
  return {
    ...result,
    states,
    leftOut: isNewReason && after.reason ? counted(result.leftOut, after.reason) : result.leftOut,
    complaints: result.complaints + since(before.complainedAt, after.complainedAt),
    unsubscribed: result.unsubscribed + since(before.unsubscribedAt, after.unsubscribedAt),
  };
}

const since = (before: string | undefined, after: string | undefined): number =>
  after !== undefined && before === undefined ? 1 : 0;

/** With an order that followed, in place of how it was before. */
export function withOrder(
  result: CampaignResult,
  before: FollowingOrder | undefined,
  after: FollowingOrder,
): CampaignResult {
  const { currency, amount } = after.net;
  const change = amount - (before?.net.amount ?? 0);
  return {
    ...result,
    orders: result.orders + ordersOf(after) - ordersOf(before),
    net: { ...result.net, [currency]: (result.net[currency] ?? 0) + change },
  };
}

const ordersOf = (one: FollowingOrder | undefined): number => (one && !one.lost ? 1 : 0);

/** All have gone out, or never will. */
export const isOver = ({ states }: CampaignResult): boolean => states.planned + states.sending === 0;

/** A campaign as it is told. */
export function viewOf({ gathering: _, ...campaign }: Campaign, result: CampaignResult): CampaignView {
  const { planned, sending, sent, unknown, failed, bounced } = result.states;
  const { leftOut: suppressed, complaints, unsubscribed, orders } = result;
  const waiting = planned + sending;
  const all = waiting + sent + unknown + failed + bounced;
  // The record's own keys, by its schema.
  const net = (Object.entries(result.net) as [Currency, number][]).map(([currency, amount]) => ({
    amount,
    currency,
  }));
  return {
    ...campaign,
    progress: { planned: all, waiting, sent, unknown, failed, bounced, suppressed, complaints, unsubscribed },
    followed: { orders, net },
  };
}
