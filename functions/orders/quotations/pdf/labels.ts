import type { Language } from '../../../shared/fields.ts';
import { labelsWithTax } from '../../../shared/pdf/labels-with-tax.ts';

/** Every fixed text of a quotation, per language. */
const en = {
  title: 'Quotation',
  number: 'Quotation no.',
  draft: 'Draft. Nothing is offered before this is sent.',
  to: 'For',
  deliverTo: 'Deliver to',
  taxId: 'Tax ID',
  date: 'Date',
  until: 'Valid until',
  requested: 'Delivery',
  currency: 'Currency',
  lineNo: '#',
  item: 'Description',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  discount: 'Disc.',
  taxRate: 'Tax',
  net: 'Net amount',
  goods: 'Goods',
  orderDiscount: (percent: string) => `Discount (${percent})`,
  freight: (rate: string) => `Freight (${rate})`,
  netTotal: 'Net total',
  taxOn: (rate: string, base: string) => `Tax ${rate} on ${base}`,
  total: 'Total',
  notes: 'Notes',
  todo: 'How to accept',
  accept: (until: string) =>
    `By the link of our mail, until the end of ${until}. What is accepted becomes your order at these prices, and we tell you when it leaves.`,
  contact: 'Questions to',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
};
export type Labels = typeof en;

const zh: Labels = {
  title: '报价单',
  number: '报价单号',
  draft: '草稿：正式发出前不构成报价。',
  to: '客户',
  deliverTo: '收货方',
  taxId: '纳税人识别号',
  date: '报价日期',
  until: '有效期至',
  requested: '交货日期',
  currency: '币种',
  lineNo: '序号',
  item: '货物名称',
  quantity: '数量',
  unitPrice: '单价',
  discount: '折扣',
  taxRate: '税率',
  net: '金额',
  goods: '货物金额',
  orderDiscount: (percent) => `整单折扣（${percent}）`,
  freight: (rate) => `运费（${rate}）`,
  netTotal: '合计金额（不含税）',
  taxOn: (rate, base) => `税额（税率 ${rate}，计税金额 ${base}）`,
  total: '价税合计',
  notes: '备注',
  todo: '如何接受',
  accept: (until) => `请于 ${until} 结束前通过邮件中的链接接受。接受后即按上述价格成为贵方订单。`,
  contact: '联系方式',
  page: (page, of) => `第 ${page} 页，共 ${of} 页`,
};

export const labelsFor = (language: Language, taxIncluded = false): Labels => ({
  ...(language === 'zh' ? zh : en),
  ...(taxIncluded ? labelsWithTax[language] : {}),
});
