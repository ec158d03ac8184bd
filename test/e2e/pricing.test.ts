import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { aGroup } from '../support/others.ts';
import { type Order, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let sku: string;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
  ({ sku } = await tw.product());
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

test('a group’s price list is what its customers pay, tried or placed, and nobody else', async () => {
  const group = aGroup();
  const [retailer, other] = await Promise.all([tw.customer({ group }), tw.customer()]);
  const list = { name: 'Retail', group, currency: 'EUR' } as const;
  const { id } = await tw.post('/price-lists', list);
  const breaks = [
    { from: '10', unitPrice: '9' },
    { from: '0', unitPrice: '9.50' },
  ];
  await tw.post(`/price-lists/${id}/prices`, { prices: [{ sku, breaks }] });
  expect((await tw.get(`/price-lists/${id}/prices`)).items).toMatchObject([
    { sku, breaks: breaks.toReversed() },
  ]);
  const lines = [{ sku, quantity: '12' }];
  const tried = await tw.as('customer', retailer.id).post('/orders?dryRun=true', {
    customerId: retailer.id,
    lines,
  });
  const placed = await tw.place(retailer.id, lines);
  const reason = 'By the price list Retail, from 10 pcs on.';
  for (const told of [tried.body as Order, placed, await tw.order(placed.id)])
    expect(told.lines).toMatchObject([
      { unitPrice: '9', listPrice: '10.00', priceFrom: 'price-list', priceReason: reason },
    ]);
  expect((await tw.place(other.id, lines)).lines).toMatchObject([
    { unitPrice: '10.00', priceFrom: 'catalog' },
  ]);

  const refused = await tw.as('sales').post('/price-lists', { ...list, name: 'Another' });
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/validFrom']);
  const { headers } = await tw.as('sales').get(`/price-lists/${id}`);
  const ifMatch = headers.get('etag') ?? '';
  const off = await tw.as('sales').patch(`/price-lists/${id}`, { active: false }, { 'if-match': ifMatch });
  expect(off.status).toBe(200);
  expect((await tw.place(retailer.id, lines)).lines).toMatchObject([{ priceFrom: 'catalog' }]);
});

const SPAN = { validFrom: '2020-01-01', validUntil: '2099-12-31' } as const;

async function agree(customerId: string, quantity: string, beyond: 'refuse' | 'list') {
  const lines = [{ sku, unitPrice: '8', quantity }];
  const contract = { name: 'Frame', customerId, currency: 'EUR', ...SPAN, beyond, lines } as const;
  return (await tw.post('/contracts', contract)).id;
}

const lineOf = async (id: string) => (await tw.get(`/contracts/${id}`)).lines[0];

test('of fifty orders at once on a contract for twenty, twenty are placed', async () => {
  const { id: customerId } = await tw.customer();
  const id = await agree(customerId, '20', 'refuse');
  const sales = tw.as('sales');
  const body = { customerId, lines: [{ sku, quantity: '1' }] };
  const answers = await Promise.all(Array.from({ length: 50 }, () => sales.post('/orders', body)));
  const placed = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(({ status }) => status === 422);
  expect([placed.length, refused.length]).toEqual([20, 30]);
  expect(refused[0]?.body.errors).toMatchObject([{ pointer: '/lines/0/quantity' }]);
  for (const { body } of placed)
    expect(body.lines).toMatchObject([
      { unitPrice: '8', priceFrom: 'contract', contract: { id }, priceReason: 'By the contract Frame.' },
    ]);
  expect(await lineOf(id)).toMatchObject({ quantity: '20', reserved: '20', drawn: '0', left: '0' });
  const told = async () => (await flow.mailsAbout('Frame: ')).map((mail) => mail.subject);
  const due = [80, 100].map((percent) => `Frame: ${percent} % of ${sku} is used`);
  await eventually(async () => (await told()).length >= due.length);
  expect((await told()).toSorted()).toEqual(due.toSorted());
});

test('what leaves is drawn, what comes back or is cancelled is given back, and what goes beyond costs as ever', async () => {
  const { id: customerId } = await tw.customer();
  const id = await agree(customerId, '10', 'list');
  await tw.stock(sku, '100');
  const [left, cancelled] = await Promise.all(
    ['4', '6'].map((quantity) => tw.place(customerId, [{ sku, quantity }])),
  );
  expect(await lineOf(id)).toMatchObject({ reserved: '10', left: '0' });
  const beyond = await tw.place(customerId, [{ sku, quantity: '1' }]);
  expect(beyond.lines).toMatchObject([{ unitPrice: '10.00', priceFrom: 'catalog' }]);
  await flow.fulfil(left?.id ?? '');
  await tw.until(cancelled?.id ?? '', waitsFor('dispatch'));
  await flow.cancel(cancelled?.id ?? '');
  expect(await lineOf(id)).toMatchObject({ reserved: '0', drawn: '4', left: '6' });

  const lines = [{ sku, quantity: '1' }];
  const back = await tw.post('/returns', { orderId: left?.id ?? '', lines, reason: 'scratched' });
  await tw.post(`/returns/${back.id}/receipts`, { lines });
  await tw.post(`/returns/${back.id}/inspections`, { lines: [{ sku, restocked: '1', reason: 'fine' }] });
  expect(await lineOf(id)).toMatchObject({ reserved: '0', drawn: '3', left: '7' });

  await tw.post(`/contracts/${id}/end`, { reason: 'sold' });
  const later = await tw.place(customerId, [{ sku, quantity: '1' }]);
  expect(later.lines).toMatchObject([{ priceFrom: 'catalog' }]);
  const stranger = await tw.customer();
  expect((await tw.as('customer', stranger.id).get(`/contracts/${id}`)).status).toBe(404);
  expect((await tw.as('customer', customerId).get('/contracts')).body.items).toMatchObject([{ id }]);
});

test('an amount bounds what goods come to, and is drawn and given back by the cent', async () => {
  const { id: customerId } = await tw.customer();
  await tw.stock(sku, '100');
  const eur = (amount: number) => ({ amount, currency: 'EUR' as const });
  const lines = [{ sku, unitPrice: '8.33' }];
  const frame = {
    name: 'By value',
    customerId,
    currency: 'EUR',
    ...SPAN,
    amount: eur(40_00),
    lines,
  } as const;
  const { id } = await tw.post('/contracts', frame);
  const use = async () => (await tw.get(`/contracts/${id}`)).amountUse;
  const order = await tw.place(customerId, [{ sku, quantity: '4' }]);
  expect(await use()).toEqual({ reserved: eur(33_32), drawn: eur(0), left: eur(6_68) });
  const refused = await tw.as('sales').post('/orders', { customerId, lines: [{ sku, quantity: '1' }] });
  expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, '/lines/0/quantity']);
  await flow.fulfil(order.id);
  expect(await use()).toEqual({ reserved: eur(0), drawn: eur(33_32), left: eur(6_68) });
  const back = [{ sku, quantity: '1' }];
  const { id: returnId } = await tw.post('/returns', { orderId: order.id, lines: back, reason: 'scratched' });
  await tw.post(`/returns/${returnId}/receipts`, { lines: back });
  await tw.post(`/returns/${returnId}/inspections`, { lines: [{ sku, restocked: '1', reason: 'fine' }] });
  expect(await use()).toEqual({ reserved: eur(0), drawn: eur(24_99), left: eur(15_01) });
  expect((await tw.get(`/contracts/${id}`)).lines).toMatchObject([{ reserved: '0', drawn: '3' }]);
});
