import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTradewind } from '../../functions/client/index.ts';
import { allRoutes } from '../../functions/meta/modules.ts';
import type { Route } from '../../functions/shared/http/route.ts';
import { askedAhead } from '../support/ahead.ts';
import { expectSound } from '../support/audit.ts';
import { creditInUse, stated } from '../support/credited.ts';
import { disputed } from '../support/disputed.ts';
import { eventually } from '../support/eventually.ts';
import { filed } from '../support/filed.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { aLot, anEvaluation, otherThings } from '../support/others.ts';
import {
  type Client,
  type Customer,
  type Order,
  startTradewind,
  type Tradewind,
} from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
let sku: string;
let buyer: Customer;
/** In the order they were placed; the third is cancelled. */
const placed: Order[] = [];
let sales: Client;

beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
  sales = tw.as('sales');
  [buyer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  await tw.stock(sku, '1000');
  for (let i = 0; i < 7; i++) placed.push(await place());
  for (const { id } of placed) await tw.until(id, waitsFor('dispatch'));
  await flow.cancel(placed[2]?.id ?? '');
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const place = (customerId = buyer.id): Promise<Order> => tw.place(customerId, [{ sku, quantity: '1' }]);
const ids = (orders: readonly Order[]): string[] => orders.map((o) => o.id);
const newestFirst = (): string[] => ids(placed).reverse();

/** All pages, from the first. */
async function walk(path: string, client: Client = sales): Promise<Order[][]> {
  const pages: Order[][] = [];
  let next: string | undefined;
  do {
    const { status, body } = await client.get(`${path}${next ? `&cursor=${encodeURIComponent(next)}` : ''}`);
    expect(status).toBe(200);
    pages.push(body.items);
    next = body.next;
  } while (next);
  return pages;
}

test('a list comes in pages, newest first, each item once, also while others are added', async () => {
  const path = `/orders?customerId=${buyer.id}&limit=3` as const;
  const pages = await walk(path);
  expect(pages.flatMap(ids)).toEqual(newestFirst());
  expect(pages.slice(0, 2).map((p) => p.length)).toEqual([3, 3]);
  const first = await sales.get(path);
  const added = await place();
  const second = await sales.get(`${path}&cursor=${encodeURIComponent(first.body.next)}`);
  expect(ids(second.body.items)).toEqual(newestFirst().slice(3, 6));
  placed.push(added);
});

test('it is sorted by what its index sorts by, either way, and names that when asked for another', async () => {
  const sorted = async (query: string) => (await walk(`${query}&limit=4`)).flatMap(ids);
  const own = await sorted(`/orders?customerId=${buyer.id}&sort=placedAt`);
  expect(own).toEqual(await sorted(`/orders?customerId=${buyer.id}&sort=-placedAt`).then((o) => o.reverse()));
  expect(own.slice(0, placed.length)).toEqual(ids(placed));
  const refused = await sales.get('/orders?sort=total');
  expect(refused.body.errors).toMatchObject([
    { pointer: '/sort', detail: 'must be one of placedAt, -placedAt' },
  ]);
  const invoices = (query: string) => sales.get(`/invoices?${query}` as '/invoices');
  for (const query of ['sort=createdAt', 'status=open&sort=-dueAt'])
    expect([query, (await invoices(query)).status]).toEqual([query, 200]);
  for (const query of ['sort=dueAt', 'status=open&sort=createdAt'])
    expect((await invoices(query)).body.errors).toMatchObject([{ in: 'query', pointer: '/sort' }]);
});

test('from and to bound it, and are instants', async () => {
  const [, second, third, fourth] = placed;
  const between = await walk(
    `/orders?customerId=${buyer.id}&from=${second?.placedAt}&to=${fourth?.placedAt}&limit=2`,
  );
  expect(between.flatMap(ids)).toEqual(ids([fourth, third, second].flatMap((o) => o ?? [])));
  const second0 = `${new Date(Date.parse(second?.placedAt ?? '') - 1000).toISOString().slice(0, 19)}Z`;
  const since = await walk(`/orders?customerId=${buyer.id}&from=${second0}&limit=100`);
  expect(since.flatMap(ids)).toContain(second?.id);
  const upside = await sales.get(`/orders?from=${fourth?.placedAt}&to=${second?.placedAt}`);
  expect([200, 400]).toContain(upside.status);
  expect(upside.body.items ?? []).toEqual([]);
  expect((await sales.get('/orders?from=yesterday')).body.errors).toMatchObject([{ pointer: '/from' }]);
});

test('by status and customer together, and by either alone', async () => {
  const other = await tw.customer();
  const theirs = await place(other.id);
  await flow.cancel(theirs.id);
  const listed = async (query: string) => (await walk(`/orders?${query}&limit=50`)).flatMap(ids);
  expect(await listed(`customerId=${buyer.id}&status=cancelled`)).toEqual([placed[2]?.id]);
  const ours = ids([theirs, ...placed]);
  const cancelled = (await listed('status=cancelled')).filter((id) => ours.includes(id));
  expect(cancelled).toEqual([theirs.id, placed[2]?.id]);
  expect(await listed(`customerId=${other.id}`)).toEqual([theirs.id]);
  expect(await listed(`customerId=${other.id}&status=settled`)).toEqual([]);
  const below = async (query: string) =>
    (await walk(`/customers/${buyer.id}/orders?limit=3${query}`)).flatMap(ids);
  expect(await below('')).toEqual(await listed(`customerId=${buyer.id}`));
  expect(await below('&status=cancelled')).toEqual([placed[2]?.id]);
  expect((await sales.get('/customers/cus_00000000000000000000000000/orders')).status).toBe(404);
  expect((await sales.get('/orders?status=lost')).body.errors).toMatchObject([{ pointer: '/status' }]);
});

test('shipments, invoices and payments are found the same way', async () => {
  const { id } = await place();
  await flow.dispatch(id);
  const [invoice] = await flow.invoicesOf(id);
  const open = await sales.get(`/invoices?customerId=${buyer.id}&status=open`);
  expect(open.body.items.map((i: { id: string }) => i.id)).toEqual([invoice?.id]);
  const away = await sales.get(`/shipments?customerId=${buyer.id}&status=dispatched`);
  expect(away.body.items.map((s: { orderId: string }) => s.orderId)).toEqual([id]);
  await flow.pay(buyer.id, invoice?.total ?? { amount: 1, currency: 'EUR' });
  expect((await sales.get(`/invoices?customerId=${buyer.id}&status=open`)).body.items).toEqual([]);
  expect((await sales.get(`/invoices?customerId=${buyer.id}&status=paid`)).body.items).toHaveLength(1);
  const missing = await tw.product();
  const short = await tw.place(buyer.id, [{ sku: missing.sku, quantity: '1' }]);
  await tw.until(short.id, waitsFor('goods'));
  const drafts = await tw.as('purchasing').get('/purchase-orders?status=draft&limit=1');
  expect(drafts.body.items[0].id).toBe((await tw.order(short.id)).purchaseOrderIds[0]);
});

test('every single thing has a strong tag, and whoever has it is not sent it again', async () => {
  const short = await tw.place(buyer.id, [{ sku: (await tw.product()).sku, quantity: '1' }]);
  const [po] = (await tw.until(short.id, (o) => o.purchaseOrderIds.length > 0)).purchaseOrderIds;
  const { id } = await place();
  const [shipment] = await flow.dispatch(id);
  const [invoice] = await flow.invoicesOf(id);
  const credit = Object.values(await creditInUse(tw, buyer.id, invoice?.id ?? ''));
  const payment = await flow.pay(buyer.id, { amount: 1, currency: 'EUR' });
  const [entry] = (await tw.get(`/ledger/entries?documentId=${payment.id}`)).items;
  await flow.track(id, 'delivered');
  const goods = { orderId: id, lines: [{ sku, quantity: '1' }], reason: 'scratched' };
  const back = await tw.post('/returns', goods);
  const { id: operation } = await bringNothing(tw);
  const lot = await aLot(tw);
  const others = [
    ...Object.values(await otherThings(tw, sku, buyer.id)),
    await anEvaluation(tw, buyer.id, sku),
    await filed(tw, flow),
  ];
  const { statements } = await stated(tw, buyer.id);
  const { disputes } = await disputed(tw, flow, buyer.id);
  const { prepayments } = await askedAhead(tw, buyer.id, sku);
  const money = [invoice?.id, payment.id, entry?.id, statements, disputes, prepayments, ...credit];
  const ids = [id, buyer.id, po, shipment?.id, back.id, operation, ...money, ...others];
  const PREFIX: Record<string, string> = {
    '/orders/': 'ord_',
    '/customers/': 'cus_',
    '/purchase-orders/': 'po_',
    '/shipments/': 'shp_',
    '/invoices/': 'inv_',
    '/payments/': 'pay_',
    '/operations/': 'op_',
    '/suppliers/': 'sup_',
    '/price-lists/': 'prl_',
    '/contracts/': 'ctr_',
    '/counts/': 'cnt_',
    '/stock-adjustments/': 'adj_',
    '/transfers/': 'trf_',
    '/returns/': 'ret_',
    '/reservations/': 'rsv_',
    '/quotations/': 'quo_',
    '/evaluations/': 'evl_',
    '/campaigns/': 'cmp_',
    '/credit-uses/': 'apl_',
    '/prepayments/': 'ppm_',
    '/bank-transactions/': 'btx_',
    '/tax-applications/': 'txa_',
    '/refunds/': 'rfd_',
    '/statements/': 'stm_',
    '/disputes/': 'dsp_',
    '/ledger/entries/': 'jrn_',
  };
  const admin = tw.as('admin');
  const idFor = (path: string) => ids.find((one) => one?.startsWith(PREFIX[path.replace(/\{.*/, '')] ?? ' '));
  for (const { route } of allRoutes().filter((one) => isSingle(one.route))) {
    const path = route.path
      .replace('{sku}/lots/{lot}', `${lot.sku}/lots/${lot.lot}`)
      .replace('{sku}', sku)
      .replace('{segment}', 'new')
      .replace('{warehouse}', 'HAM')
      .replace('{id}', idFor(route.path) ?? '');
    // What is told of may change between the two, as a mail's state does: then it is looked at anew.
    const again = await eventually(async () => {
      const etag = (await admin.get(path as '/orders')).headers.get('etag') ?? '';
      expect([path, etag]).toEqual([
        path,
        expect.stringMatching(route.produces ? /^"[\w-]+"$/ : /^"\d+-[\w-]+"$/),
      ]);
      const second = await admin.get(path as '/orders', { 'if-none-match': etag });
      return second.headers.get('etag') === etag && second;
    });
    expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
  }
});

/** Of what a token is asked for: one thing, or a file of it. */
const isSingle = ({ method, path, public: open, produces }: Route): boolean =>
  method === 'GET' && !open && (path.endsWith('}') || produces !== undefined);

const bringNothing = ({ local }: Tradewind) => {
  const client = createTradewind({ url: local.url, token: () => local.token('admin') });
  const head = 'sku,name,unit,quantityDecimals,taxCode,supply.kind,supply.leadTimeDays,prices.EUR';
  const body = `${head}\nE-1,,pcs,0,standard,purchase,5,1.50`;
  return client.post('/imports', { query: { kind: 'products' }, body });
};

test('a cursor is good for its own list and its own reader only', async () => {
  const { body } = await sales.get(`/orders?customerId=${buyer.id}&limit=2`);
  const cursor = encodeURIComponent(body.next);
  const refused = [
    `/orders?limit=2&cursor=${cursor}`,
    `/orders?customerId=${buyer.id}&status=confirmed&cursor=${cursor}`,
    `/invoices?customerId=${buyer.id}&cursor=${cursor}`,
    `/shipments?cursor=${cursor}`,
    `/orders?customerId=${buyer.id}&sort=placedAt&cursor=${cursor}`,
    `/orders/${placed[0]?.id}/timeline?cursor=${cursor}`,
    '/orders?cursor=nonsense',
    `/orders?customerId=${buyer.id}&limit=2&cursor=${cursor.slice(0, -4)}`,
  ];
  for (const path of refused) {
    const answer = await sales.get(path);
    expect([answer.status, answer.body.code], path).toEqual([400, 'invalid-request']);
    expect(answer.body.errors).toMatchObject([{ in: 'query', pointer: '/cursor' }]);
  }
  const another = tw.as('finance');
  expect((await another.get(`/orders?customerId=${buyer.id}&limit=2&cursor=${cursor}`)).status).toBe(400);
});

test('the limit is a number from 1 to 100, and nothing else may be asked for', async () => {
  for (const limit of ['0', '101', '-1', '1.5', 'many', ''])
    expect((await sales.get(`/orders?limit=${limit}`)).body.errors, limit).toMatchObject([
      { in: 'query', pointer: '/limit' },
    ]);
  const unknown = await sales.get('/orders?colour=red');
  expect(unknown.body.errors).toMatchObject([{ in: 'query', pointer: '/colour' }]);
  expect((await sales.get('/orders?limit=100')).status).toBe(200);
});

test('a timeline comes in pages, oldest first, whole and in order', async () => {
  const { id } = await place();
  await flow.fulfil(id);
  const whole = await tw.timeline(id);
  const pages = await walk(`/orders/${id}/timeline?limit=4`);
  expect(pages.flat()).toEqual(whole);
  expect(pages.length).toBeGreaterThan(2);
  const times = whole.map((e) => e.at);
  expect(times).toEqual([...times].sort());
});
