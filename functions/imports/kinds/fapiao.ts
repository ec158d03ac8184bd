import { z } from 'zod';
import { fapiaoInput } from '../../billing/index.ts';
import { text } from '../../shared/fields.ts';
import type { Column } from '../columns.ts';
import type { KindOfFile } from './kind.ts';

/** The platform's list has the time beside the day. */
const { number, issuedOn } = fapiaoInput.shape;
const row = z.object({
  number,
  issuedOn: z.preprocess((told) => (typeof told === 'string' ? told.slice(0, 10) : told), issuedOn),
  invoice: text(400),
});

/** What else its list has (全量发票查询导出结果, 发票基础信息), which is not read. */
const BESIDE = [
  ...['序号', '发票代码', '发票号码', '销方识别号', '销方名称', '购方识别号', '购买方名称', '金额', '税额'],
  ...['价税合计', '发票来源', '发票票种', '发票状态', '是否正数发票', '发票风险等级', '开票人'],
];

const beside = (name: string): Column => ({
  name,
  about: 'is not read (optional)',
  field: `beside.${name}`,
});

/** One row for each invoice, in the platform's own words. */
export const fapiao: KindOfFile = {
  schema: row,
  lists: {},
  blank: {},
  identity: ['数电发票号码'],
  columns: [
    { name: '数电发票号码', about: 'the number that the platform gave, 20 digits', field: 'number' },
    { name: '开票日期', about: 'e.g. 2026-03-01, with or without a time', field: 'issuedOn' },
    { name: '备注', about: 'in which our own number stands, e.g. INV-2026-000042', field: 'invoice' },
    ...BESIDE.map(beside),
  ],
};

/** Our document that a remark names. */
export const ofFapiao = z.looseObject({ invoice: z.string() });
export const NUMBER = /\b(INV|CRN)-\d{4}-\d{6}\b/;
