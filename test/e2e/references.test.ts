import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTradewind } from '../../functions/client/index.ts';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, flowOf, receipt, waitsFor } from '../support/flow.ts';
import { type Client, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let admin: Client;
beforeAll(async () => {
  tw = await startTradewind();
  admin = tw.as('admin');
});
afterAll(() => tw.stop());

const found = async (client: Client, path: string): Promise<string[]> =>
  (await client.get(path)).body.items.map((one: { id?: string; sku?: string }) => one.id ?? one.sku);
const inUse = { status: 409, body: { code: 'already-exists', errors: [{ pointer: '/reference' }] } };

describe('a reference', () => {
  it('finds its customer, and moves when it is changed', async () => {
    const customer = await tw.customer({ reference: 'K-1' });
    const other = await tw.customer({ reference: 'K-2' });
    expect(await found(admin, '/customers?reference=K-1')).toEqual([customer.id]);
    expect(await found(admin, '/customers?reference=K-3')).toEqual([]);
    expect(await found(tw.as('customer', customer.id), '/customers?reference=K-1')).toEqual([customer.id]);
    expect(await found(tw.as('customer', customer.id), '/customers?reference=K-2')).toEqual([]);

    const taken = await admin.patch(`/customers/${customer.id}`, { reference: 'K-2' });
    expect(taken).toMatchObject(inUse);
    expect((await admin.patch(`/customers/${other.id}`, { reference: 'K-4' })).status).toBe(200);
    expect((await admin.patch(`/customers/${customer.id}`, { reference: 'K-2' })).status).toBe(200);
    expect(await found(admin, '/customers?reference=K-2')).toEqual([customer.id]);
    expect(await found(admin, '/customers?reference=K-4')).toEqual([other.id]);
    expect(await found(admin, '/customers?reference=K-1')).toEqual([]);

    const cleared = await admin.patch(`/customers/${other.id}`, { reference: null });
    expect([cleared.status, 'reference' in cleared.body]).toEqual([200, false]);
    expect(await found(admin, '/customers?reference=K-4')).toEqual([]);
    expect((await admin.patch(`/customers/${customer.id}`, { reference: 'K-4' })).status).toBe(200);
  });

  it('is given to one of many that want it at once', async () => {
    const body = await tw.customer();
    const { name, language, currency, paymentTermDays } = body;
    const wanted = { name, language, currency, paymentTermDays, reference: 'K-9' };
    const answers = await Promise.all(Array.from({ length: 12 }, () => admin.post('/customers', wanted)));
    expect(answers.map((a) => a.status).sort()).toEqual([201, ...Array(11).fill(409)]);
  });

  it('finds its product, whose SKU is another kind of name', async () => {
    const product = await tw.product({ reference: 'K-1' });
    expect(
      await found(tw.as('customer', 'cus_00000000000000000000000000'), '/products?reference=K-1'),
    ).toEqual([product.sku]);
    const again = await admin.post('/products', { ...unversioned(product), sku: 'OTHER-1' });
    expect(again).toMatchObject(inUse);
    expect((await admin.post('/products', unversioned(product))).body.errors[0].pointer).toMatch(
      /sku|reference/,
    );
  });

  it('of an order is the business’s own or the customer’s own, and each sees what it may', async () => {
    const [one, two] = [await tw.customer(), await tw.customer()];
    const { sku } = await tw.product();
    const place = (client: Client, customerId: string, reference: string) =>
      client.post('/orders', { customerId, reference, lines: [{ sku, quantity: '1' }] });
    const ours = (await place(admin, one.id, 'A-1')).body.id;
    const theirs = (await place(tw.as('customer', one.id), one.id, 'A-1')).body.id;
    const others = (await place(tw.as('customer', two.id), two.id, 'A-1')).body.id;
    expect(await place(tw.as('customer', two.id), two.id, 'A-1')).toMatchObject(inUse);
    expect(await place(admin, two.id, 'A-1')).toMatchObject(inUse);

    expect(await found(admin, '/orders?reference=A-1')).toEqual([ours]);
    expect(await found(admin, `/orders?reference=A-1&customerId=${one.id}`)).toEqual([ours, theirs]);
    expect(await found(admin, `/orders?reference=A-1&customerId=${two.id}`)).toEqual([others]);
    expect(await found(admin, '/orders?reference=A-1&status=settled')).toEqual([]);
    expect(await found(tw.as('customer', one.id), '/orders?reference=A-1')).toEqual([ours, theirs]);
    expect(await found(tw.as('customer', two.id), '/orders?reference=A-1')).toEqual([others]);
  });

  it('goes onto purchase orders, shipments and adjustments as they are worked on', async () => {
    const flow = flowOf(tw);
    const customer = await tw.customer();
    const { sku } = await tw.product();
    const counted = { sku, warehouse: 'HAM', change: '1', reason: 'found', reference: 'C-1' };
    expect((await admin.post('/stock/adjustments', counted)).status).toBe(201);
    expect(await admin.post('/stock/adjustments', counted)).toMatchObject(inUse);
    const { items: counts } = await tw.get(`/stock/${sku}/movements`);
    expect(counts).toMatchObject([{ reference: 'C-1' }]);
    expect(await found(admin, `/stock/${sku}/movements?reference=C-1`)).toEqual([counts[0]?.id]);
    const { sku: other } = await tw.product();
    expect(await found(admin, `/stock/${other}/movements?reference=C-1`)).toEqual([]);

    const order = await tw.place(customer.id, [{ sku, quantity: '3' }]);
    await tw.until(order.id, waitsFor('goods'));
    const [po] = await flow.purchaseOrdersOf(order.id);
    const named = await admin.patch(`/purchase-orders/${po?.id}`, { reference: 'B-1' });
    expect(named.body.reference).toBe('B-1');
    expect(await found(admin, '/purchase-orders?reference=B-1')).toEqual([po?.id]);

    await tw.until(order.id, waitsFor('dispatch'));
    const [shipment] = await flow.shipmentsOf(order.id);
    const dispatched = { carrier: 'DHL', trackingNumber: '1', reference: 'L-1' };
    await admin.post(`/shipments/${shipment?.id}/dispatch`, dispatched);
    expect(await found(tw.as('customer', customer.id), '/shipments?reference=L-1')).toEqual([shipment?.id]);
    expect(
      await found(tw.as('customer', 'cus_00000000000000000000000000'), '/shipments?reference=L-1'),
    ).toEqual([]);

    const [nobody, own] = [
      tw.as('customer', 'cus_00000000000000000000000000'),
      tw.as('customer', customer.id),
    ];
    for (const one of [admin, own])
      expect(await found(one, `/shipments?orderId=${order.id}`)).toEqual([shipment?.id]);
    expect(await found(nobody, `/shipments?orderId=${order.id}`)).toEqual([]);
    expect(await found(admin, `/shipments?orderId=${order.id}&status=void`)).toEqual([]);
    const [invoice] = await eventually(
      async () => (await flow.invoicesOf(order.id)).length > 0 && flow.invoicesOf(order.id),
    );
    for (const query of [`number=${invoice?.number}`, `orderId=${order.id}`]) {
      for (const one of [admin, own]) expect(await found(one, `/invoices?${query}`)).toEqual([invoice?.id]);
      expect(await found(nobody, `/invoices?${query}`)).toEqual([]);
      expect(await found(admin, `/invoices?${query}&status=paid`)).toEqual([]);
    }
    expect(await found(admin, '/invoices?number=INV-1999-000001')).toEqual([]);
    await expectSound(tw);
  });

  it('of a payment is the bank’s, which customers may share', async () => {
    const [one, two] = [await tw.customer(), await tw.customer()];
    const pay = (customerId: string) =>
      tw.post('/payments', { ...receipt(customerId, euros(1)), reference: 'SEPA 7/1' });
    const [mine, theirs] = [await pay(one.id), await pay(two.id)];
    const path = '/payments?reference=SEPA%207%2F1' as const;
    expect(await found(admin, path)).toEqual([theirs.id, mine.id]);
    expect(await found(admin, `${path}&customerId=${one.id}`)).toEqual([mine.id]);
    expect(await found(tw.as('customer', two.id), path)).toEqual([theirs.id]);
    expect(await found(admin, '/payments?reference=SEPA')).toEqual([]);
  });

  it('names an import for whoever began it', async () => {
    const sales = createTradewind({ url: tw.local.url, token: () => tw.local.token('sales') });
    const query = { kind: 'products', reference: 'March list' } as const;
    const body =
      'sku,name,unit,quantityDecimals,taxCode,supply.kind,supply.leadTimeDays,prices.EUR\nR-1,,,,,,,';
    const { id } = await sales.post('/imports', { query, body });
    const path = '/operations?reference=March%20list' as const;
    for (const one of [admin, tw.as('sales')]) expect(await found(one, path)).toEqual([id]);
    expect(await found(tw.as('warehouse'), path)).toEqual([]);
    const again = sales.post('/imports', { query, body });
    await expect(again).rejects.toMatchObject({
      code: 'already-exists',
      errors: [{ in: 'query', pointer: '/reference' }],
    });
  });
});

const unversioned = ({ version: _, createdAt: __, updatedAt: ___, ...input }: Record<string, unknown>) =>
  input;
