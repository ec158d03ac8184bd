import type { Context } from 'aws-lambda';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handler } from '../../functions/billing/api.ts';
import { handler as documents } from '../../functions/billing/documents.ts';
import type { Invoice } from '../../functions/billing/model.ts';
import { invoices } from '../../functions/billing/store.ts';
import { products } from '../../functions/catalog/index.ts';
import { decideRow } from '../../functions/imports/bring.ts';
import { placedOf, readEntries } from '../../functions/imports/entries.ts';
import { KINDS } from '../../functions/imports/kinds/index.ts';
import { toResource } from '../../functions/imports/row.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { giveReference } from '../../functions/shared/references.ts';
import { transact } from '../../functions/shared/table.ts';
import { laterDay, now } from '../../functions/shared/time.ts';
import { keepLog } from '../support/log-lines.ts';
import { aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { eventOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';
import { sampleInvoice } from './sample-invoice.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  keepLog();
  stop = await useTable();
  useSettings();
});
afterAll(() => stop());

let count = 0;
async function issued(over: Partial<Invoice> = {}): Promise<Invoice> {
  const number = `INV-2026-${String(++count).padStart(6, '0')}`;
  const of = { id: newId('inv'), orderId: newId('ord'), customerId: newId('cus'), number };
  const invoice: Invoice = {
    ...sampleInvoice({ language: 'zh', currency: 'CNY', lines: 4, discountPercent: '2.5' }),
    ...of,
    ...over,
  };
  await transact([
    invoices.create(invoice),
    ...giveReference('invoice', invoice.id, { after: invoice.number }),
  ]);
  return invoice;
}

const TODAY = now().slice(0, 10);
const DAYS = { from: laterDay(TODAY, -2), to: laterDay(TODAY, 2) };
let key = 0;
async function ask(method: string, path: string, id: string, body?: object) {
  const headers = { 'idempotency-key': `k${++key}`, 'if-match': '*' };
  const sent = { params: { id }, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
  const serves = path.endsWith('/xlsx') ? documents : handler;
  const answer = await serves(eventOf(method, path, sent), {} as Context);
  const raw = answer?.body ?? '';
  return { status: answer?.statusCode, body: answer?.isBase64Encoded ? raw : JSON.parse(raw), raw };
}
const apply = (body: object = DAYS) => ask('POST', '/tax-applications', '', body);
const record = (id: string, number: string, issuedOn = TODAY) =>
  ask('POST', '/invoices/{id}/fapiao', id, { number, issuedOn });
const again = ({ id }: Invoice) => invoices.get(keys.invoice(id));
const aNumber = () => String(++count).padStart(20, '25');

test('what is due is in one application and no other, however many ask at once; what is not is in none', async () => {
  const due = [await issued(), await issued()];
  const abroad = { ...sampleInvoice().buyer };
  const others = [
    await issued({ currency: 'EUR' }),
    await issued({ status: 'credited' }),
    await issued({ kind: 'credit-note' }),
    await issued({ buyer: abroad }),
    await issued({ fapiao: { number: aNumber(), issuedOn: TODAY } }),
  ];
  const answers = await Promise.all([apply(), apply()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const { body } = answers.find(({ status }) => status === 201) ?? expect.unreachable('none was made');
  expect(body).toMatchObject({
    number: expect.stringMatching(/^TXA-\d{4}-000001$/),
    invoices: due.map(({ id, number }) => ({ id, number })),
    left: 0,
  });
  for (const one of due) expect((await again(one)).fapiao).toEqual({ applicationId: body.id });
  for (const one of others) expect((await again(one)).fapiao?.applicationId).toBeUndefined();
  const more = await issued();
  expect((await apply()).body.invoices).toEqual([{ id: more.id, number: more.number }]);
});

test('days that make no sense, or without anything due, are refused', async () => {
  expect(await apply({ from: '2026-02-02', to: '2026-02-01' })).toMatchObject({ status: 422 });
  expect(await apply({ from: '2020-01-01', to: '2020-01-31' })).toMatchObject({ status: 409 });
  expect(await apply({ from: '2026-02-30', to: '2026-03-01' })).toMatchObject({ status: 400 });
  expect(await apply({ from: '0001-01-01', to: '1950-01-01' })).toMatchObject({ status: 409 });
  expect(await apply({ from: '9999-12-31', to: '9999-12-31' })).toMatchObject({ status: 409 });
});

test('more than fifty are left for the next application', async () => {
  for (let i = 0; i < 52; i++) await issued();
  expect((await apply()).body).toMatchObject({ left: 2 });
  expect((await apply()).body.invoices).toHaveLength(2);
});

test('the file has the sheets of the platform, of which quantity × price is the amount, and codes that are known', async () => {
  const { lines, freight, number } = await issued();
  const [first, ...rest] = lines;
  const fapiaoCode = '1090123010000000000';
  await transact([products.create(aProduct({ sku: first?.sku ?? '', fapiaoCode }))]);
  const { id } = (await apply()).body;
  const { body } = await ask('GET', '/tax-applications/{id}/xlsx', id);
  const files = unzipSync(Buffer.from(body, 'base64'));
  const sheet = (n: number) => strFromU8(files[`xl/worksheets/sheet${n}.xml`] ?? new Uint8Array());
  expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/1-发票基本信息.*2-发票明细信息/s);
  const rows = tableOf(files, sheet(2));
  const [head, ...goods] = rows.slice(-(lines.length + (freight ? 2 : 1)));
  expect(head?.slice(0, 3)).toEqual(['发票流水号', '项目名称', '商品和服务税收编码']);
  expect(goods.map(([serial]) => serial)).toEqual(goods.map(() => number));
  expect(goods[0]?.[2]).toBe(fapiaoCode);
  expect(goods[rest.length]?.[2] ?? '').toBe('');
  for (const [i, line] of lines.entries()) {
    const [, , , , , quantity, price, amount, rate] = goods[i] ?? [];
    expect(Number(amount)).toBe(line.net.amount / 100);
    expect(Math.abs(Number(quantity) * Number(price) - Number(amount))).toBeLessThan(0.01);
    expect(rate).toBe(String(Number(line.taxRate) / 100));
  }
  expect(goods.at(-1)?.[1]).toBe('运费');
});

/** The texts of a sheet, row by row, each under its column. */
function tableOf(files: Record<string, Uint8Array>, sheet: string): string[][] {
  const shared = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  const texts = [...shared.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text ?? '');
  return [...sheet.matchAll(/<row .*?<\/row>/gs)].map(([row]) => {
    const cells: string[] = [];
    for (const [, column = 'A', index] of row.matchAll(
      /<c r="([A-Z])\d+"[^>]*?(?:\/>|>.*?<v>(\d+)<\/v>.*?<\/c>)/gs,
    ))
      cells[column.charCodeAt(0) - 65] = texts[Number(index)] ?? '';
    return cells;
  });
}

test('the number that comes back is recorded once, of one document', async () => {
  const [one, other, abroad] = [await issued(), await issued(), await issued({ currency: 'EUR' })];
  const number = aNumber();
  expect((await record(one.id, number)).body.fapiao).toMatchObject({ number, issuedOn: TODAY });
  expect((await record(one.id, number)).status).toBe(200);
  expect((await record(one.id, aNumber())).body.code).toBe('conflict');
  expect((await record(other.id, number)).body.code).toBe('already-exists');
  expect((await record(abroad.id, aNumber())).body.code).toBe('conflict');
  expect((await record(other.id, '123')).status).toBe(400);
  expect((await record(other.id, aNumber(), '2999-01-01')).status).toBe(422);
  const note = await issued({ id: newId('crn'), kind: 'credit-note', number: 'CRN-2026-000001' });
  expect((await record(note.id, aNumber())).status).toBe(200);
});

test('the platform’s own list is read, by our number in its remarks', async () => {
  const one = await issued();
  const number = aNumber();
  const head =
    '序号,发票代码,发票号码,数电发票号码,销方识别号,销方名称,购方识别号,购买方名称,开票日期,金额,税额,价税合计,发票来源,发票票种,发票状态,是否正数发票,发票风险等级,开票人,备注';
  const rowOf = (remark: string) =>
    `1,,,${number},91310000X,北光,91320594X,鹤舟,${TODAY} 10:11:12,100.00,13.00,113.00,电子发票服务平台,数电发票（增值税专用发票）,正常,是,正常,王,${remark}`;
  const bring = async (remark: string) => {
    const kind = KINDS.fapiao;
    const { head: named, entries } = readEntries(kind, `\uFEFF${head}\n${rowOf(remark)}\n`);
    const read = toResource(kind, placedOf(kind, named), entries[0] ?? expect.unreachable('no row'));
    if (!('value' in read)) return expect.unreachable(JSON.stringify(read.mistakes));
    const caller = { id: 'sub-1', role: 'finance', roles: ['finance' as const] };
    return decideRow('fapiao', read.value, { caller, at: now() });
  };
  await expect(bring('谢谢')).rejects.toMatchObject({ code: 'unprocessable' });
  await transact([...((await bring(`${one.number} PO-1`)).writes ?? [])]);
  expect((await again(one)).fapiao).toMatchObject({ number, issuedOn: TODAY });
  expect((await bring(`${one.number} PO-1`)).writes ?? []).toEqual([]);
});
