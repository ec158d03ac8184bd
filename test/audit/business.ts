import type { Item } from '../../functions/shared/table.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { snapshotOf } from '../support/audit.ts';
import { statementOf } from '../support/bank.ts';
import { aCampaignTo, aReceiver } from '../support/campaigned.ts';
import { disputed } from '../support/disputed.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf, inDays, waitsFor } from '../support/flow.ts';
import { bringIn } from '../support/imports.ts';
import { anEvaluation } from '../support/others.ts';
import { tellOfPayment } from '../support/provider.ts';
import { type Laptop, type Order, startLaptop, type Tradewind } from '../support/tradewind.ts';

/** That stock is worth something in the books. */
const COSTING = { cost: { currency: 'EUR' as const, unitCost: '4.25' } };

/** The orders of a small business in which something of everything has happened. */
export interface Business {
  items: Item[];
  /** When they were read. */
  at: string;
  /** Bought in part, paid too much. */
  settled: string;
  /** Its one shipment came back and was credited. */
  cancelled: string;
  rejected: string;
  /** Has some of its goods, and some have come in that it can't ship yet. */
  waiting: string;
}

export async function aBusiness(): Promise<Business> {
  const tw = await startLaptop();
  try {
    const flow = flowOf(tw);
    const customer = (await tw.customer({ reference: 'K-1' })).id;
    const orders = {
      settled: await settle(tw, flow, customer),
      cancelled: await takeBack(tw, flow, customer),
      rejected: await refuse(tw, flow, customer),
      waiting: await wait(tw, flow, customer),
    };
    await payAhead(tw, flow);
    await bank(tw, customer);
    await exchange(tw, flow, customer);
    await sendBack(tw, flow, customer);
    await leaveBehind(tw, flow, customer);
    await fallShort(tw, flow, customer);
    await keepFromInvoice(tw, flow);
    await keepForMonth(tw, flow);
    await give(tw, flow, customer);
    await amend(tw, flow, customer);
    await state(tw, flow);
    await quote(tw);
    await returnToSupplier(tw);
    await transfer(tw);
    await count(tw);
    await adjust(tw);
    await make(tw, flow, customer);
    await keepInLots(tw, flow, customer);
    await priceByList(tw, customer);
    await drawOnContract(tw, flow, customer);
    await offer(tw, customer);
    await campaign(tw);
    await leave(tw);
    await bringIn(tw, 'stock', 'sku,warehouse,quantity\nNOWHERE,HAM,1');
    return { ...orders, items: await snapshotOf(tw), at: now() };
  } finally {
    await tw.stop();
  }
}

/** It goes to one who agreed, and who orders then. */
async function campaign(tw: Laptop): Promise<void> {
  const { id: customer } = await aReceiver(tw, 'tea');
  const id = await aCampaignTo(tw, 'tea', () => tw.local.fireSchedule('campaigns'));
  await place(tw, customer, '1', '1');
  await eventually(async () => (await tw.get(`/campaigns/${id}`)).followed.orders === 1);
}

async function place(
  tw: Tradewind,
  customer: string,
  stock: string,
  quantity: string,
  terms: Pick<Partial<Order>, 'onShortage' | 'discountPercent'> = {},
) {
  const { sku } = await tw.product(COSTING);
  await tw.stock(sku, stock);
  const order = await tw.place(customer, [{ sku, quantity }], terms);
  return { sku, order };
}

async function settle(tw: Tradewind, flow: Flow, customer: string): Promise<string> {
  const { sku, order } = await place(tw, customer, '2', '3', { discountPercent: '2.25' });
  await tw.until(order.id, waitsFor('goods'));
  await flow.dispatch(order.id);
  const [po] = await flow.purchaseOrdersOf(order.id);
  await buy(tw, po?.id ?? '', po?.supplier ?? '');
  await flow.receive(po?.id ?? '', sku, '1');
  await flow.fulfil(order.id);
  await flow.pay(customer, { ...order.totals.total, amount: order.totals.total.amount + 100 });
  return (await flow.ended(order.id, 'settled')).id;
}

/** The supplier is mailed what is ordered of it. */
async function buy(tw: Tradewind, id: string, name: string): Promise<void> {
  await tw.post('/suppliers', { name, email: 'orders@lieferwerk.example', language: 'en', currency: 'EUR' });
  await tw.post(`/purchase-orders/${id}/send`, {});
  await eventually(async () => (await tw.get(`/purchase-orders/${id}`)).mail?.state === 'sent');
}

async function takeBack(tw: Tradewind, flow: Flow, customer: string): Promise<string> {
  const { order } = await place(tw, customer, '1', '1', { discountPercent: '5' });
  const [shipment] = await flow.dispatch(order.id);
  await flow.track(order.id, 'returned');
  const again = { carrier: 'DHL', trackingNumber: 'again', reason: 'nobody was there' };
  await tw.post(`/shipments/${shipment?.id ?? ''}/redelivery`, again);
  await flow.track(order.id, 'returned');
  return (await flow.cancel(order.id)).id;
}

/** Of two one has gone; the other is still to go. */
async function leaveBehind(tw: Tradewind, flow: Flow, customer: string): Promise<void> {
  const { order } = await place(tw, customer, '2', '2');
  await flow.dispatch(order.id, { lines: [{ lineNo: 1, quantity: '1' }] });
  await tw.until(order.id, waitsFor('dispatch'));
}

/** Two of three were not in their bin, and are bought. */
async function fallShort(tw: Tradewind, flow: Flow, customer: string): Promise<void> {
  const { order } = await place(tw, customer, '3', '3');
  await tw.until(order.id, waitsFor('dispatch'));
  const [shipment] = await flow.shipmentsOf(order.id);
  const missing = { lines: [{ lineNo: 1, quantity: '2' }], reason: 'not in their bin' };
  await tw.post(`/shipments/${shipment?.id ?? ''}/shortage`, missing);
  await tw.until(order.id, waitsFor('goods'));
}

/** Of two one has gone, which is invoiced with the other. */
async function keepFromInvoice(tw: Tradewind, flow: Flow): Promise<void> {
  const { id: customer } = await tw.customer({ invoicing: 'order' });
  const { order } = await place(tw, customer, '1', '2');
  await flow.handOver(order.id);
  await tw.until(order.id, ({ lines }) => lines[0]?.shipped === '1');
}

/** It has left for a customer that is invoiced by the month. */
async function keepForMonth(tw: Tradewind, flow: Flow): Promise<void> {
  const { id: customer } = await tw.customer({ invoicing: 'month' });
  const { order } = await place(tw, customer, '2', '2');
  await flow.handOver(order.id);
  await tw.until(order.id, ({ lines }) => lines[0]?.shipped === '2');
}

/** Of three that stood ready one went to an order that matters more. */
async function give(tw: Tradewind, flow: Flow, customer: string): Promise<void> {
  const { sku, order } = await place(tw, customer, '3', '3');
  await tw.until(order.id, waitsFor('dispatch'));
  const { id: toOrderId } = await tw.place(customer, [{ sku, quantity: '1' }]);
  await tw.until(toOrderId, waitsFor('goods'));
  const goods = { sku, warehouse: 'HAM', quantity: '1' };
  const reason = 'their line stands still';
  await tw.post('/stock/reallocations', { ...goods, fromOrderId: order.id, toOrderId, reason });
  await flow.dispatch(toOrderId);
  await tw.until(order.id, waitsFor('goods'));
}

/** Of three one has gone when two more are wanted; what is wanted beside that, nobody has decided yet. */
async function amend(tw: Tradewind, flow: Flow, customer: string): Promise<void> {
  const { sku, order } = await place(tw, customer, '6', '3', { discountPercent: '5' });
  await flow.dispatch(order.id, { lines: [{ lineNo: 1, quantity: '1' }] });
  const ask = (line: object) =>
    tw.post(`/orders/${order.id}/amendments`, { lines: [line], reason: 'they take more' });
  await ask({ lineNo: 1, quantity: '5' });
  await tw.until(order.id, (o) => o.parts.length > 1);
  await ask({ sku, quantity: '1', discountPercent: '60' });
}

/** Delivered, and all of it sent back: one is good, one is scrapped; of another order one is on its way back. */
async function sendBack(tw: Tradewind, flow: Flow, customer: string): Promise<void> {
  const { sku, order } = await place(tw, customer, '2', '2', { discountPercent: '5' });
  await flow.fulfil(order.id);
  const back = { orderId: order.id, reason: 'scratched', lines: [{ sku, quantity: '2' }] };
  const { id } = await tw.post('/returns', { ...back, reference: 'RMA-1' });
  await tw.post(`/returns/${id}/receipts`, { lines: back.lines });
  const looked = { sku, restocked: '1', scrapped: '1', reason: 'broken' };
  await tw.post(`/returns/${id}/inspections`, { lines: [looked] });
  await eventually(async () => (await flow.types(order.id)).includes('credit-note-mailed'));
  await rate(tw, customer, order.id);
}

/** Badly, and it counts. */
async function rate(tw: Tradewind, customer: string, orderId: string): Promise<void> {
  await tw.as('customer', customer).post(`/orders/${orderId}/evaluation`, { rating: 1, words: 'scratched' });
  await eventually(async () => (await tw.get(`/customers/${customer}/trade`)).evaluations.count === 1);
}

/** Ten of a hundred were asked for and came in, and it stands ready. */
async function payAhead(tw: Tradewind, flow: Flow): Promise<void> {
  const { id: customer } = await tw.customer({ prepaymentPercent: '10' });
  const { order } = await place(tw, customer, '2', '2');
  await tw.until(order.id, waitsFor('prepayment'));
  await flow.pay(customer, order.prepayment?.amount ?? order.totals.total);
  await tw.until(order.id, waitsFor('dispatch'));
}

/** A cent that came in by a statement, more than was owed, and one by a provider, from nobody knows whom. */
async function bank(tw: Tradewind, customerId: string): Promise<void> {
  await tw.post('/bank-statements', statementOf('0.01', 'by mistake', now().slice(0, 10)));
  const { items } = await tw.get('/bank-transactions');
  await tw.post(`/bank-transactions/${items[0]?.id ?? ''}/match`, { customerId });
  const cent = { amount: 1, currency: 'EUR' } as const;
  await tellOfPayment(tw, { eventId: '1', type: 'succeeded', transaction: '1', amount: cent, at: now() });
}

/** Dollars and francs, of which dollars have a rate. */
async function exchange(tw: Tradewind, flow: Flow, customer: string): Promise<void> {
  const rate = { currency: 'USD', rate: '0.9', validFrom: '2020-01-01', source: 'ECB' } as const;
  await tw.post('/exchange-rates', rate);
  await flow.pay(customer, { amount: 100, currency: 'CHF' });
  const { id } = await flow.pay(customer, { amount: 100, currency: 'USD' });
  const { items } = await tw.get(`/ledger/entries?documentId=${id}`);
  const path = `/ledger/entries/${items[0]?.id}/valuation` as const;
  await eventually(async () => (await tw.as('admin').get(path)).status === 200);
  await eventually(async () => (await tw.get('/ledger/unrated')).items.length === 1);
}

async function refuse(tw: Tradewind, flow: Flow, customer: string): Promise<string> {
  const { order } = await place(tw, customer, '1', '2', { onShortage: 'refuse' });
  return (await flow.ended(order.id, 'rejected')).id;
}

async function wait(tw: Tradewind, flow: Flow, customer: string): Promise<string> {
  const { sku, order } = await place(tw, customer, '1', '4', { onShortage: 'complete' });
  await tw.until(order.id, waitsFor('goods'));
  const [po] = await flow.purchaseOrdersOf(order.id);
  await flow.receive(po?.id ?? '', sku, '1');
  await eventually(async () => (await flow.types(order.id)).includes('goods-received'));
  return order.id;
}

/** A customer that paid yesterday is told so, and finds it wrong. */
async function state(tw: Tradewind, flow: Flow): Promise<void> {
  const { id: customerId } = await tw.customer();
  const { disputes } = await disputed(tw, flow, customerId);
  await eventually(async () => (await flow.mailsAbout(disputes)).length > 0);
}

/** Two of nine are kept for a quote. */
async function quote(tw: Tradewind): Promise<void> {
  const { sku } = await tw.product(COSTING);
  await tw.stock(sku, '9');
  const until = plusDays(now(), 1);
  await tw.post('/reservations', {
    lines: [{ sku, quantity: '2' }],
    until,
    reason: 'quote',
    reference: 'Q-1',
  });
}

/** Of three that were sent one was accepted with the stock that was kept for it, and one declined. */
async function offer(tw: Tradewind, customerId: string): Promise<void> {
  const { sku } = await tw.product(COSTING);
  await tw.stock(sku, '9');
  const line = { sku, quantity: '2', agreed: { unitPrice: '9', reason: 'a first order' } };
  const asked = { customerId, lines: [line], validUntil: inDays(9), discountPercent: '2.25' };
  const drafts = [];
  for (let n = 0; n < 3; n++) drafts.push(await tw.post('/quotations', asked));
  for (const { id } of drafts) {
    await tw.post(`/quotations/${id}/send`, { reserve: true });
    await eventually(async () => (await tw.get(`/quotations/${id}`)).mail.state === 'sent');
  }
  const [accepted, declined] = drafts;
  const { orderId } = await tw.post(`/quotations/${accepted?.id}/accept`, { name: 'Zoë' });
  await tw.post(`/quotations/${declined?.id}/decline`, { name: 'Zoë' });
  await tw.until(orderId ?? '', waitsFor('dispatch'));
}

/** One customer turns out to be another, and of a third, which has ended elsewhere, nobody is to be known. */
async function leave(tw: Tradewind): Promise<void> {
  const [twice, once, gone] = await Promise.all([tw.customer(), tw.customer(), tw.customer()]);
  await tw.post(`/customers/${twice.id}/merge`, { into: once.id });
  const left = `/customers/${once.id}/contacts/erasure` as const;
  await tw.post(left, { name: 'Zoë', reason: 'has left' });
  await eventually(async () => (await tw.get(left)).state === 'done');
  await anEvaluation(tw, gone.id, (await tw.product(COSTING)).sku);
  await tw.post(`/customers/${gone.id}/erasure`, { reason: 'asked for' });
  await eventually(async () => (await tw.get(`/customers/${gone.id}/erasure`)).state === 'done');
}

/** Of three that came two go back, of which the supplier delivers one again. */
async function returnToSupplier(tw: Tradewind): Promise<void> {
  const { sku } = await tw.product({ ...COSTING, tracked: 'lot' });
  const { id } = await tw.post('/purchase-orders', { warehouse: 'HAM', lines: [{ sku, quantity: '3' }] });
  await tw.post(`/purchase-orders/${id}/send`, { via: 'telephone' });
  const lots = (quantity: string) => [{ lot: 'L-9', quantity }];
  const came = [{ lot: 'L-9', expiresOn: '2999-01-01', quantity: '3' }];
  await tw.post(`/purchase-orders/${id}/receipts`, { lines: [{ sku, quantity: '3', lots: came }] });
  const one = { lines: [{ sku, quantity: '1', lots: lots('1') }], reason: 'cracked' };
  await tw.post(`/purchase-orders/${id}/returns`, { ...one, replace: true });
  await tw.post(`/purchase-orders/${id}/returns`, { ...one, replace: false });
}

/** Of four that were sent one has arrived; of four others three, and the last is lost. */
async function transfer(tw: Tradewind): Promise<void> {
  const { sku } = await tw.product(COSTING);
  await tw.stock(sku, '9');
  const sent = { from: 'HAM', to: 'SHA', reason: 'asked for', lines: [{ sku, quantity: '4' }] };
  const { id } = await tw.post('/transfers', { ...sent, reference: 'T-1' });
  await tw.post(`/transfers/${id}/receipts`, { lines: [{ sku, quantity: '1' }] });
  const other = await tw.post('/transfers', sent);
  const lost = { lines: [{ sku, quantity: '3' }], lossReason: 'fell off' };
  await tw.post(`/transfers/${other.id}/receipts`, lost);
}

/** One more is there than the books say. */
async function count(tw: Tradewind): Promise<void> {
  const { sku } = await tw.product(COSTING);
  await tw.stock(sku, '9');
  const { id } = await tw.post('/counts', {
    warehouse: 'HAM',
    reason: 'March',
    reference: 'C-1',
    skus: [sku],
  });
  await tw.post(`/counts/${id}/quantities`, { lines: [{ sku, quantity: '10' }] });
}

/** Too much for one person: of one piece another has agreed to it, of another nobody has decided. */
async function adjust(tw: Tradewind): Promise<void> {
  const { sku } = await tw.product({ ...COSTING, prices: [{ currency: 'EUR', unitPrice: '9000' }] });
  const found = { sku, warehouse: 'HAM', change: '1', reason: 'found' };
  const { adjustment } = await tw.post('/stock/adjustments', { ...found, reference: 'A-1' });
  const review = `/stock-adjustments/${adjustment?.id}/review`;
  const agreed = { decision: 'approve', reason: 'seen' };
  await tw.as('finance').post(review, agreed);
  await tw.post('/stock/adjustments', found);
}

/** Two lots of three, of which four pieces have left. */
async function keepInLots(tw: Tradewind, flow: Flow, customer: string): Promise<void> {
  const { sku } = await tw.product({ ...COSTING, tracked: 'lot' });
  const lots = ['2998-01-01', '2999-01-01'].map((expiresOn) => ({
    lot: `L-${expiresOn}`,
    expiresOn,
    quantity: '3',
  }));
  const stock = { sku, warehouse: 'HAM', change: '6', kind: 'opening', reason: 'opening' } as const;
  await tw.post('/stock/adjustments', { ...stock, lots });
  const order = await tw.place(customer, [{ sku, quantity: '4' }]);
  await flow.dispatch(order.id);
}

/** Two of three were made; a component is there for the third, the other is bought. */
async function make(tw: Tradewind, flow: Flow, customer: string): Promise<void> {
  const there = (await tw.product(COSTING)).sku;
  const short = (await tw.product(COSTING)).sku;
  await tw.stock(there, '9');
  await tw.stock(short, '2');
  const components = [there, short].map((sku) => ({ sku, quantity: '1' }));
  const { sku } = await tw.product({
    ...COSTING,
    supply: { kind: 'production', leadTimeDays: 2 },
    components,
  });
  const order = await tw.place(customer, [{ sku, quantity: '3' }], { onShortage: 'complete' });
  await tw.until(order.id, waitsFor('goods'));
  const [po] = await flow.purchaseOrdersOf(order.id);
  const made = () => tw.get(`/purchase-orders/${po?.id ?? ''}`);
  await eventually(async () => (await made()).suppliedBy?.length === 1);
  await flow.receive(po?.id ?? '', sku, '2');
}

/** A customer has prices of its own, and orders by them. */
async function priceByList(tw: Tradewind, customer: string): Promise<void> {
  const { sku } = await tw.product(COSTING);
  const list = { name: 'K-1', reference: 'PL-1', customerId: customer, currency: 'EUR' } as const;
  const { id } = await tw.post('/price-lists', list);
  const breaks = ['0', '10'].map((from) => ({ from, unitPrice: '9.50' }));
  await tw.post(`/price-lists/${id}/prices`, { prices: [{ sku, breaks }] });
  const order = await tw.place(customer, [{ sku, quantity: '10' }]);
  await tw.until(order.id, waitsFor('goods'));
}

/** Of ten that were agreed on, for a hundred euros at most, two were delivered, of which one came back, and one is called off. */
async function drawOnContract(tw: Tradewind, flow: Flow, customerId: string): Promise<void> {
  const { sku } = await tw.product(COSTING);
  await tw.stock(sku, '9');
  const span = { validFrom: '2020-01-01', validUntil: '2099-12-31' };
  const lines = [{ sku, unitPrice: '8', quantity: '10' }];
  await tw.post('/contracts', {
    amount: { amount: 100_00, currency: 'EUR' },
    name: 'Frame',
    reference: 'F-1',
    customerId,
    currency: 'EUR',
    ...span,
    lines,
  });
  const order = await tw.place(customerId, [{ sku, quantity: '2' }]);
  await flow.fulfil(order.id);
  const back = [{ sku, quantity: '1' }];
  const { id } = await tw.post('/returns', { orderId: order.id, reason: 'scratched', lines: back });
  await tw.post(`/returns/${id}/receipts`, { lines: back });
  await tw.post(`/returns/${id}/inspections`, { lines: [{ sku, restocked: '1', reason: 'fine' }] });
  const called = await tw.place(customerId, [{ sku, quantity: '1' }]);
  await tw.until(called.id, waitsFor('dispatch'));
}
