import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { statementOf } from '../../support/bank.ts';
import { creditInUse, stated } from '../../support/credited.ts';
import { euros, receipt, waitsFor } from '../../support/flow.ts';
import { bringIn, errorsOf } from '../../support/imports.ts';
import type { Stand } from '../stand.ts';
import type { Scene } from './scene.ts';

export const shown = async ({ tw }: Stand, role: string, path: string): Promise<void> => {
  const { status, body } = await tw.as(role).get(path as '/orders');
  if (status !== 200) throw new Error(`${path}: ${status} ${body.code}`);
};

/** By all, by customer, by status, by both. */
export const lists = (path: string, status?: string): Scene[] =>
  ['', 'customerId', ...(status ? ['status', 'customerId status'] : [])].map((by) => [
    `lists ${path} by ${by || 'nothing'}`,
    (stand) => {
      const filters = { customerId: stand.buyer.id, status };
      const query = by.split(' ').flatMap((name) => (name ? `${name}=${filters[name as 'status']}` : []));
      return shown(stand, 'admin', `${path}?${query.join('&')}`);
    },
  ]);

/** Two numbers of the caller's own, one after the other: the first is free again. */
export async function renumber({ tw }: Stand, path: string): Promise<void> {
  for (const reference of [randomUUID(), randomUUID()]) {
    const { status, body } = await tw.as('admin').patch(path as '/customers/{id}', { reference });
    if (status !== 200) throw new Error(`${path}: ${status} ${body.code}`);
  }
}

const short = async (stand: Stand) => {
  const { id, lines } = await stand.place('0', '2');
  const { purchaseOrderIds } = await stand.goes(id, waitsFor('goods'));
  return { po: purchaseOrderIds[0] ?? '', sku: lines[0]?.sku ?? '' };
};

export const orders: Scene[] = [
  ['an order is placed', (stand) => stand.place('0', '1')],
  [
    'all that an order has is given to another',
    async ({ tw, place, goes, buyer }) => {
      const giver = await place('1', '2', { onShortage: 'complete' });
      await goes(giver.id, waitsFor('goods'));
      const sku = giver.lines[0]?.sku ?? '';
      const taker = await tw.place(buyer.id, [{ sku, quantity: '1' }]);
      await goes(taker.id, waitsFor('goods'));
      const who = { fromOrderId: giver.id, toOrderId: taker.id };
      await tw.post('/stock/reallocations', { sku, warehouse: 'HAM', ...who, quantity: '1', reason: 'r' });
    },
  ],
  [
    'a shipment is short',
    async ({ tw, place, goes }) => {
      const { id } = await place('1', '1');
      const { shipmentIds } = await goes(id, waitsFor('dispatch'));
      const missing = { lines: [{ lineNo: 1, quantity: '1' }], reason: 'r' };
      await tw.post(`/shipments/${shipmentIds[0] ?? ''}/shortage`, missing);
    },
  ],
  ['an order is shown', async (stand) => stand.tw.order((await stand.place('0', '1')).id)],
  ...lists('/orders', 'settled'),
];

const OF_ONE = 'salesperson=mo@tradewind.example';

export const customers: Scene[] = [
  [
    'a customer is made and renumbered',
    async (stand) => renumber(stand, `/customers/${(await stand.tw.customer()).id}`),
  ],
  ['accounts are shown', ({ flow, buyer }) => flow.account(buyer.id)],
  ['lists customers', (stand) => shown(stand, 'admin', '/customers')],
  ['lists those of a salesperson', (stand) => shown(stand, 'admin', `/customers?${OF_ONE}`)],
  ['lists those of a group', (stand) => shown(stand, 'admin', '/customers?group=retail')],
  ['lists those of both', (stand) => shown(stand, 'admin', `/customers?${OF_ONE}&group=retail`)],
  [
    'shows a customer itself',
    async ({ tw, buyer }) => void (await tw.as('customer', buyer.id).get('/customers')),
  ],
];

export const catalog: Scene[] = [
  [
    'a product is made',
    async ({ tw }) => {
      await tw.get(`/products/${(await tw.product()).sku}`);
    },
  ],
  ['lists products', (stand) => shown(stand, 'admin', '/products')],
];

export const inventory: Scene[] = [
  [
    'stock is found and shown',
    async ({ tw, flow }) => {
      const { sku } = await tw.product();
      await tw.stock(sku, '1');
      await flow.levelOf(sku);
    },
  ],
  [
    'a product is renumbered',
    async (stand) => renumber(stand, `/products/${(await stand.tw.product()).sku}`),
  ],
  ['lists stock', (stand) => shown(stand, 'admin', '/stock')],
  ['lists purchase orders', (stand) => shown(stand, 'admin', '/purchase-orders')],
  ['lists late purchase orders', (stand) => shown(stand, 'admin', '/purchase-orders?late=true')],
  ['lists drafts', (stand) => shown(stand, 'admin', '/purchase-orders?status=draft')],
  [
    'a purchase order is renumbered',
    async (stand) => renumber(stand, `/purchase-orders/${(await short(stand)).po}`),
  ],
  [
    'goods come in',
    async (stand) => {
      const { po, sku } = await short(stand);
      await stand.flow.receive(po, sku, '2');
    },
  ],
];

export const shipping: Scene[] = [
  ['a shipment leaves', async (stand) => stand.dispatch((await stand.place('1', '1')).id)],
  [
    'lists the shipments of an order',
    async (stand) => {
      const { id } = await stand.place('1', '1');
      await shown(stand, 'admin', `/shipments?orderId=${id}`);
    },
  ],
  ...lists('/shipments', 'created'),
];

async function creditUsed({ tw, dispatch, place, buyer }: Stand) {
  const { invoiceIds } = await dispatch((await place('1', '1')).id);
  await creditInUse(tw, buyer.id, invoiceIds[0] ?? '');
}

async function paymentTakenBack({ tw, buyer }: Stand) {
  const { id } = await tw.post('/payments', receipt(buyer.id, euros(1)));
  await tw.post(`/payments/${id}/reversal`, { reason: 'it bounced' });
}

async function statementTaken({ tw, buyer }: Stand) {
  await tw.post('/bank-statements', statementOf('0.01', 'thanks', new Date().toISOString().slice(0, 10)));
  const [one] = (await tw.get('/bank-transactions?status=open&limit=1')).items;
  await tw.post(`/bank-transactions/${one?.id ?? ''}/match`, { customerId: buyer.id });
}

export const billing: Scene[] = [
  ['a payment comes in', ({ flow, buyer }) => flow.pay(buyer.id, { amount: 1, currency: 'EUR' })],
  ['credit is used', creditUsed],
  ['a payment is taken back', paymentTakenBack],
  [
    'a statement is issued',
    async (stand) => {
      await stated(stand.tw, stand.buyer.id);
      await shown(stand, 'admin', `/statements?customerId=${stand.buyer.id}`);
    },
  ],
  ['tells how old is what is open', (stand) => stand.tw.get('/ageing')],
  ['a bank statement is taken in', statementTaken],
  ['the series are listed', (stand) => shown(stand, 'finance', '/invoice-series')],
  ['lists payments', (stand) => shown(stand, 'admin', '/payments')],
  ...lists('/invoices', 'open'),
];

export const documents: Scene[] = [
  [
    'an invoice is drawn',
    async (stand) => {
      const { invoiceIds } = await stand.dispatch((await stand.place('1', '1')).id);
      await shown(stand, 'admin', `/invoices/${invoiceIds[0]}/pdf`);
    },
  ],
];

export const papers: Scene[] = [
  [
    'a pick list is drawn',
    async (stand) => {
      await stand.goes((await stand.place('1', '1')).id, waitsFor('dispatch'));
      await shown(stand, 'warehouse', '/warehouses/HAM/pick-list/pdf');
    },
  ],
  [
    'a delivery note is drawn',
    async (stand) => {
      const { shipmentIds } = await stand.dispatch((await stand.place('1', '1')).id);
      await shown(stand, 'warehouse', `/shipments/${shipmentIds[0]}/delivery-note`);
    },
  ],
];

export const imports: Scene[] = [
  [
    'a file is brought in, and its errors are read',
    async ({ tw }) => {
      const { id } = await bringIn(tw, 'stock', 'sku,warehouse,quantity\nT-NONE,HAM,1');
      expect(await errorsOf(tw, id)).toHaveLength(1);
    },
  ],
  ['lists imports of all', (stand) => shown(stand, 'admin', '/operations')],
  ['lists imports of oneself', (stand) => shown(stand, 'warehouse', '/operations')],
];
