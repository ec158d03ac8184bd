import { inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { campaignMail } from './mail-model.ts';
import { campaign } from './model.ts';
import { campaignResult, followingOrder } from './result-model.ts';

export const CAMPAIGNS = 'CAMPAIGN';
export const CAMPAIGN_MAILS = 'CAMPAIGN_MAIL';
export const FOLLOWING_ORDERS = 'FOLLOWING_ORDER';

/** One that waits for its time stands in the index by it. */
export const campaigns = resource({
  name: 'campaign',
  schema: campaign,
  key: ({ id }) => keys.campaign(id),
  indexes: ({ id, status, createdAt, sending }) => ({
    byKind: { pk: CAMPAIGNS, sk: `${createdAt}#${id}` },
    byState: {
      pk: inState(CAMPAIGNS, status),
      sk: `${status === 'scheduled' ? (sending?.from ?? createdAt) : createdAt}#${id}`,
    },
  }),
});

/**
 * A campaign's mails stand in the indexes by its id, and by state in the order in which they are due; a customer's by
 * its own, and those that orders may still follow by until when.
 */
export const campaignMails = resource({
  name: 'mail',
  schema: campaignMail,
  key: ({ id }) => keys.campaignMail(id),
  indexes: ({ id, campaignId, customerId, state, dueAt, createdAt, followedUntil }) => ({
    byKind: { pk: owned(campaignId, CAMPAIGN_MAILS), sk: id },
    byState: {
      pk: ownedInState(campaignId, CAMPAIGN_MAILS, state),
      sk: state === 'planned' ? `${dueAt}#${id}` : id,
    },
    byOwner: { pk: owned(customerId, CAMPAIGN_MAILS), sk: `${createdAt}#${id}` },
    ...(followedUntil
      ? {
          byOwnerState: {
            pk: ownedInState(customerId, CAMPAIGN_MAILS, 'followed'),
            sk: `${followedUntil}#${id}`,
          },
        }
      : {}),
  }),
});

export const campaignResults = resource({
  name: 'figures',
  schema: campaignResult,
  key: ({ campaignId }) => keys.campaignResult(campaignId),
  indexes: () => ({}),
});

export const followingOrders = resource({
  name: 'figures',
  schema: followingOrder,
  key: ({ mailId, orderId }) => keys.followingOrder(mailId, orderId),
  indexes: ({ campaignId, mailId, orderId, placedAt }) => ({
    byOwner: { pk: owned(campaignId, FOLLOWING_ORDERS), sk: `${placedAt}#${orderId}#${mailId}` },
  }),
});
