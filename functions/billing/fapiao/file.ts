import writeExcel from 'write-excel-file/node';
import { findProducts } from '../../catalog/index.ts';
import { keys } from '../../shared/keys.ts';
import type { Invoice } from '../model.ts';
import { invoices } from '../store.ts';
import { type TaxSheet, taxSheets } from './columns.ts';
import type { TaxApplication } from './model.ts';

/** The platform's template has two rows of words before the heads of its columns. */
const WORDS = [['仅支持数电发票的导入开具；所有内容均为文本格式。'], []];

/** The file of an application, with the codes that its products have by now. */
export async function taxFile(application: TaxApplication): Promise<Uint8Array<ArrayBuffer>> {
  const all = await invoices.getMany(application.invoices.map(({ id }) => keys.invoice(id)));
  const inOrder = all.toSorted((one, other) => one.number.localeCompare(other.number));
  return asWorkbook(taxSheets(inOrder, await codesOf(inOrder)));
}

async function codesOf(all: readonly Invoice[]): Promise<Map<string, string>> {
  const skus = new Set(all.flatMap(({ lines }) => lines.map(({ sku }) => sku)));
  const found = await findProducts([...skus]);
  return new Map(
    [...found.values()].flatMap(({ sku, fapiaoCode }) => (fapiaoCode ? [[sku, fapiaoCode]] : [])),
  );
}

export const asWorkbook = async (sheets: readonly TaxSheet[]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await writeExcel(
      sheets.map(({ name, head, rows }) => ({ sheet: name, data: [...WORDS, [...head], ...rows] })),
    ).toBuffer(),
  );
