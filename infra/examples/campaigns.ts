import { z } from 'zod';
import type { Local } from '../local/start.ts';
import { tokenIn } from './links.ts';
import type { Recorder } from './recorder.ts';
import type { Things } from './things.ts';

const CAMPAIGN = {
  name: 'Spring teas',
  segments: ['new', 'active', 'champion'],
  texts: {
    en: {
      subject: 'The spring teas are here',
      body: 'Dear {contact},\n\nthis year’s first flush has come in, and {customer} may order it from today.\n\n{salesperson}',
      link: { label: 'See the teas', url: 'https://shop.nordlicht-handel.example/spring' },
    },
    zh: {
      subject: '春茶上市',
      body: '{contact}，您好！\n\n今年的头采春茶已到货，欢迎订购。\n\n{salesperson}',
    },
  },
};
const made = z.looseObject({ id: z.string() });

/** Customers of three segments are mailed; one orders, and wants no more of it. */
export async function recordCampaign(
  to: Recorder,
  local: Pick<Local, 'mailbox' | 'fireSchedule'>,
  { customerId, sku }: Things,
): Promise<void> {
  const consent = { status: 'given', at: '2026-01-12T10:00:00Z', source: 'order form' };
  const agreed = { params: { id: customerId }, body: { consent }, headers: { 'if-match': '*' } };
  await to.until('changeCustomer', agreed, made);
  const id = await to.make('createCampaign', { body: CAMPAIGN, as: 'sales' });
  const params = { id };
  const seen = async () => ({ 'if-match': await to.tagOf('getCampaign', params) });
  const changed = { tags: null, name: 'Spring teas 2026' };
  await to.record('changeCampaign', { params, body: changed, headers: await seen(), as: 'sales' });
  await to.record('previewCampaign', { params, query: { receiver: customerId }, as: 'sales' });
  await to.record('sendCampaign', { params, body: {}, headers: await seen(), as: 'sales' });
  await local.fireSchedule('campaigns');
  await to.until('getCampaign', { params }, z.looseObject({ status: z.literal('sent') }));
  await to.until('placeOrder', { body: { customerId, lines: [{ sku, quantity: '1' }] } }, made);
  const token = await tokenIn(local, 'unsubscribe');
  await to.record('getUnsubscribePage', { params: { token } });
  await to.record('unsubscribe', { params: { token }, body: 'List-Unsubscribe=One-Click' });
  const followed = z.looseObject({ followed: z.looseObject({ orders: z.literal(1) }) });
  await to.until('getCampaign', { params }, followed);
  await to.record('getCampaign', { params });
  for (const route of ['listCampaignMails', 'listOrdersOfCampaign'])
    await to.record(route, { params, query: { limit: '1' } });
  const other = await to.until('createCampaign', { body: { ...CAMPAIGN, name: 'Autumn' } }, made);
  await to.record('cancelCampaign', { params: { id: other.id }, body: { reason: 'The teas are late' } });
  await to.record('listCampaigns', { query: { status: 'sent', limit: '1' } });
}
