import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../../infra/tools/import-file.ts';
import { expectSound } from '../support/audit.ts';
import { bringIn, ended, errorsOf, sendFile } from '../support/imports.ts';
import { inSmall, LONG_MS } from '../support/long.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

const PRODUCT_HEAD = 'sku,name,unit,quantityDecimals,taxCode,supply.kind,supply.leadTimeDays,prices.EUR';
const productRow = (sku: string) => `${sku},Part ${sku},pcs,0,standard,purchase,5,10.00`;
const productFile = (skus: readonly string[]) => [PRODUCT_HEAD, ...skus.map(productRow)].join('\n');
const newSkus = (count: number) => {
  const prefix = `I-${randomUUID().slice(0, 6).toUpperCase()}`;
  return Array.from({ length: count }, (_, i) => `${prefix}-${i}`);
};

const ROWS = inSmall(1000, 10_000);

describe('a file', () => {
  it(`of ${ROWS} rows comes in whole, once, and its operation tells how far it is`, {
    timeout: LONG_MS,
  }, async () => {
    const skus = newSkus(ROWS);
    const file = productFile(skus);
    const key = randomUUID();
    const sent = await sendFile(tw, 'products', file, { key });
    expect(sent.status).toBe(202);
    expect(sent.headers.get('location')).toBe(`/operations/${sent.body.id}`);
    expect(sent.body).toMatchObject({ kind: 'products', state: 'queued', counts: { rows: ROWS, done: 0 } });
    expect(Object.keys(sent.body)).not.toContain('roles');

    const again = await sendFile(tw, 'products', file, { key });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.headers.get('location')).toBe(sent.headers.get('location'));
    expect(again.body).toEqual(sent.body);

    const done = await ended(tw, sent.body.id, LONG_MS);
    const counts = { rows: ROWS, done: ROWS, created: ROWS, existing: 0, failed: 0 };
    expect(done).toMatchObject({ state: 'done', counts });
    expect(done.finishedAt && done.startedAt && done.finishedAt > done.startedAt).toBe(true);
    expect((await tw.as('admin').get(`/products/${skus.at(-1)}`)).status).toBe(200);

    const second = await bringIn(tw, 'products', file, LONG_MS);
    expect(second.counts).toEqual({ ...counts, created: 0, existing: ROWS });
  });

  it('may name what products are made of: others, and such as are further up', async () => {
    const [part = '', inner = '', outer = '', lost = ''] = newSkus(4);
    const head = `${PRODUCT_HEAD},components.1.sku,components.1.quantity,components.2.sku,components.2.quantity`;
    const row = (sku: string, ...parts: string[]) => [productRow(sku), ...parts].join();
    const rows = [
      row(inner, part, '0.5', '', '').replace('pcs,0', 'kg,3'),
      row(outer, inner, '2', part, '1'),
      row(lost, 'NONE', '2', '', ''),
      row(part, '', '', '', '').replace('pcs,0', 'kg,3'),
    ];
    const { id, counts } = await bringIn(tw, 'products', [head, ...rows].join('\n'));
    expect(counts).toMatchObject({ created: 3, failed: 1 });
    expect(await tw.get(`/products/${outer}`)).toMatchObject({
      components: [
        { sku: inner, quantity: '2' },
        { sku: part, quantity: '1' },
      ],
    });
    expect((await errorsOf(tw, id)).join()).toContain('components.1.sku');
  });

  it('brings in what is right and lists what is wrong, in the reader’s language', async () => {
    const [good = '', other = ''] = newSkus(2);
    const rows = [
      productRow(good),
      productRow('small').replace('pcs', 'mile'),
      productRow(other).replace('standard', 'luxury'),
      productRow(good),
    ];
    const { id, counts } = await bringIn(tw, 'products', [PRODUCT_HEAD, ...rows].join('\n'));
    expect(counts).toEqual({ rows: 4, done: 4, created: 1, existing: 0, failed: 3 });
    expect(await errorsOf(tw, id)).toEqual([
      '3,sku,invalid-request,"must be a SKU: A-Z, 0-9 and . _ -, at most 40"',
      expect.stringMatching(/^3,unit,invalid-request,"must be one of pcs, /),
      expect.stringMatching(/^4,taxCode,unprocessable,"must be one of standard, /),
      '5,sku,invalid-request,as on line 2',
    ]);
    expect((await errorsOf(tw, id, 'zh'))[3]).toBe('5,sku,invalid-request,与第 2 行相同');
  });

  it('is refused whole when it can not be read', async () => {
    const refused = [
      await sendFile(tw, 'products', 'sku,colour\nA,red'),
      await sendFile(tw, 'products', 'sku,name\n'),
      await sendFile(tw, 'products', ''),
      await sendFile(tw, 'products', 'sku,name\nA,"x'),
    ];
    expect(refused.map((r) => [r.status, r.body.errors[0].pointer])).toEqual([
      [422, '/1/colour'],
      [422, '/1'],
      [422, '/1'],
      [422, '/2'],
    ]);
    expect((await sendFile(tw, 'products', '{}', { type: 'application/json' })).status).toBe(415);
    expect((await sendFile(tw, 'products', `${PRODUCT_HEAD}\n${'x'.repeat(5_000_001)}`)).status).toBe(413);
  });

  it('may be brought by whom its rows may, and is seen by whom it is of', async () => {
    const file = productFile(newSkus(1));
    expect((await sendFile(tw, 'products', file, { role: 'warehouse' })).status).toBe(403);
    expect((await sendFile(tw, 'history', file, { role: 'sales' })).status).toBe(403);
    expect((await sendFile(tw, 'products', file, { role: 'customer' })).status).toBe(403);
    const { status, body } = await sendFile(tw, 'products', file, { role: 'purchasing' });
    expect(status).toBe(202);
    await ended(tw, body.id);
    expect((await tw.as('purchasing').get(`/operations/${body.id}`)).status).toBe(200);
    expect((await tw.as('sales').get(`/operations/${body.id}`)).status).toBe(404);
    expect((await tw.as('sales').get(`/operations/${body.id}/errors`)).status).toBe(404);
    expect((await tw.as('purchasing').get('/operations')).body.items).toMatchObject([{ id: body.id }]);
  });
});

describe('a business that moves here', () => {
  it('brings customers, stock, open orders and orders of the past', async () => {
    const [one = '', two = ''] = newSkus(2);
    await bringIn(tw, 'products', productFile([one, two]));
    const customers = `reference,name,language,currency,paymentTermDays,taxId,invoiceEmail,addresses.1.label,addresses.1.name,addresses.1.street,addresses.1.city,addresses.1.country
M-1,Moved GmbH,en,EUR,30,DE123456788,a@moved.example,Werk,Moved GmbH,Weg 1,Köln,DE`;
    expect((await bringIn(tw, 'customers', customers)).counts.created).toBe(1);
    const [customer] = (await tw.get('/customers?reference=M-1')).items;

    const stock = `sku;warehouse;quantity\n${one};HAM;5\n${two};HAM;7`;
    expect((await bringIn(tw, 'stock', stock)).counts.created).toBe(2);
    expect((await bringIn(tw, 'stock', stock)).counts.existing).toBe(2);

    const orders = `reference,customer,sku,quantity,unitPrice,purchaseOrderNumber
L-1,M-1,${one},2,9.50,PO-7
,,${two},1,,
L-2,${customer?.id},${one},1,,
L-3,M-9,${one},1,,
L-4,M-1,NOWHERE,1,,
,,${two},1.5,,`;
    const open = await bringIn(tw, 'orders', orders);
    expect(open.counts).toEqual({ rows: 6, done: 6, created: 3, existing: 0, failed: 3 });
    expect(await errorsOf(tw, open.id)).toEqual([
      '5,customer,unprocessable,is no customer',
      '6,sku,unprocessable,NOWHERE is no product on sale',
    ]);
    const [live] = (await tw.get('/orders?reference=L-1')).items;
    expect(live).toMatchObject({ purchaseOrderNumber: 'PO-7', lines: [{ unitPrice: '9.50' }, { sku: two }] });
    await tw.until(live?.id ?? '', (o) => o.status === 'confirmed');
    expect((await bringIn(tw, 'orders', orders)).counts).toMatchObject({ existing: 3, failed: 3 });

    const history = `reference,customer,status,placedAt,endedAt,currency,freight,sku,quantity,unitPrice,taxRate
H-1,M-1,settled,2020-02-03,2020-03-04,EUR,4.90,${one},10,8.00,16
H-1,,,,,,,${two},3,7.00,16
H-2,M-1,cancelled,2020-02-05,,EUR,,${one},1,8.00,`;
    const past = await bringIn(tw, 'history', history);
    expect([past.counts, await errorsOf(tw, past.id)]).toMatchObject([{ created: 3, failed: 0 }, []]);
    expect((await tw.get('/orders?reference=H-1')).items[0]).toMatchObject({
      placedAt: '2020-02-03T00:00:00.000Z',
      status: 'settled',
      lines: [{ quantity: '10' }, { quantity: '3' }],
      totals: { net: { amount: 10_100 }, freight: { amount: 490 } },
    });
    expect((await tw.get(`/stock/${one}`)).onHand).toBe('5');
  });

  it('brings in a row once, also one that has no name to be known by', async () => {
    const head = 'name,language,currency,paymentTermDays';
    const [one, two] = ['Nameless,en,EUR,30', 'Nameless,en,EUR,60'];
    expect((await bringIn(tw, 'customers', [head, one].join('\n'))).counts).toMatchObject({ created: 1 });
    const again = await bringIn(tw, 'customers', [head, two, one].join('\n'));
    expect(again.counts).toMatchObject({ created: 1, existing: 1, failed: 0 });
  });

  it('does so from the command line, too', async () => {
    const [sku = ''] = newSkus(1);
    await bringIn(tw, 'products', productFile([sku]));
    await tw.customer({ reference: 'C-1' });
    const directory = await mkdtemp(join(tmpdir(), 'tradewind-history-'));
    const file = join(directory, 'history.csv');
    const head = 'reference,customer,status,placedAt,sku,quantity,unitPrice';
    const rows = [`T-1,C-1,settled,2020-02-03,${sku},1,8.00`, `T-2,C-9,settled,2020-02-03,${sku},1,8.00`];
    await writeFile(file, [head, ...rows].join('\n'));
    const steps: number[] = [];
    const report = await importFile({
      kind: 'history',
      file,
      url: tw.local.url,
      token: await tw.local.token('admin'),
      onProgress: (done) => steps.push(done),
    });
    await rm(directory, { recursive: true });
    expect(report).toMatchObject({ total: 2, created: 1, existing: 0 });
    expect(report.failures).toEqual([{ line: 3, column: 'customer', detail: 'is no customer' }]);
    expect(steps.at(-1)).toBe(2);
  });
});

it('leaves a sound store', () => expectSound(tw));
