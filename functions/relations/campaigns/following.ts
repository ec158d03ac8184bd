import { type Order, orders } from '../../orders/index.ts';
import { keys, ownedInState } from '../../shared/keys.ts';
import { prorate } from '../../shared/money.ts';
import { persistently } from '../../shared/once.ts';
import { allOf } from '../../shared/paging.ts';
import type { Change } from '../../shared/stream.ts';
import type { CampaignMail } from './mail-model.ts';
import type { FollowingOrder } from './result-model.ts';
import { withOrder } from './results.ts';
import { CAMPAIGN_MAILS, campaignMails, campaignResults, followingOrders } from './store.ts';

const ATTEMPTS = 9;

/** Counts an order with each campaign whose mail its customer had got shortly before, and anew when it has changed. */
export async function followCampaigns({ before, after }: Change): Promise<void> {
  if (!after) return;
  const order =
    after.sk === 'ORDER' ? orders.parse(after) : await orders.get(keys.order(String(after.orderId)));
  // What settles an order changes nothing of what it came to; whoever asks to look again changes nothing at all.
  if (before && before.status !== 'settled' && order.status === 'settled') return;
  for (const mail of await mailsBefore(order)) await follow(mail, order);
}

/** Those whose time hadn't run out when the order was placed: few, however many the customer ever got. */
async function mailsBefore({ customerId, placedAt }: Order): Promise<CampaignMail[]> {
  const pk = ownedInState(customerId, CAMPAIGN_MAILS, 'followed');
  const found = await allOf(20, (page) =>
    campaignMails.list('byOwnerState', pk, { ...page, from: placedAt, sort: 'followedUntil' }),
  );
  return found.filter(({ sentAt }) => sentAt !== undefined && sentAt <= placedAt);
}

const follow = (mail: CampaignMail, order: Order): Promise<void> =>
  persistently(
    async () => {
      const found = await followingOrders.find(keys.followingOrder(mail.id, order.id));
      const next = followingOf(mail, order, found?.version ?? 1);
      if (found && found.net.amount === next.net.amount && found.lost === next.lost)
        return { value: undefined, writes: [] };
      const result = await campaignResults.get(keys.campaignResult(mail.campaignId));
      const own = found ? followingOrders.replace(next) : followingOrders.create(next);
      return { value: undefined, writes: [own, campaignResults.replace(withOrder(result, found, next))] };
    },
    { attempts: ATTEMPTS },
  );

export function followingOf(mail: CampaignMail, order: Order, version: number): FollowingOrder {
  const { lines, totals } = order;
  const isOff = order.status === 'rejected' || order.status === 'cancelled';
  const shipped = lines.reduce(
    (sum, { net, shipped: of, quantity }) => sum + prorate(net.amount, of, quantity),
    0,
  );
  return {
    mailId: mail.id,
    campaignId: mail.campaignId,
    customerId: mail.customerId,
    orderId: order.id,
    placedAt: order.placedAt,
    net: { amount: isOff ? shipped : totals.net.amount, currency: order.currency },
    lost: isOff && lines.every(({ shipped: of }) => of === 0),
    version,
  };
}
