import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import type { Campaign, CampaignView } from './model.ts';
import { previewCampaign } from './preview.ts';
import { noResult, viewOf } from './results.ts';
import type { ownCampaignRoutes } from './routes.ts';
import { cancelled, changedCampaign, newCampaign, scheduled } from './rules.ts';
import {
  CAMPAIGN_MAILS,
  CAMPAIGNS,
  campaignMails,
  campaignResults,
  campaigns,
  FOLLOWING_ORDERS,
  followingOrders,
} from './store.ts';

const get = (id: string): Promise<Campaign> => campaigns.get(keys.campaign(id));

/** As it is told, each with what it has come to. */
async function told(all: readonly Campaign[]): Promise<CampaignView[]> {
  const results = await campaignResults.getMany(all.map(({ id }) => keys.campaignResult(id)));
  const byId = new Map(results.map((one) => [one.campaignId, one]));
  return all.map((one) => viewOf(one, byId.get(one.id) ?? noResult(one.id)));
}

/** A campaign as a command changed it. */
async function changing(after: Campaign) {
  const result = await campaignResults.get(keys.campaignResult(after.id));
  return {
    body: viewOf({ ...after, version: after.version + 1 }, result),
    writes: [campaigns.replace(after)],
  };
}

export const campaignHandlers: Handlers<typeof ownCampaignRoutes> = {
  previewCampaign,

  async createCampaign({ caller, body, at }) {
    const made = newCampaign(body, actorOf(caller), at);
    const result = noResult(made.id);
    return { body: viewOf(made, result), writes: [campaigns.create(made), campaignResults.create(result)] };
  },

  async listCampaigns({ query: { status, ...page } }) {
    const found = status
      ? await campaigns.list('byState', inState(CAMPAIGNS, status), page)
      : await campaigns.list('byKind', CAMPAIGNS, page);
    return { body: { ...found, items: await told(found.items) } };
  },

  async getCampaign({ params }) {
    const [found, result] = await Promise.all([
      get(params.id),
      campaignResults.find(keys.campaignResult(params.id)),
    ]);
    return { body: viewOf(found, result ?? noResult(found.id)) };
  },

  async changeCampaign({ params, body, at }) {
    return changing(changedCampaign(await get(params.id), body, at));
  },

  async sendCampaign({ caller, params, body, at }) {
    return changing(scheduled(await get(params.id), body.at ?? at, actorOf(caller), at));
  },

  async cancelCampaign({ caller, params, body, at }) {
    return changing(cancelled(await get(params.id), body.reason, actorOf(caller), at));
  },

  async listCampaignMails({ params: { id }, query: { state, ...page } }) {
    await get(id);
    const options = { ...page, sort: 'id' };
    return {
      body: state
        ? await campaignMails.list('byState', ownedInState(id, CAMPAIGN_MAILS, state), options)
        : await campaignMails.list('byKind', owned(id, CAMPAIGN_MAILS), options),
    };
  },

  async listOrdersOfCampaign({ params: { id }, query }) {
    await get(id);
    return { body: await followingOrders.list('byOwner', owned(id, FOLLOWING_ORDERS), query) };
  },
};
