import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { aCampaignTo, aDraftTo, aReceiver } from '../support/campaigned.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf } from '../support/flow.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';

let tw: Laptop;
let flow: Flow;
beforeAll(async () => {
  tw = await startLaptop();
  flow = flowOf(tw);
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const run = () => tw.local.fireSchedule('campaigns');
const progressOf = async (id: string) => (await tw.get(`/campaigns/${id}`)).progress;

/** The one that goes to a person, and the link in it. */
async function mailTo(contact: string) {
  const [mail, ...more] = await flow.mailsAbout(contact);
  const [path] = /\/unsubscribe\/[\w.-]+/.exec(mail?.body.text ?? '') ?? [];
  return { mail, more, link: `${tw.local.url}${path}`, path: path ?? '' };
}

const withdrawn = async (id: string) => (await tw.get(`/customers/${id}`)).consent;

/** What its personal data has of campaigns, through all pages. */
async function mailsTold(customerId: string) {
  const found: object[] = [];
  const path = `/customers/${customerId}/personal-data` as const;
  for (let query = ''; ; ) {
    const { body } = await tw.as('privacy').get(`${path}${query}` as typeof path);
    found.push(...body.items.filter((one: { in: string }) => one.in === 'campaign-mail'));
    if (!body.next) return found;
    query = `?cursor=${body.next}`;
  }
}

test('a campaign is drafted, looked at, sent to who agreed, left by one click, and followed by an order', async () => {
  const sales = tw.as('sales');
  const [reader, chinese, silent] = [
    await aReceiver(tw, 'spring'),
    await aReceiver(tw, 'spring', { language: 'zh' }),
    await aReceiver(tw, 'spring', { consent: undefined }),
  ];
  const draft = await aDraftTo(tw, 'spring');
  expect((await tw.as('customer', reader.id).get(`/campaigns/${draft.id}`)).status).toBe(403);
  expect((await tw.as('finance').post(`/campaigns/${draft.id}/send`, {})).status).toBe(403);
  const wrong = await sales.patch(`/campaigns/${draft.id}`, {
    texts: { en: { subject: 's', body: '{shop}' } },
  });
  expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/texts/en/body' }] } });
  expect(wrong.body.errors[0].detail).toContain('{shop} in line 1');
  const preview = await sales.get(`/campaigns/${draft.id}/preview?receiver=${silent.id}`);
  expect(preview.body).toMatchObject({
    subject: 'New teas for Prüfwerk GmbH',
    customer: { gets: false, reason: 'no-consent' },
    audience: { gets: 2, suppressed: { 'no-consent': 1 }, whole: true },
  });
  // One of another segment, or without its tag.
  const outside = await aReceiver(tw, 'autumn');
  const other = await sales.get(`/campaigns/${draft.id}/preview?receiver=${outside.id}`);
  expect(other.body.customer).toEqual({ id: outside.id, gets: false, reason: 'not-meant' });
  const inside = await sales.get(`/campaigns/${draft.id}/preview?receiver=${reader.id}`);
  expect(inside.body.customer).toEqual({ id: reader.id, gets: true });

  const id = await aCampaignTo(tw, 'spring', run);
  expect(await progressOf(id)).toMatchObject({ planned: 2, sent: 2, suppressed: { 'no-consent': 1 } });
  expect((await sales.patch(`/campaigns/${id}`, { name: 'x' })).status).toBe(409);
  const { mail, more, link, path } = await mailTo(reader.contact);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('New teas for Prüfwerk GmbH');
  expect(mail?.body.html).toContain(`${path}"`);
  expect((await mailTo(chinese.contact)).mail?.subject).toBe('Prüfwerk GmbH新茶上市');
  expect((await mailTo(silent.contact)).mail).toBeUndefined();

  const { sku } = await tw.product();
  const order = await tw.place(reader.id, [{ sku, quantity: '2' }]);
  const counted = () => tw.get(`/campaigns/${id}`);
  await eventually(async () => (await counted()).followed.orders === 1);
  expect((await counted()).followed.net).toEqual([order.totals.net]);
  expect((await tw.get(`/campaigns/${id}/orders`)).items).toMatchObject([{ orderId: order.id, lost: false }]);
  await flow.cancel(order.id);
  await eventually(async () => (await counted()).followed.orders === 0);

  // Whoever only looks is still on.
  const page = await fetch(link);
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining('<button>Unsubscribe</button>'),
  ]);
  expect(await withdrawn(reader.id)).toMatchObject({ status: 'given' });
  const altered = link.replace(/unsubscribe\/(.)/, (_, one) => `unsubscribe/${one === '0' ? '1' : '0'}`);
  for (const bad of [altered, link.slice(0, -1), `${tw.local.url}/unsubscribe/x`])
    expect((await fetch(bad, { method: 'POST' })).status).toBe(404);
  const click = () =>
    fetch(link, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  const clicks = await Promise.all([click(), click()]);
  expect([...clicks, await click()].map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await withdrawn(reader.id)).toMatchObject({
    status: 'withdrawn',
    source: `unsubscribed by the link of campaign ${id}`,
  });
  expect((await progressOf(id)).unsubscribed).toBe(1);

  const next = await aCampaignTo(tw, 'spring', run);
  expect(await progressOf(next)).toMatchObject({ sent: 1, suppressed: { 'no-consent': 1, unsubscribed: 1 } });
  expect((await mailTo(reader.contact)).more).toEqual([]);
  expect(await mailsTold(reader.id)).toMatchObject([{ data: { campaignId: id, state: 'sent' } }]);
});

test('who bounced is not written to again, and a complaint takes consent back', async () => {
  const to = (what: string) => ({ contacts: [{ name: what, email: `${what}@simulator.amazonses.com` }] });
  await aReceiver(tw, 'gone', to('bounce'));
  const angry = await aReceiver(tw, 'gone', to('complaint'));
  const id = await aCampaignTo(tw, 'gone', run);
  await eventually(async () => {
    const { bounced, complaints } = await progressOf(id);
    return bounced === 1 && complaints === 1;
  });
  expect(await withdrawn(angry.id)).toMatchObject({ source: `complained of the mail of campaign ${id}` });
  const next = await aCampaignTo(tw, 'gone', run);
  expect(await progressOf(next)).toMatchObject({ planned: 0, suppressed: { bounced: 1, unsubscribed: 1 } });
});

test('what is planned for later is cancelled, and nobody is mailed', async () => {
  const { contact } = await aReceiver(tw, 'later');
  const { id } = await aDraftTo(tw, 'later');
  const at = new Date(Date.now() + 86_400_000).toISOString();
  expect(await tw.post(`/campaigns/${id}/send`, { at })).toMatchObject({ status: 'scheduled' });
  await run();
  expect(await tw.get(`/campaigns/${id}`)).toMatchObject({ status: 'scheduled' });
  expect(await tw.post(`/campaigns/${id}/cancel`, { reason: 'late' })).toMatchObject({ status: 'cancelled' });
  expect((await tw.as('sales').post(`/campaigns/${id}/send`, {})).status).toBe(409);
  expect((await mailTo(contact)).mail).toBeUndefined();
});
