import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf, inDays, waitsFor } from '../support/flow.ts';
import type { Mail } from '../support/mailbox.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let sku: string;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
  sku = (await tw.product()).sku;
  await tw.stock(sku, '100');
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const AGREED = { unitPrice: '8.75', reason: 'a first order' };

async function draft(customerId: string, more: object = {}) {
  const lines = [{ sku, quantity: '4', agreed: AGREED }];
  return tw.post('/quotations', { customerId, lines, validUntil: inDays(9), ...more });
}

/** The mail of one sending, and the link that it brings. */
async function mailed(number = '', time = 1): Promise<{ mail: Mail; link: string }> {
  const mail = await eventually(async () => {
    const mails = await flow.mailsAbout(number);
    return mails.filter(({ attachments }) => attachments.length > 0)[time - 1];
  });
  const url = /https?:\S+\/quotation-answers\/[\w.-]+/.exec(mail.body.text ?? '')?.[0] ?? '';
  expect(mail.body.html).toContain(`href="${url}"`);
  return { mail, link: tw.local.url + new URL(url).pathname };
}

async function quoted(customerId: string, sending: { reserve?: boolean } = {}) {
  const { id } = await draft(customerId);
  const sent = await tw.post(`/quotations/${id}/send`, sending);
  return { ...sent, ...(await mailed(sent.number)) };
}

const send = (link: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(link, { method: 'POST', body: new URLSearchParams(form), headers });
const YES = { answer: 'accept', name: 'Zoë', purchaseOrderNumber: 'P-77' };
const NO = { answer: 'decline', name: 'Zoë', words: 'too dear' };
const JSON_ONLY = { accept: 'application/json' };

test('a draft is changed, sent with its paper, and accepted by three at once: one order, at what was quoted', async () => {
  const salesperson = { name: 'Mo Field', email: 'mo@tradewind.example' };
  const buyer = await tw.customer({ salesperson });
  const { id } = await draft(buyer.id);
  const own = tw.as('customer', buyer.id);
  expect((await own.get(`/quotations/${id}`)).status).toBe(404);
  expect((await own.get('/quotations')).body.items).toEqual([]);
  const changed = await tw.as('sales').patch(`/quotations/${id}`, { discountPercent: '2.5' });
  expect(changed.body).toMatchObject({ status: 'draft', discountPercent: '2.5' });
  const sent = await tw.post(`/quotations/${id}/send`, { reserve: true });
  expect(sent).toMatchObject({ status: 'sent', number: expect.stringMatching(/^Q-\d{4}-\d{6}$/) });
  const { mail, link } = await mailed(sent.number);
  expect(
    Buffer.from(mail.attachments[0]?.content ?? '', 'base64')
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(mail.replyTo.join()).toContain(salesperson.email);
  expect((await own.get(`/quotations/${id}`)).body).toMatchObject({ status: 'sent', number: sent.number });
  // Prices of the catalog that rise meanwhile are nothing to it.
  await tw.as('admin').patch(`/products/${sku}`, { prices: [{ currency: 'EUR', unitPrice: '99' }] });

  const page = await fetch(link);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const html = await page.text();
  for (const part of [sent.number, 'a first order', 'value="accept"']) expect(html).toContain(part);
  const asJson = await fetch(link, { headers: JSON_ONLY });
  expect(await asJson.json()).toMatchObject({ id, totals: sent.totals, status: 'sent' });
  expect((await send(link, { answer: 'accept' })).status).toBe(422);

  const answers = await Promise.all([YES, YES, YES].map((form) => send(link, form)));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 409, 409]);
  const now = await tw.get(`/quotations/${id}`);
  const { items } = await tw.get(`/orders?customerId=${buyer.id}`);
  expect(now).toMatchObject({ status: 'accepted', answer: { name: 'Zoë', via: 'link' } });
  expect(items.map((one) => [one.id, one.quotationId])).toEqual([[now.orderId, id]]);
  const order = await tw.until(now.orderId ?? '', waitsFor('dispatch'));
  expect(order).toMatchObject({
    totals: sent.totals,
    purchaseOrderNumber: 'P-77',
    placedBy: { id: buyer.id, role: 'customer', name: 'Zoë' },
    reservationId: now.reservationId,
  });
  const reason = `By the quotation ${sent.number}.`;
  expect(order.lines[0]).toMatchObject({ unitPrice: '8.75', priceFrom: 'quotation', priceReason: reason });
  const told = await eventually(async () =>
    (await flow.mailsAbout(sent.number ?? '')).find((m) => /was accepted/.test(m.subject)),
  );
  expect(told.destination.to.join()).toContain(salesperson.email);
  expect((await tw.as('sales').post(`/quotations/${id}/accept`, { name: 'Zoë' })).status).toBe(409);
});

describe('a link is refused', () => {
  test('when it was used, altered, or is another’s; people get a page, programs a problem', async () => {
    const [buyer, other] = await Promise.all([tw.customer({ language: 'zh' }), tw.customer()]);
    const one = await quoted(buyer.id, { reserve: true });
    const two = await quoted(other.id);
    const held = await tw.get(`/reservations/${one.reservationId}`);
    expect(held).toMatchObject({ status: 'open', customerId: buyer.id });
    const [token, theirs] = [one.link, two.link].map((link) => link.split('/').at(-1) ?? '');
    const swapped = one.link.replace(one.id.slice(4), two.id.slice(4));
    const mixed = one.link.replace(
      token ?? '',
      `${token?.split('.').slice(0, 2).join('.')}.${theirs?.split('.')[2]}`,
    );
    const altered = one.link.replace(/answers\/(.)/, (_, c) => `answers/${c === '0' ? '1' : '0'}`);
    for (const bad of [
      altered,
      swapped,
      mixed,
      one.link.slice(0, -1),
      `${tw.local.url}/quotation-answers/x`,
    ]) {
      expect((await fetch(bad)).status).toBe(404);
      expect((await send(bad, YES)).status).toBe(404);
    }
    expect((await send(one.link, NO, JSON_ONLY)).status).toBe(200);
    expect((await tw.get(`/reservations/${one.reservationId}`)).status).toBe('released');
    for (const form of [YES, NO]) {
      const page = await send(one.link, form);
      expect([page.status, await page.text()]).toEqual([409, expect.stringContaining('该报价单已被谢绝')]);
    }
    const problem = await fetch(one.link, { headers: JSON_ONLY });
    expect([problem.status, await problem.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'conflict', detail: 'This quotation is declined.' }),
    ]);
    expect((await tw.get(`/orders?customerId=${buyer.id}`)).items).toEqual([]);
    expect(await tw.get(`/quotations/${two.id}`)).toMatchObject({ status: 'sent' });
  });

  test('when a newer mail brought another, and when it was withdrawn', async () => {
    const { id: customerId } = await tw.customer();
    const one = await quoted(customerId);
    const again = await tw.post(`/quotations/${one.id}/send`, {});
    expect(again).toMatchObject({ number: one.number, totals: one.totals });
    const { link } = await mailed(one.number, 2);
    const old = await send(one.link, YES);
    expect([old.status, await old.text()]).toEqual([409, expect.stringContaining('newer link')]);
    expect((await fetch(link)).status).toBe(200);
    await tw.post(`/quotations/${one.id}/withdraw`, { reason: 'sold' });
    const over = await send(link, YES);
    expect([over.status, await over.text()]).toEqual([409, expect.stringContaining('withdrawn')]);
  });
});

test('sales accepts and declines what it is told by telephone, once', async () => {
  const { id: customerId } = await tw.customer();
  const sales = tw.as('sales');
  const [one, two] = [await quoted(customerId), await quoted(customerId)];
  const both = await Promise.all(
    [1, 2].map(() => sales.post(`/quotations/${one.id}/accept`, { name: 'Zoë' })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  const done = both.find(({ status }) => status === 201);
  expect(done?.headers.get('location')).toBe(`/orders/${done?.body.orderId}`);
  expect((await fetch(one.link)).status).toBe(409);
  const said = await sales.post(`/quotations/${two.id}/decline`, { name: 'Zoë', words: 'too dear' });
  expect(said.body).toMatchObject({ status: 'declined', answer: { via: 'staff', words: 'too dear' } });
  const of = async (status: string) =>
    (await tw.get(`/quotations?customerId=${customerId}&status=${status}` as '/quotations')).items.map(
      (q) => q.id,
    );
  expect(await of('accepted')).toEqual([one.id]);
  expect(await of('declined')).toEqual([two.id]);
  expect(await of('sent')).toEqual([]);
});

test('stock is kept for a quotation as far as it is there, and no longer than it may be', async () => {
  const { id: customerId } = await tw.customer();
  const [long, much] = await Promise.all([
    draft(customerId, { validUntil: inDays(60) }),
    draft(customerId, { lines: [{ sku, quantity: '999' }] }),
  ]);
  const send = ({ id }: { id: string }) => tw.as('sales').post(`/quotations/${id}/send`, { reserve: true });
  expect(await send(long)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/reserve' }] } });
  expect((await send(much)).status).toBe(409);
  expect(await tw.get(`/quotations/${much.id}`)).toMatchObject({ status: 'draft', version: 1 });
});
