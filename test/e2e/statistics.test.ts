import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, flowOf } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let sku: string;
let customerId: string;
let category: string;

const year = new Date().getUTCFullYear();
const salesOf = (query = '') => tw.get(`/statistics/sales?sku=${sku}${query}`);

/** Four are sold at ten euros, having cost six and a quarter, and one comes back; a year ago there were five elsewhere. */
beforeAll(async () => {
  tw = await startTradewind();
  const flow = flowOf(tw);
  customerId = (await tw.customer()).id;
  const cost = { currency: 'EUR' as const, unitCost: '6.25' };
  const prices = [{ currency: 'EUR' as const, unitPrice: '10.00' }];
  category = `Fasteners ${customerId}`;
  ({ sku } = await tw.product({ category, cost, prices }));
  await tw.post('/past-orders', {
    customerId,
    reference: `past ${sku}`,
    status: 'settled',
    placedAt: `${year - 1}-01-15T12:00:00Z`,
    lines: [{ sku, quantity: '5', unitPrice: '12' }],
  });
  await tw.stock(sku, '10');
  const { id, totals } = await tw.place(customerId, [{ sku, quantity: '4' }]);
  await flow.fulfil(id);
  await flow.pay(customerId, totals.total);
  await flow.ended(id, 'settled');
  const lines = [{ sku, quantity: '1' }];
  const back = await tw.post('/returns', { orderId: id, lines, reason: 'damp' });
  await tw.post(`/returns/${back.id}/receipts`, { lines });
  await tw.post(`/returns/${back.id}/inspections`, { lines: [{ sku, restocked: '1' }] });
  await eventually(async () => (await salesOf()).total.quantity === '3');
  await eventually(async () => (await tw.get('/statistics/orders')).total.settled > 0);
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

test('what was sold less what came back is told with its margin, of a product and of all', async () => {
  const margin = { costed: euros(3000), margin: euros(1125), marginPercent: '37.5' };
  expect((await salesOf()).total).toMatchObject({ net: euros(3000), quantity: '3', ...margin });
  for (const by of [
    `category=${category}`,
    `customerId=${customerId}`,
    `sku=${sku}&per=day`,
    `sku=${sku}&per=week`,
  ])
    expect((await tw.get(`/statistics/sales?${by}`)).total, by).toMatchObject({
      net: euros(3000),
      ...margin,
    });
  const { total } = await tw.get('/statistics/sales');
  expect(total.orders).toBeGreaterThan(0);
  for (const at of ['net', 'ordered', 'invoiced', 'received'] as const)
    expect(total[at]?.amount, at).toBeGreaterThanOrEqual(3000);
});

test('what was sold elsewhere counts on its own day, at a cost that nobody knows, beside the year after', async () => {
  const { periods } = await salesOf(`&from=${year - 1}-01-01&to=${year - 1}-01-31`);
  expect(periods).toMatchObject([{ net: euros(6000), quantity: '5' }]);
  expect(periods[0]).not.toHaveProperty('margin');
  const { total } = await salesOf(`&from=${year}-01-01&to=${year}-01-31`);
  expect(total.before.net).toEqual(euros(6000));
});

test('products are ranked by their net, and what lost most is found by the year before', async () => {
  const { items } = await tw.get(`/statistics/sales/ranking?of=category&limit=100`);
  expect(items.find(({ of }) => of === category)?.net).toEqual(euros(3000));
  const nets = items.map(({ net }) => net.amount);
  expect(nets).toEqual(nets.toSorted((a, b) => b - a));
  const lost = await tw.get(
    `/statistics/sales/ranking?of=product&period=${year}-01&order=declining&limit=100`,
  );
  const own = lost.items.find(({ of }) => of === sku);
  expect(own?.compared.before).toEqual(euros(6000));
});

test('a settled order tells how long it took, and its shipment that it arrived', async () => {
  const { total } = await tw.get('/statistics/orders');
  expect(total.hours).toMatchObject({ review: expect.stringMatching(/^\d+\.\d$/) });
  expect(total.arrived).toBeGreaterThan(0);
});

test('each is a file, too', async () => {
  const read = async (path: string) => {
    const headers = { authorization: `Bearer ${await tw.local.token('finance')}` };
    const answer = await fetch(`${tw.local.url}/statistics/${path}`, { headers });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    return (await answer.text()).trimEnd().split('\r\n');
  };
  const [head, ...rows] = await read(
    `sales/csv?sku=${sku}&per=day&from=${year - 1}-01-15&to=${year - 1}-01-15`,
  );
  expect(head).toMatch(/^from,to,currency,net,quantity,/);
  expect(rows).toEqual([`${year - 1}-01-15,${year - 1}-01-15,EUR,60.00,5,,,,,,,,0.00,`]);
  // Another may have bought more, in a deployment that is shared.
  expect((await read('sales/ranking/csv?of=customer'))[1]).toMatch(/^cus_\w{26},.*,EUR,\d+\.\d\d,/);
  expect(await read('orders/csv')).toHaveLength(13);
});

test('no customer sees figures or what a product costs', async () => {
  const customer = tw.as('customer', customerId);
  for (const path of [
    '/statistics/sales',
    '/statistics/sales/ranking?of=product',
    '/statistics/orders',
    '/statistics/sales/csv',
  ])
    expect((await customer.get(path)).status, path).toBe(403);
  expect((await customer.get(`/products/${sku}`)).body).not.toHaveProperty('cost');
  expect((await tw.get(`/products/${sku}`)).cost).toEqual({ currency: 'EUR', unitCost: '6.25' });
});
