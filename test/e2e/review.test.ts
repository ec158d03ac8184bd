import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { euros, type Flow, flowOf, inDays, waitsFor } from '../support/flow.ts';
import { type Order, startTradewind, type Tradewind } from '../support/tradewind.ts';
import { type Case, cases, placeCase } from './review-cases.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

const reviewing = (id: string) => tw.until(id, waitsFor('review'));

/** Above the limit of an order's total. */
const LARGE: Partial<Case> = { line: { quantity: '1000' } };

test.each(cases)('$name waits for a reviewer, who reads why', async (one) => {
  const { id } = await placeCase(tw, one);
  const order = await reviewing(id);
  expect(order.status).toBe('reviewing');
  expect(order.subStatus).toMatchObject({ review: 'waiting', stock: 'pending', shipment: 'none' });
  const { findings } = order.review;
  expect(findings.map((f) => f.code)).toEqual(one.findings.map(([code]) => code));
  for (const [i, [, words]] of one.findings.entries()) expect(findings[i]?.message).toMatch(words);
  const listed = await tw.as('reviewer').get('/reviews?limit=100');
  expect(listed.body.items.find((o: Order) => o.id === id).review.findings).toEqual(findings);
});

test('exactly at every limit an order passes by itself, with its lack of findings on record', async () => {
  const { id } = await placeCase(tw, {
    product: { prices: [{ currency: 'EUR', unitPrice: '10.00', floor: '9.00' }] },
    customer: { creditLimit: euros(10_000_00) },
    // 933 × 10.00 less 10 % and with tax is 9992.43, just below the limits of order and credit.
    line: { quantity: '933', discountPercent: '10' },
    order: { requestedDate: inDays(2) },
  });
  const order = await tw.until(id, (o) => o.status === 'confirmed');
  expect(order.review).toEqual({ state: 'passed', findings: [] });
  const passed = (await tw.timeline(id)).find((e) => e.type === 'review-passed');
  expect(passed).toMatchObject({ by: { role: 'system' }, data: { findings: [] } });
});

test('the wait for a review says on whom, until when, and what then', async () => {
  const before = Date.now();
  const order = await reviewing((await placeCase(tw, LARGE)).id);
  const [wait, ...more] = order.waits;
  expect(more).toEqual([]);
  expect(wait).toMatchObject({ for: 'review', on: 'reviewer', otherwise: 'a reminder goes to reviewer' });
  const days = (Date.parse(wait?.until ?? '') - before) / 86_400_000;
  expect(days).toBeGreaterThan(0.99);
  expect(days).toBeLessThan(1.01);
  expect(Object.keys(wait ?? {}).sort()).toEqual(['for', 'on', 'otherwise', 'since', 'until']);
});

test('what other orders hold counts against the credit limit', async () => {
  const [buyer, goods] = await Promise.all([tw.customer({ creditLimit: euros(300_00) }), tw.product()]);
  await tw.stock(goods.sku, '100');
  const lines = [{ sku: goods.sku, quantity: '15' }];
  const first = await tw.place(buyer.id, lines);
  await tw.until(first.id, (o) => o.status === 'confirmed');
  const second = await reviewing((await tw.place(buyer.id, lines)).id);
  expect(second.review.findings.map((f) => f.code)).toEqual(['credit']);
  await flow.fulfil(first.id);
  await flow.pay(buyer.id, first.totals.total);
  await tw.until(first.id, (o) => o.status === 'settled');
  await flow.cancel(second.id);
  const third = await tw.place(buyer.id, lines);
  expect((await tw.until(third.id, (o) => o.status !== 'placed')).status).toBe('confirmed');
});

test('approved with a reason, an order goes on as any other', async () => {
  const { id } = await placeCase(tw, LARGE);
  await reviewing(id);
  const reviewer = tw.as('reviewer');
  const answer = await reviewer.post(`/orders/${id}/review`, { decision: 'approve', reason: 'old friends' });
  expect(answer.status).toBe(200);
  expect(answer.body.review.decision).toMatchObject({ decision: 'approve', reason: 'old friends' });
  const order = await tw.until(id, waitsFor('dispatch'));
  expect(order).toMatchObject({ status: 'confirmed', subStatus: { review: 'approved', stock: 'reserved' } });
  const approved = (await tw.timeline(id)).find((e) => e.type === 'review-approved');
  expect(approved).toMatchObject({ by: { role: 'reviewer' }, reason: 'old friends' });
  const listed = await reviewer.get('/reviews?limit=100');
  expect(listed.body.items.map((o: Order) => o.id)).not.toContain(id);
  // What a reviewer thinks of a customer is not the customer's to read.
  const customer = tw.as('customer', order.customerId);
  const told = [await customer.get(`/orders/${id}`), await customer.get(`/orders/${id}/timeline`)];
  expect(told.map((t) => t.status)).toEqual([200, 200]);
  expect(JSON.stringify(told.map((t) => t.body))).not.toContain('old friends');
  expect(told[0]?.body.review.state).toBe('approved');
});

test('rejected is final, the customer reads why, and nothing is left behind', async () => {
  const buyer = await tw.customer();
  const goods = await tw.product();
  await tw.stock(goods.sku, '5000');
  const lines = [{ sku: goods.sku, quantity: '1000' }];
  const { id } = await tw.place(buyer.id, lines, { purchaseOrderNumber: 'PO-77/A' });
  await reviewing(id);
  expect((await flow.account(buyer.id))?.ordered.amount).toBe(11900_00);
  const reason = 'We can not supply this volume before spring.';
  await tw.as('reviewer').post(`/orders/${id}/review`, { decision: 'reject', reason });
  const order = await flow.ended(id, 'rejected');
  expect(order.rejection).toMatchObject({ reason, by: { role: 'reviewer' } });
  expect(order.waits).toEqual([]);
  expect((await flow.account(buyer.id))?.ordered.amount).toBe(0);
  expect(await flow.levelOf(goods.sku)).toEqual({ onHand: '5000', reserved: '0', available: '5000' });

  const mails = await flow.mailsAbout(id);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.destination.to.join()).toContain(buyer.invoiceEmail);
  expect(mails[0]?.subject).toBe('Your order PO-77/A could not be accepted');
  expect(mails[0]?.body.text).toContain(reason);
  expect(mails[0]?.body.text).toContain('€11,900.00');
  expect(mails[0]?.body.html).toContain(reason);

  for (const decision of ['approve', 'reject'])
    expect((await tw.as('reviewer').post(`/orders/${id}/review`, { decision, reason })).status).toBe(409);
  expect((await tw.as('sales').post(`/orders/${id}/cancel`, { reason })).status).toBe(409);
  expect(await flow.types(id)).toEqual([
    'order-placed',
    'review-needed',
    'review-rejected',
    'order-rejected',
  ]);
});

test('a Chinese customer is told in Chinese', async () => {
  const [buyer, goods] = await Promise.all([
    tw.customer({ name: '上海精工有限公司', language: 'zh' }),
    tw.product(),
  ]);
  const { id } = await tw.place(buyer.id, [{ sku: goods.sku, quantity: '1000' }]);
  await reviewing(id);
  await tw.as('reviewer').post(`/orders/${id}/review`, { decision: 'reject', reason: '产能不足' });
  await flow.ended(id, 'rejected');
  const [mail] = await flow.mailsAbout(id);
  expect(mail?.subject).toBe(`您的订单 ${id} 未能接受`);
  expect(mail?.body.text).toContain('原因: 产能不足');
});

test('of two reviewers at once one decides', async () => {
  const { id } = await placeCase(tw, LARGE);
  await reviewing(id);
  const decide = (decision: string) =>
    tw.as('reviewer').post(`/orders/${id}/review`, { decision, reason: decision });
  const answers = await Promise.all(['approve', 'reject', 'approve', 'reject'].map(decide));
  expect(answers.map((a) => a.status).sort()).toEqual([200, 409, 409, 409]);
  const won = answers.find((a) => a.status === 200)?.body.review.decision.decision;
  const end = won === 'approve' ? 'confirmed' : 'rejected';
  expect((await tw.until(id, (o) => o.status === end)).review.decision?.decision).toBe(won);
});
