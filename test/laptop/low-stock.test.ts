import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf } from '../support/flow.ts';
import { alertsOf, sellElsewhere } from '../support/sold.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';

let tw: Laptop;
let flow: Flow;
let customerId: string;
beforeAll(async () => {
  tw = await startLaptop();
  flow = flowOf(tw);
  customerId = (await tw.customer()).id;
});
afterAll(() => tw.stop());

interface Run {
  low: number;
  told: number;
  mail: string;
}
const run = () => tw.local.fireSchedule('low-stock') as Promise<Run>;

const DAYS = 21;
/** Of three weeks. */
const WORKING_DAYS = 15;

/** Of a supplier of its own; eight a day, and so many left. */
async function selling(stock: string, supplier: string, supply: object = {}) {
  const { sku } = await tw.product({ supply: { kind: 'purchase', supplier, leadTimeDays: 7, ...supply } });
  await tw.stock(sku, stock);
  await sellElsewhere(tw, { sku, customerId, days: DAYS, quantity: '8' });
  return sku;
}

/** What is low of it once all of its past sales are counted. */
const counted = (sku: string) =>
  eventually(async () => {
    const [alert] = await alertsOf(tw, sku);
    return alert?.daysSold === WORKING_DAYS && alert;
  });

const mailsOf = async (sku: string) =>
  (await flow.mailsAbout(sku)).filter((m) => /Low stock/.test(m.subject));

test('a day: nothing to tell, then one mail of what is low, its suggestions as drafts, and no second mail', async () => {
  expect(await run()).toMatchObject({ low: 0, told: 0, mail: 'none' });

  const out = await selling('1', 'Nordwerk AG', { minimumQuantity: '500', orderMultiple: '36' });
  const low = await selling('60', 'Südwerk AG');
  const ample = await selling('5000', 'Südwerk AG');
  const { id } = await tw.place(customerId, [{ sku: out, quantity: '1' }]);
  await flow.dispatch(id);

  const alert = await counted(out);
  await counted(low);
  expect(alert).toMatchObject({
    urgency: 'out',
    available: '0',
    incoming: '0',
    leadTimeDays: 7,
    suggestedQuantity: '504',
    supplier: 'Nordwerk AG',
  });
  expect(alert.why).toContain('With a minimum of 500 and in multiples of 36 that makes 504.');
  const zh = await tw.as('purchasing').get('/stock/alerts', { 'accept-language': 'zh' });
  expect(zh.body.items[0].why).toContain('按最小订购量 500、订购倍数 36，即 504。');
  expect(await alertsOf(tw, ample)).toEqual([]);

  const runs = await Promise.all([run(), run()]);
  for (const one of runs) expect(one).toMatchObject({ low: 2, told: 2 });
  const mails = await eventually(async () => (await mailsOf(out)).length > 0 && mailsOf(out));
  expect(mails).toHaveLength(1);
  const [mail] = mails;
  expect(mail?.destination.to.join()).toContain('purchasing@');
  const text = mail?.body.text ?? '';
  expect(text.indexOf('Nordwerk AG')).toBeLessThan(text.indexOf('Südwerk AG'));
  for (const body of [text, mail?.body.html ?? '']) for (const sku of [out, low]) expect(body).toContain(sku);

  await order(text, out, low);
  expect(await run()).toMatchObject({ low: 0, told: 2 });
  expect(await mailsOf(out)).toHaveLength(1);
  await expectSound(tw);
});

/** Does what the mail says under each supplier, then again in other words. */
async function order(text: string, ...skus: string[]): Promise<void> {
  const calls = [...text.matchAll(/Idempotency-Key: (\S+)\n(\{.*\})/g)];
  expect(calls).toHaveLength(2);
  const purchasing = tw.as('purchasing');
  const sends = (_: unknown, key = '', body = '') =>
    purchasing.post('/stock/alerts/purchase-orders', JSON.parse(body), key);
  const made = [];
  for (const [all, key, body] of [...calls, ...calls]) made.push(await sends(all, key, body));
  expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect(made.slice(2).map(({ body }) => body)).toEqual(made.slice(0, 2).map(({ body }) => body));
  const drafts = await Promise.all(
    made.slice(0, 2).map(({ body }) => tw.get(`/purchase-orders/${body.items[0].id}`)),
  );
  expect(drafts).toMatchObject([
    { status: 'draft', supplier: 'Nordwerk AG', lines: [{ sku: skus[0], quantity: '504', pegs: [] }] },
    { status: 'draft', supplier: 'Südwerk AG', lines: [{ sku: skus[1], pegs: [] }] },
  ]);
  const again = await purchasing.post('/stock/alerts/purchase-orders', JSON.parse(calls[0]?.[2] ?? ''));
  expect(again.body).toMatchObject({
    items: [],
    skipped: [{ sku: skus[0], incoming: '504', reason: 'is not low: 0 available, 504 on the way' }],
  });
  expect((await purchasing.post('/stock/alerts/purchase-orders', {})).body).toMatchObject({ items: [] });
}

test('of many who turn a suggestion into a draft at once, one does; what comes in is no longer on the way', async () => {
  const sku = await selling('2', 'Westwerk AG');
  await counted(sku);
  const named = { alerts: [{ sku, warehouse: 'HAM', quantity: '300' }] };
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => tw.as('purchasing').post('/stock/alerts/purchase-orders', named)),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
  const ids = answers.flatMap(({ body }) => body.items.map((po: { id: string }) => po.id));
  expect(ids).toHaveLength(1);
  await flow.receive(ids[0], sku, '200');
  expect(await tw.get(`/stock/${sku}`)).toMatchObject({ onHand: '202', incoming: '100' });
  await flow.receive(ids[0], sku, '120');
  expect(await tw.get(`/stock/${sku}`)).toMatchObject({ onHand: '322', incoming: '0' });
  await expectSound(tw);
});

test('what is wrong with a name is told by its place', async () => {
  const { sku } = await tw.product();
  const wrong = async (alert: object) =>
    (await tw.as('purchasing').post('/stock/alerts/purchase-orders', { alerts: [alert] })).body;
  expect(await wrong({ sku: 'NOWHERE', warehouse: 'HAM' })).toMatchObject({
    code: 'unprocessable',
    errors: [{ pointer: '/alerts/0/sku' }],
  });
  expect(await wrong({ sku, warehouse: 'XXX' })).toMatchObject({
    errors: [{ pointer: '/alerts/0/warehouse' }],
  });
  expect(await wrong({ sku, warehouse: 'HAM', quantity: '1.5' })).toMatchObject({
    errors: [{ pointer: '/alerts/0/quantity' }],
  });
});
