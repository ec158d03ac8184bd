import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const mailsAbout = async (id: string, subject: RegExp) =>
  (await flow.mailsAbout(id)).filter((mail) => subject.test(mail.subject));
const first = <T>(all: readonly T[]): T | false => all[0] ?? false;
const send = (link: string, form: Record<string, string>) =>
  fetch(link, { method: 'POST', body: new URLSearchParams(form) });

async function delivered(customerId: string) {
  const order = await flow.placeNew({ id: customerId }, '1', '1');
  await flow.fulfil(order.id);
  return order;
}

test('a customer rates an order once by the link of its mail, and a bad mark is followed up', async () => {
  const salesperson = { name: 'Mo Field', email: 'mo@tradewind.example' };
  const [buyer, other] = await Promise.all([tw.customer({ salesperson }), tw.customer({ language: 'zh' })]);
  const [order, another] = [await delivered(buyer.id), await delivered(other.id)];
  const asked = await eventually(async () => first(await mailsAbout(order.id, /^How was your order/)));
  const chinese = await eventually(async () => first(await mailsAbout(another.id, /^请评价您的订单/)));
  const linkIn = (mail: typeof asked) =>
    /https?:\S+\/evaluate\/[\w.-]+/.exec(mail.body.text ?? '')?.[0] ?? '';
  expect(asked.body.html).toContain(`href="${linkIn(asked)}"`);
  const link = tw.local.url + new URL(linkIn(asked)).pathname;

  const page = await fetch(link);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
  const html = await page.text();
  expect(html).toContain(order.id);
  expect(html).not.toMatch(/https?:/);
  const noMark = await send(link, { words: 'late & <wet>' });
  expect(noMark.status).toBe(422);
  expect(await noMark.text()).toContain('late &amp; &lt;wet&gt;');

  const sent = await Promise.all(
    [2, 5, 5].map((rating) => send(link, { rating: `${rating}`, words: 'wet' })),
  );
  expect(sent.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  expect((await fetch(link)).status).toBe(410);
  const altered = link.replace(/evaluate\/(.)/, (_, letter) => `evaluate/${letter === '0' ? '1' : '0'}`);
  const swapped = link.replace(order.id.slice(4), another.id.slice(4));
  for (const bad of [altered, swapped, link.slice(0, -1), `${tw.local.url}/evaluate/x`]) {
    expect((await fetch(bad)).status).toBe(404);
    expect((await send(bad, { rating: '5' })).status).toBe(404);
  }
  const { items } = await tw.get(`/customers/${buyer.id}/evaluations`);
  expect(items).toMatchObject([{ orderId: order.id, via: 'link', words: 'wet' }]);
  expect(await mailsAbout(order.id, /^How was your order/)).toHaveLength(1);
  expect(linkIn(chinese)).not.toBe('');
});

test('a bad mark by the API opens a follow-up, is told to the salesperson, and counts', async () => {
  const salesperson = { name: 'Mo Field', email: 'mo@tradewind.example' };
  const [buyer, other] = await Promise.all([tw.customer({ salesperson }), tw.customer()]);
  const order = await delivered(buyer.id);
  const [own, stranger] = [tw.as('customer', buyer.id), tw.as('customer', other.id)];
  const path = `/orders/${order.id}/evaluation` as const;
  expect((await stranger.post(path, { rating: 1 })).status).toBe(404);
  expect((await tw.as('warehouse').post(path, { rating: 1 })).status).toBe(403);
  const fresh = await tw.place(buyer.id, [{ sku: order.sku, quantity: '1' }]);
  expect((await own.post(`/orders/${fresh.id}/evaluation`, { rating: 1 })).status).toBe(409);
  const { status, body } = await own.post(path, { rating: 1, words: 'Broken' });
  expect([status, body.status]).toEqual([201, 'follow-up']);
  expect((await own.post(path, { rating: 5 })).status).toBe(409);
  expect((await stranger.get(`/evaluations/${body.id}`)).status).toBe(404);
  expect((await stranger.get('/evaluations')).body.items).toEqual([]);
  expect((await stranger.get(`/customers/${buyer.id}/evaluations`)).status).toBe(404);

  const told = await eventually(async () => first(await mailsAbout(order.id, /was rated 1 of 5/)));
  expect(told.destination.to.join()).toContain(salesperson.email);
  expect(told.body.text).toContain('Broken');
  const waiting = async () => (await tw.get('/evaluations?status=follow-up')).items.map(({ id }) => id);
  expect(await waiting()).toContain(body.id);
  const seen = await tw.as('sales').get(`/evaluations/${body.id}`);
  const done = await tw.as('sales').post(`/evaluations/${body.id}/follow-up`, { words: 'Sent a new one' });
  expect(done.body).toMatchObject({ status: 'followed-up', version: seen.body.version + 1 });
  expect(await waiting()).not.toContain(body.id);
  // What sales wrote down about it is its own affair.
  expect((await tw.as('sales').get(`/evaluations/${body.id}`)).body.followUp?.words).toBe('Sent a new one');
  expect((await own.get(`/evaluations/${body.id}`)).body).toMatchObject({
    status: 'followed-up',
    words: 'Broken',
  });
  const mine = await own.get('/evaluations');
  for (const one of [(await own.get(`/evaluations/${body.id}`)).body, ...mine.body.items])
    expect(one).not.toHaveProperty('followUp');
  const again = await tw.as('sales').post(`/evaluations/${body.id}/follow-up`, { words: 'x' });
  expect(again.status).toBe(409);

  await eventually(async () => (await tw.get(`/products/${order.sku}/rating`)).count === 1);
  expect(await tw.get(`/products/${order.sku}/rating`)).toMatchObject({ average: '1.00', marks: { 1: 1 } });
  const trade = await tw.get(`/customers/${buyer.id}/trade`);
  expect(trade).toMatchObject({ orders: { count: 2 }, evaluations: { count: 1, average: '1.00' } });
  expect((await stranger.get(`/customers/${buyer.id}/trade`)).status).toBe(404);
});
