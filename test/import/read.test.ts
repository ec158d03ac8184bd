import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { KINDS } from '../../functions/imports/kinds/index.ts';
import type { ImportKind } from '../../functions/imports/model.ts';
import { readRows } from '../support/read-file.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function read(kind: ImportKind, content: string | Buffer) {
  const file = join(dir, `${kind}.csv`);
  await writeFile(file, content);
  return readRows(KINDS[kind], file);
}
const refusal = (kind: ImportKind, content: string | Buffer): Promise<string> =>
  read(kind, content).then(
    () => 'was taken',
    (error: Error) => error.message,
  );

const HEAD =
  'sku,name,unit,quantityDecimals,taxCode,supply.kind,supply.leadTimeDays,prices.EUR,prices.EUR.floor';
const LINE = 'A-1,Bolt,pcs,0,standard,purchase,14,0.0375,0.03';

it('reads nested columns, with BOM, CRLF, quotes and quoted line ends', async () => {
  const text = `\uFEFF${HEAD}\r\nA-1,"Bolt, ""long""",pcs,0,standard,purchase,14,0.0375,0.03\r\n\r\n${LINE.replace('A-1', 'A-2')}\r\n`;
  const rows = await read('products', text);
  expect(rows.map(({ line, name }) => [line, name])).toEqual([
    [2, 'A-1'],
    [4, 'A-2'],
  ]);
  expect(rows[0]?.resource).toEqual({
    sku: 'A-1',
    name: 'Bolt, "long"',
    unit: 'pcs',
    quantityDecimals: 0,
    taxCode: 'standard',
    supply: { kind: 'purchase', leadTimeDays: 14 },
    prices: [{ currency: 'EUR', unitPrice: '0.0375', floor: '0.03' }],
    active: true,
  });
});

it('takes semicolons and any order of the columns', async () => {
  const [row] = await read('stock', 'quantity;warehouse;sku\n7.25;HAM;TEA-1\n');
  expect(row?.resource).toEqual({
    sku: 'TEA-1',
    warehouse: 'HAM',
    change: '7.25',
    kind: 'opening',
    reason: 'Opening stock',
  });
});

it('reads amounts in major units without rounding, and leaves empty lists and cells out', async () => {
  const head =
    'name,language,currency,paymentTermDays,creditLimit,taxId,addresses.2.label,addresses.2.name,addresses.2.street,addresses.2.city,addresses.2.country,addresses.1.city';
  const rows = await read(
    'customers',
    `${head}\nA,en,EUR,30,1234.5,,Werk,A,Weg 1,Köln,DE,\nB,zh,JPY,0,5000,,,,,,,\n`,
  );
  expect(rows[0]?.resource).toMatchObject({
    creditLimit: { amount: 123_450, currency: 'EUR' },
    addresses: [{ label: 'Werk', city: 'Köln' }],
    contacts: [],
  });
  expect(rows[0]?.resource).not.toHaveProperty('taxId');
  expect(rows[1]?.resource).toMatchObject({ creditLimit: { amount: 5000, currency: 'JPY' }, addresses: [] });
});

it('reads further units, and the one that a quantity is told in', async () => {
  const head = `${HEAD},units.1.code,units.1.factor,units.1.name,supply.unit`;
  const [product] = await read('products', `${head}\n${LINE},box,12,box of 12,box\n`);
  expect(product?.resource).toMatchObject({
    units: [{ code: 'box', factor: '12', name: 'box of 12' }],
    supply: { unit: 'box' },
  });
  expect(await refusal('products', `${head}\n${LINE},Box,0,,\n`)).toBe(
    'products.csv:2: units.1.code must be the code of a unit such as box\nproducts.csv:2: units.1.factor must be more than zero',
  );
  const [opening] = await read('stock', 'sku,warehouse,quantity,unit\nA-1,HAM,2.5,box\n');
  expect(opening?.resource).toMatchObject({ change: '2.5', unit: 'box' });
  const [order] = await read('orders', 'reference,customer,sku,quantity,unit\n7,C-1,A-1,2,box\n');
  expect(order?.resource).toMatchObject({ lines: [{ sku: 'A-1', quantity: '2', unit: 'box' }] });
});

it('names file, line and column of every mistake at once', async () => {
  const text = [
    HEAD,
    LINE,
    'a-2,,pcs,x,standard,purchase,14,"0,05",0.03',
    '"A-3","two\nlines",pcs,0,standard,bought,900,1,',
  ].join('\n');
  expect((await refusal('products', text)).split('\n')).toEqual([
    'products.csv:3: quantityDecimals must be a whole number such as 14',
    'products.csv:3: sku must be a SKU: A-Z, 0-9 and . _ -, at most 40',
    'products.csv:3: name must not be empty',
    'products.csv:3: prices.EUR must be a decimal such as "19.99"',
    'products.csv:4: name must not contain control characters',
    expect.stringMatching(/^products\.csv:4: supply\.kind .*purchase/),
    expect.stringMatching(/^products\.csv:4: supply\.leadTimeDays .*730/),
  ]);
});

it.each<[string, ImportKind, string | Buffer, string]>([
  ['no rows', 'stock', 'sku,warehouse,quantity\n', 'stock.csv:1: the file has no rows'],
  ['nothing', 'stock', '', 'stock.csv:1: the file has no rows'],
  [
    'an unknown column',
    'stock',
    'sku,warehouse,amount\nA,HAM,1',
    'stock.csv:1: amount is not a column of this kind of file',
  ],
  ['a column twice', 'stock', 'sku,sku,quantity\nA,HAM,1', 'stock.csv:1: sku is there twice'],
  [
    'an unknown currency',
    'products',
    'sku,prices.XXX\nA,1',
    'products.csv:1: prices.XXX is not a column of this kind of file',
  ],
  ['a cell too many', 'stock', 'sku,warehouse,quantity\nA,HAM,1,2', 'stock.csv:2: has 4 cells for 3 columns'],
  ['a missing column', 'stock', 'sku,quantity\nA,1', 'stock.csv:2: warehouse must not be empty'],
  [
    'the same row twice',
    'stock',
    'sku,warehouse,quantity\nA,HAM,1\nA,SHA,1\nA,HAM,2',
    'stock.csv:4: sku and warehouse as on line 2',
  ],
  ['zero stock', 'stock', 'sku,warehouse,quantity\nA,HAM,0', 'stock.csv:2: quantity must not be zero'],
  [
    'an amount finer than the currency',
    'customers',
    'name,language,currency,paymentTermDays,creditLimit\nA,en,JPY,30,5000.5',
    'customers.csv:2: creditLimit must be an amount in JPY such as 50000',
  ],
  [
    'half an address',
    'customers',
    'name,language,currency,paymentTermDays,addresses.3.label,addresses.3.name,addresses.3.city,addresses.3.country\nA,en,EUR,30,x,y,z,DE',
    'customers.csv:2: addresses.3.street must not be empty',
  ],
  [
    'another encoding',
    'stock',
    Buffer.from('sku,warehouse,quantity,reason\nA,HAM,1,K\xf6ln', 'latin1'),
    'stock.csv:1: the file is not UTF-8; save it as "CSV UTF-8"',
  ],
  [
    'an open quote',
    'stock',
    'sku,warehouse,quantity\nA,"HAM,1',
    'stock.csv:2: can not be read: Quote Not Closed: the parsing is finished with an opening quote at line 2',
  ],
])('refuses %s', async (_, kind, content, message) => {
  expect(await refusal(kind, content)).toBe(message);
});
