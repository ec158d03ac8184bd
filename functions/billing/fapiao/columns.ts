import Big from 'big.js';
import { addressLines, formatFor } from '../../shared/format.ts';
import { toMajor } from '../../shared/money.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { unitName } from '../../shared/units.ts';
import type { Invoice, InvoiceLine } from '../model.ts';

/** A sheet of the platform's template (批量开票), by the names of its columns; all of it is text. */
export interface TaxSheet {
  name: string;
  head: readonly string[];
  rows: string[][];
}

/** Under which number the lines of the second sheet belong to an invoice of the first: at most 20 characters. */
const SERIAL = '发票流水号';

const INVOICE = [
  SERIAL,
  '发票类型',
  '特定业务类型',
  '是否含税',
  '受票方自然人标识',
  '购买方名称',
  '购买方纳税人识别号',
  '购买方地址',
  '备注',
];
const LINE = [SERIAL, '项目名称', '商品和服务税收编码', '规格型号', '单位', '数量', '单价', '金额', '税率'];

/** @param codes 商品和服务税收编码 by SKU, of the products that have one */
export const taxSheets = (
  invoices: readonly Invoice[],
  codes: ReadonlyMap<string, string>,
): [TaxSheet, TaxSheet] => [
  { name: '1-发票基本信息', head: INVOICE, rows: invoices.map(invoiceRow) },
  { name: '2-发票明细信息', head: LINE, rows: invoices.flatMap((invoice) => lineRows(invoice, codes)) },
];

/** Our number is in the remark too, by which the platform's list of what it issued leads back here. */
function invoiceRow({ number, buyer, orderReference = '' }: Invoice): string[] {
  const special = buyer.taxId ? '增值税专用发票' : '普通发票';
  const remark = `${number} ${orderReference}`.trim();
  return [number, special, '', '否', '', buyer.name, buyer.taxId ?? '', addressOf(buyer), remark];
}

function addressOf({ address }: Invoice['buyer']): string {
  return address ? addressLines(address, formatFor('zh', 'UTC')).join('') : '';
}

/** Prices are without tax and after all discounts, so that quantity and price come to the amount. */
function lineRows({ number, lines, freight }: Invoice, codes: ReadonlyMap<string, string>): string[][] {
  const goods = lines.map((line) => [
    number,
    line.name,
    codes.get(line.sku) ?? '',
    line.sku,
    unitName(line.unit, 'zh'),
    formatQuantity(line.quantity),
    priceOf(line),
    toMajor(line.net),
    rateOf(line.taxRate),
  ]);
  if (!freight) return goods;
  const carriage = [
    '运费',
    '',
    '',
    '',
    '1',
    toMajor(freight.net),
    toMajor(freight.net),
    rateOf(freight.taxRate),
  ];
  return [...goods, [number, ...carriage]];
}

const PRICE_DIGITS = 8;

const priceOf = ({ net, quantity }: InvoiceLine): string =>
  Big(toMajor(net)).div(formatQuantity(quantity)).round(PRICE_DIGITS).toFixed();

const rateOf = (percent: string): string => Big(percent).div(100).toFixed();
