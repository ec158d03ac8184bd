import { randomUUID } from 'node:crypto';
import { aCampaignTo, aDraftTo, aReceiver } from '../../support/campaigned.ts';
import { eventually } from '../../support/eventually.ts';
import type { Stand } from '../stand.ts';
import { shown } from './api.ts';
import type { Scene } from './scene.ts';

async function sent(stand: Stand) {
  const tag = randomUUID();
  const customer = await aReceiver(stand.tw, tag);
  const id = await aCampaignTo(stand.tw, tag, () => stand.invoke('campaigns', { schedule: 'campaigns' }));
  return { id, customer };
}

export const campaignSent: Scene = ['a campaign goes out', async (stand) => void (await sent(stand))];

export const campaignShown: Scene = [
  'a campaign is drafted, previewed, listed and sent',
  async (stand) => {
    const tag = randomUUID();
    const customer = await aReceiver(stand.tw, tag);
    const { id } = await aDraftTo(stand.tw, tag);
    for (const path of [
      '/campaigns',
      '/campaigns?status=draft',
      `/campaigns/${id}/preview?receiver=${customer.id}`,
      `/campaigns/${id}/mails`,
      `/campaigns/${id}/mails?state=sent`,
      `/campaigns/${id}/orders`,
    ])
      await shown(stand, 'sales', path);
    await stand.tw.post(`/campaigns/${id}/cancel`, { reason: 'a try' });
  },
];

export const orderFollowed: Scene = [
  'an order that follows a campaign counts there',
  async (stand) => {
    const { id, customer } = await sent(stand);
    const { sku } = await stand.tw.product();
    await stand.tw.place(customer.id, [{ sku, quantity: '1' }]);
    await eventually(async () => (await stand.tw.get(`/campaigns/${id}`)).followed.orders === 1);
  },
];

export const unsubscribedByLink: Scene = [
  'a receiver unsubscribes by the link of its mail',
  async (stand) => {
    const { customer } = await sent(stand);
    const mails = await stand.flow.mailsAbout(customer.contact);
    const [path] = /\/unsubscribe\/[\w.-]+/.exec(mails.map(({ body }) => body.text).join('\n')) ?? [];
    const answer = await fetch(stand.tw.local.url + path, { method: 'POST' });
    if (answer.status !== 200) throw new Error(`${answer.status} by the link`);
  },
];
