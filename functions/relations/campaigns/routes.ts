import { z } from 'zod';
import { pageOf, pageQuery, routeTable } from '../../shared/http/route.ts';
import { sortedBy } from '../../shared/http/sorts.ts';
import { idOf } from '../../shared/ids.ts';
import { linkRoutes } from './link-routes.ts';
import { campaignMailState, campaignMailView } from './mail-model.ts';
import {
  campaignCancellation,
  campaignInput,
  campaignPatch,
  campaignSending,
  campaignStatus,
  campaignView,
} from './model.ts';
import { campaignPreview, followingOrderView } from './result-model.ts';

const WRITERS = ['sales', 'admin'] as const;
const READERS = ['sales', 'finance', 'admin'] as const;
const params = z.object({ id: idOf('cmp') });

/** Of the module's API. */
export const ownCampaignRoutes = routeTable({
  createCampaign: {
    method: 'POST',
    path: '/campaigns',
    summary: 'Draft a mail to the customers of segments',
    description:
      'In English, Chinese or both: each customer gets its language, else that of the business. Texts are plain; `{customer}`, `{contact}`, `{salesperson}` and `{company}` stand for what they say, and anything else in braces is refused.',
    roles: WRITERS,
    body: campaignInput,
    response: campaignView,
    status: 201,
    location: '/campaigns/{id}',
    errors: ['unprocessable'],
  },
  listCampaigns: {
    method: 'GET',
    path: '/campaigns',
    summary: 'Campaigns, newest first',
    roles: READERS,
    query: z.strictObject({
      ...pageQuery,
      ...sortedBy('-createdAt'),
      status: campaignStatus.optional(),
    }),
    response: pageOf(campaignView),
  },
  getCampaign: {
    method: 'GET',
    path: '/campaigns/{id}',
    summary: 'Read a campaign: how far it is sent, who was left out and why, and what its receivers ordered',
    description:
      'Orders count that a receiver placed within the days that the settings say (`campaigns.ordersWithinDays`) after its mail; one that followed two campaigns counts in both. Kept a moment behind what happens.',
    roles: READERS,
    params,
    response: campaignView,
    errors: ['not-found'],
  },
  changeCampaign: {
    method: 'PATCH',
    path: '/campaigns/{id}',
    summary: 'Change a draft',
    roles: WRITERS,
    params,
    body: campaignPatch,
    response: campaignView,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  previewCampaign: {
    method: 'GET',
    path: '/campaigns/{id}/preview',
    summary: 'What a customer would get, and how many would get it now or not, and why',
    description: 'The link in it leads nowhere. Looks at 10,000 customers of the segments at most.',
    roles: READERS,
    params,
    query: z.strictObject({ receiver: idOf('cus') }),
    response: campaignPreview,
    errors: ['not-found'],
  },
  sendCampaign: {
    method: 'POST',
    path: '/campaigns/{id}/send',
    summary: 'Send a campaign, now or at a time within 90 days',
    description:
      'Who gets it is looked up when it begins; it goes out in portions, as many mails an hour as the settings say (`campaigns.mailsPerHour`), to those who still agree then.',
    roles: WRITERS,
    params,
    asSeen: true,
    body: campaignSending,
    response: campaignView,
    errors: ['not-found', 'conflict', 'unprocessable'],
  },
  cancelCampaign: {
    method: 'POST',
    path: '/campaigns/{id}/cancel',
    summary: 'Send no more of a campaign; what has gone out stays',
    roles: WRITERS,
    params,
    body: campaignCancellation,
    response: campaignView,
    errors: ['not-found', 'conflict'],
  },
  listCampaignMails: {
    method: 'GET',
    path: '/campaigns/{id}/mails',
    summary: 'To whom a campaign goes, and what became of each mail',
    roles: READERS,
    params,
    query: z.strictObject({ ...pageQuery, state: campaignMailState.optional() }),
    response: pageOf(campaignMailView),
    errors: ['not-found'],
  },
  listOrdersOfCampaign: {
    method: 'GET',
    path: '/campaigns/{id}/orders',
    summary: 'Orders that followed a campaign, the last that were placed first',
    roles: READERS,
    params,
    query: z.strictObject({ ...pageQuery, ...sortedBy('-placedAt') }),
    response: pageOf(followingOrderView),
    errors: ['not-found'],
  },
});

export const campaignRoutes = { ...ownCampaignRoutes, ...linkRoutes };
