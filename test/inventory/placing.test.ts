import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { purchaseHandlers } from '../../functions/inventory/purchasing/handlers.ts';
import { onOrder } from '../../functions/inventory/purchasing/on-order.ts';
import { procure } from '../../functions/inventory/purchasing/procuring.ts';
import { purchaseRoutes } from '../../functions/inventory/purchasing/routes.ts';
import { purchaseOrders } from '../../functions/inventory/purchasing/store.ts';
import { levelsOfSku } from '../../functions/inventory/store.ts';
import { giveNames, suppliers } from '../../functions/inventory/suppliers/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { AT, aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';
import { sampleSupplier } from './sample-purchase-order.ts';

useSettings();
let stop: () => Promise<void>;
const other = { ...sampleSupplier(), leadTimeDays: 2 };
const BOX = { code: 'box', factor: 12_000 };
const price = { currency: 'EUR', unitPrice: '4.00' } as const;
const boxed = { kind: 'purchase', supplier: 'Kistenwerk', leadTimeDays: 5, unit: 'box', price } as const;
beforeAll(async () => {
  stop = await useTable();
  await transact([
    suppliers.create(other),
    ...giveNames(other),
    products.create(aProduct({ units: [BOX], supply: { ...boxed, minimumQuantity: 24_000 } })),
    products.create(aProduct({ sku: 'NUT', supply: boxed })),
    products.create(aProduct({ sku: 'PIN' })),
    products.create(
      aProduct({
        sku: 'PUMP',
        supply: { kind: 'production', leadTimeDays: 3 },
        components: [{ sku: 'NUT', quantity: 2000 }],
      }),
    ),
  ]);
});
afterAll(() => stop());

const { getPurchaseOrderPdf: _, ...routes } = purchaseRoutes;
const call = stackOf(routes, purchaseHandlers);
const headers = () => ({ 'idempotency-key': randomUUID(), 'if-match': '*' });
const place = (body: object) =>
  call('createPurchaseOrder', {
    body: JSON.stringify({ warehouse: 'HAM', ...body }),
    headers: headers(),
  });
const change = (id: string, lines: object[]) =>
  call('changePurchaseOrder', { params: { id }, body: JSON.stringify({ lines }), headers: headers() });
const incoming = async (sku: string) => (await levelsOfSku(sku))[0]?.incoming ?? 0;
const refused = (pointer: string) => ({ status: 422, body: { errors: [{ pointer }] } });

describe('what a buyer orders', () => {
  test('is a draft for stock by what is on record, of as much as was said', async () => {
    const before = await incoming('BOLT');
    const lines = [{ sku: 'BOLT', quantity: '1', unit: 'box' }];
    const { status, body } = await place({ lines, reference: 'B-1', notes: 'as agreed\nby telephone' });
    expect([status, body]).toMatchObject([
      201,
      {
        kind: 'purchase',
        supplier: 'Kistenwerk',
        status: 'draft',
        reference: 'B-1',
        lines: [{ sku: 'BOLT', quantity: '12', forStock: '12', orderedIn: { code: 'box' }, price }],
      },
    ]);
    expect(await incoming('BOLT')).toBe(before + 12_000);
    expect((await onOrder('BOLT')).map(({ id }) => id)).toContain(body.id);
    expect((await place({ lines, reference: 'B-1' })).status).toBe(409);
  });

  test('of another supplier has that one’s price and days, and none of the usual terms', async () => {
    const lines = [{ sku: 'BOLT', quantity: '5' }];
    const from = { supplier: other.name };
    expect(await place({ ...from, lines })).toMatchObject(refused('/lines/0/price'));
    const asked = { currency: 'EUR', unitPrice: '3.10' };
    const { body } = await place({ ...from, lines: [{ ...lines[0], price: asked }] });
    expect(body).toMatchObject({ supplierId: other.id, lines: [{ quantity: '5', price: asked }] });
    expect(body.lines[0]).not.toHaveProperty('minimumQuantity');
    expect(Date.parse(body.expectedAt) - Date.parse(body.createdAt)).toBe(2 * 86_400_000);
  });

  test('may be made in our own works, by its bill of materials', async () => {
    const { body } = await place({ lines: [{ sku: 'PUMP', quantity: '3' }] });
    expect(body).toMatchObject({
      kind: 'production',
      ready: false,
      components: [{ sku: 'NUT', missing: '6' }],
    });
    const bought = { sku: 'PUMP', quantity: '3', price };
    const { body: outside } = await place({ supplier: other.id, lines: [bought] });
    expect(outside).toMatchObject({ kind: 'purchase', supplierId: other.id });
    expect(outside).not.toHaveProperty('components');
  });

  test.each([
    ['a warehouse that is none', { warehouse: 'XXX' }, '/warehouse'],
    ['no product', { lines: [{ sku: 'GONE', quantity: '1' }] }, '/lines/0/sku'],
    ['half a piece', { lines: [{ sku: 'BOLT', quantity: '0.5' }] }, '/lines/0/quantity'],
    ['a unit it has not', { lines: [{ sku: 'NUT', quantity: '1', unit: 'keg' }] }, '/lines/0/unit'],
    ['a supplier that is none', { supplier: 'sup_01K5M8Q2V3W4X5Y6Z7A8B9C0D9' }, '/supplier'],
    ['a supplier of what is made', { kind: 'production', supplier: other.name }, '/supplier'],
    ['production of what is bought', { kind: 'production' }, '/lines/0/sku'],
    [
      'purchase of what is made',
      { kind: 'purchase', lines: [{ sku: 'PUMP', quantity: '1' }] },
      '/lines/0/sku',
    ],
    ['two sources', { lines: ['BOLT', 'PIN'].map((sku) => ({ sku, quantity: '1' })) }, '/lines/1/sku'],
    ['a day beyond anybody’s plans', { expectedAt: '2999-01-01T00:00:00Z' }, '/expectedAt'],
  ])('is not of %s', async (_, body, pointer) => {
    const lines = [{ sku: 'BOLT', quantity: '12' }];
    expect(await place({ lines, ...body })).toMatchObject(refused(pointer));
  });
});

describe('a draft that a buyer changes', () => {
  test('takes lines more and other prices, and is found under what it brings', async () => {
    const { id } = (await place({ lines: [{ sku: 'BOLT', quantity: '24' }] })).body;
    const asked = { currency: 'EUR', unitPrice: '3.90' };
    const before = await incoming('NUT');
    const changed = await change(id, [
      { sku: 'BOLT', price: asked },
      { sku: 'NUT', quantity: '7' },
    ]);
    expect(changed.body.lines).toMatchObject([
      { sku: 'BOLT', quantity: '24', price: asked },
      { sku: 'NUT', quantity: '7', forStock: '7', price },
    ]);
    expect(await incoming('NUT')).toBe(before + 7000);
    expect((await onOrder('NUT')).map((po) => po.id)).toContain(id);
    expect(await change(id, [{ sku: 'PIN', quantity: '1' }])).toMatchObject(refused('/lines/0/price'));
    expect(await change(id, [{ sku: 'PIN', price: asked }])).toMatchObject(refused('/lines/0/sku'));
    expect(await change(id, [{ sku: 'NUT', unit: 'box' }])).toMatchObject(refused('/lines/0/quantity'));
    expect((await change(id, [{ sku: 'PIN', quantity: '1', price: asked }])).status).toBe(200);
  });

  test('is listed with what else brings its product, while it does', async () => {
    const { id } = (await place({ lines: [{ sku: 'PIN', quantity: '3' }] })).body;
    const listed = async (query: Record<string, string>) => {
      const { items, next } = (await call('listPurchaseOrders', { query: { sku: 'PIN', ...query } })).body;
      return [items.map((po: { id: string }) => po.id), next !== undefined];
    };
    expect(await listed({ limit: '1' })).toEqual([[id], true]);
    expect(await listed({ status: 'sent' })).toEqual([[], false]);
    await change(id, [{ sku: 'PIN', quantity: '0' }]);
    expect((await listed({}))[0]).not.toContain(id);
  });

  test('of one product that is made by a bill takes no other', async () => {
    const { id } = (await place({ lines: [{ sku: 'PUMP', quantity: '1' }] })).body;
    expect(await change(id, [{ sku: 'BOLT', quantity: '1' }])).toMatchObject(refused('/lines/0/sku'));
  });

  test('of which a line has another day is expected on the last', async () => {
    const lines = ['BOLT', 'NUT'].map((sku) => ({ sku, quantity: '12' }));
    const { id, lines: drafted } = (await place({ lines })).body;
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString();
    const { body } = await change(id, [{ sku: 'NUT', expectedAt: day }]);
    expect(body).toMatchObject({
      expectedAt: day,
      lines: [{ expectedAt: drafted[0].expectedAt }, { expectedAt: day }],
    });
    expect(await change(id, [{ sku: 'PIN', expectedAt: day }])).toMatchObject(refused('/lines/0/sku'));
  });

  test('is held to the supplier’s terms again by what an order adds', async () => {
    const want = (orderId: string) => ({ orderId, part: 'backorder', warehouse: 'SHA', at: AT });
    const [one, another] = [newId('ord'), newId('ord')];
    const order = async (orderId: string, quantity: number) => {
      const { ids, writes } = await procure([{ sku: 'BOLT', quantity }], want(orderId));
      await transact(writes);
      return ids[0] ?? '';
    };
    const id = await order(one, 5000);
    const quantityNow = async () => (await purchaseOrders.get(keys.purchaseOrder(id))).lines[0]?.quantity;
    expect(await quantityNow()).toBe(24_000);
    await change(id, [{ sku: 'BOLT', quantity: '1', unit: 'box' }]);
    expect(await quantityNow()).toBe(12_000);
    expect(await order(another, 10_000)).toBe(id);
    expect(await quantityNow()).toBe(24_000);
  });
});

describe('another of a product’s suppliers', () => {
  const far = { supplier: 'Fernwerk', articleNumber: 'F-7', leadTimeDays: 40, orderMultiple: 10_000 };
  const cheap = {
    currency: 'EUR' as const,
    unitPrice: '3.00',
    breaks: [{ from: 20_000, unitPrice: '2.50' }],
  };
  const made = (sku: string) =>
    transact([
      products.create(
        aProduct({ sku, supply: { ...boxed, unit: undefined, others: [{ ...far, price: cheap }] } }),
      ),
    ]);
  const wanted = (sku: string) => ({
    orderId: newId('ord'),
    part: 'backorder',
    warehouse: 'GDN',
    at: AT,
    goods: [{ sku, quantity: 5000 }],
  });
  const buy = async (sku: string) => {
    const { goods, ...want } = wanted(sku);
    const { ids, writes } = await procure(goods, want);
    await transact(writes);
    return { id: ids[0] ?? '', want };
  };

  test('is named for an order by hand, which takes its terms, its price for so much and its article number', async () => {
    await made('SEVERAL-1');
    const lines = [{ sku: 'SEVERAL-1', quantity: '20' }];
    const { body } = await place({ supplier: 'Fernwerk', lines });
    expect(body).toMatchObject({
      supplier: 'Fernwerk',
      lines: [{ articleNumber: 'F-7', orderMultiple: '10', price: { unitPrice: '2.50' } }],
    });
    expect((await place({ lines })).body).toMatchObject({ supplier: 'Kistenwerk', lines: [{ price }] });
    expect(await place({ supplier: 'Niemand', lines })).toMatchObject(refused('/lines/0/price'));
  });

  test('takes a draft over: by its terms, with who waits, and what is short next goes to the preferred one', async () => {
    await made('SEVERAL-2');
    const { id, want } = await buy('SEVERAL-2');
    const to = (supplier: string, more = {}) =>
      call('changePurchaseOrder', {
        params: { id },
        body: JSON.stringify({ supplier, ...more }),
        headers: headers(),
      });
    expect(await to('Niemand')).toMatchObject(refused('/supplier'));
    expect((await to('Fernwerk')).body).toMatchObject({
      supplier: 'Fernwerk',
      lines: [
        {
          quantity: '10',
          articleNumber: 'F-7',
          price: { unitPrice: '3.00' },
          pegs: [{ orderId: want.orderId, quantity: '5' }],
        },
      ],
    });
    expect((await levelsOfSku('SEVERAL-2'))[0]?.incoming).toBe(5000);
    const next = await buy('SEVERAL-2');
    expect(next.id).not.toBe(id);
    expect(await purchaseOrders.get(keys.purchaseOrder(next.id))).toMatchObject({ supplier: 'Kistenwerk' });
    const said = { lines: [{ sku: 'SEVERAL-2', price: { currency: 'EUR', unitPrice: '1.00' } }] };
    expect((await to('Niemand', said)).body).toMatchObject({
      supplier: 'Niemand',
      lines: [{ price: { unitPrice: '1.00' }, pegs: [{ quantity: '5' }] }],
    });
    await call('sendPurchaseOrder', {
      params: { id },
      body: JSON.stringify({ via: 'telephone' }),
      headers: headers(),
    });
    expect((await to('Fernwerk')).status).toBe(409);
  });

  test('numbers are everybody’s own, however many are given at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, () => place({ lines: [{ sku: 'PIN', quantity: '1' }] })),
    );
    const numbers = all.map(({ body }) => String(body.number));
    expect(new Set(numbers).size).toBe(8);
    const { body } = await call('listPurchaseOrders', { query: { number: numbers[3] ?? '' } });
    expect(body).toMatchObject({ items: [{ number: numbers[3] }] });
  });
});
