import { keys } from '../../../functions/shared/keys.ts';
import { eventually } from '../../support/eventually.ts';
import type { Stand } from '../stand.ts';
import { shown } from './api.ts';
import type { Scene } from './scene.ts';

export const tradeShown: Scene = [
  "a customer's trade is shown",
  async (stand) => {
    await stand.place('1', '1');
    await shown(stand, 'admin', `/customers/${stand.buyer.id}/trade`);
  },
];

export const traded: Scene = [
  'an order counts in its trade',
  async ({ tw }) => {
    const buyer = await tw.customer();
    const { sku } = await tw.product();
    await tw.place(buyer.id, [{ sku, quantity: '1' }]);
    await eventually(async () => (await tw.get(`/customers/${buyer.id}/trade`)).orders.count === 1);
  },
];

async function delivered({ tw, flow, place, buyer }: Stand) {
  const order = await place('1', '1');
  await flow.fulfil(order.id);
  return { order, own: tw.as('customer', buyer.id) };
}

/** The path that the mail about a delivery leads to. */
const linkTo = ({ flow }: Stand, orderId: string): Promise<string> =>
  eventually(async () => {
    const mails = await flow.mailsAbout(orderId);
    return /\/evaluate\/[\w.-]+/.exec(mails.map(({ body }) => body.text).join('\n'))?.[0];
  });

export const rated: Scene = [
  'an order is rated, and that followed up',
  async (stand) => {
    const { order, own } = await delivered(stand);
    const { body } = await own.post(`/orders/${order.id}/evaluation`, { rating: 1 });
    if (!('id' in body)) throw new Error(`not rated: ${body.code}`);
    await shown(stand, 'sales', `/customers/${stand.buyer.id}/evaluations`);
    await stand.tw.post(`/evaluations/${body.id}/follow-up`, { words: 'called' });
  },
];

export const mergedOnce: Scene = [
  'a customer that is there twice is merged',
  async (stand) => {
    await mergedInto(stand);
  },
];

async function mergedInto({ tw }: Stand) {
  const [twice, once] = await Promise.all([tw.customer(), tw.customer()]);
  await tw.post(`/customers/${twice.id}/merge`, { into: once.id });
  return once;
}

export const erased: Scene = [
  "a customer's persons are told and erased",
  async (stand) => {
    const { id } = await mergedInto(stand);
    await shown(stand, 'privacy', `/customers/${id}/personal-data`);
    await stand.tw.post(`/customers/${id}/erasure`, { reason: 'asked for' });
    await eventually(async () => (await stand.tw.get(`/customers/${id}/erasure`)).state === 'done');
  },
];

export const ratingShown: Scene = [
  "a product's rating is shown",
  async (stand) => {
    const { sku } = await stand.tw.product();
    await shown(stand, 'admin', `/products/${sku}/rating`);
  },
];

export const ratedByLink: Scene = [
  'an order is rated by the link of its mail',
  async (stand) => {
    const { order } = await delivered(stand);
    const link = stand.tw.local.url + (await linkTo(stand, order.id));
    const shownFirst = await fetch(link);
    const sent = await fetch(link, { method: 'POST', body: new URLSearchParams({ rating: '5' }) });
    if (shownFirst.status !== 200 || sent.status !== 200)
      throw new Error(`${shownFirst.status} and ${sent.status} by the link`);
  },
];

export const segmentShown: Scene = [
  'a segment is listed, and written to a file',
  async (stand) => {
    const { id } = await newcomer(stand);
    for (const path of ['/segments/new/customers', '/segments/new/customers/csv'])
      await shown(stand, 'admin', path);
    await stand.tw.get(`/customers/${id}/trade`);
  },
];

export const segmentsLookedAt: Scene = [
  'a customer whose time in a segment is over comes to another',
  async (stand) => {
    const { id } = await newcomer(stand);
    await stand.forget(keys.segmentLook);
    await stand.invoke('segments', { schedule: 'segments' });
    // And once more, now that the thresholds are known.
    await stand.alter(keys.trade(id), {
      standing: { segment: 'new', since: '2020-01-01', until: '2020-02-01' },
      stateSk: `2020-02-01#${id}`,
    });
    await eventually(async () => {
      await stand.invoke('segments', { schedule: 'segments' });
      return (await stand.tw.get(`/customers/${id}/trade`)).standing?.until !== '2020-02-01';
    });
  },
];

export const followUpChased: Scene = [
  'a bad evaluation that nobody followed up is brought up',
  async (stand) => {
    const { order, own } = await delivered(stand);
    const { body } = await own.post(`/orders/${order.id}/evaluation`, { rating: 1 });
    if (!('id' in body)) throw new Error(`not rated: ${body.code}`);
    await stand.alter(keys.evaluation(body.id), { followUpBy: '2020-01-01T00:00:00.000Z' });
    await stand.invoke('segments', { schedule: 'segments' });
    const told = await stand.flow.mailsAbout(body.id);
    if (!told.some(({ subject }) => subject.startsWith('Nobody has followed up')))
      throw new Error('not told');
  },
];

/** Who has just ordered for the first time. */
async function newcomer({ tw }: Stand) {
  const buyer = await tw.customer();
  const { sku } = await tw.product();
  await tw.place(buyer.id, [{ sku, quantity: '1' }]);
  await eventually(async () => (await tw.get(`/customers/${buyer.id}/trade`)).standing?.segment === 'new');
  return buyer;
}
