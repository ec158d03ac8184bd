import type { Language } from '../../../shared/fields.ts';
import type { PurchaseOrder } from '../model.ts';

/** What must be said of some at once. */
type Standing = Partial<Record<PurchaseOrder['status'], string>>;

/** Every fixed text of the documents, per language. */
const en = {
  title: { purchase: 'Purchase order', production: 'Production order' },
  number: 'No.',
  standing: {
    draft: 'Draft. Nothing is ordered before this is sent.',
    cancelled: 'Cancelled. Nothing of this is to be delivered.',
    closed: 'Closed. What has not been delivered is no longer wanted.',
  } satisfies Standing as Standing,
  supplier: 'Supplier',
  ownWorks: 'Own works',
  deliverTo: 'Deliver to',
  ordered: 'Order date',
  written: 'Draft of',
  expected: 'Deliver by',
  by: (day: string) => `deliver by ${day}`,
  id: 'Our No.',
  currency: 'Currency',
  lineNo: '#',
  item: 'Description',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  amount: 'Amount',
  article: (number: string) => `your article ${number}`,
  minimum: (quantity: string) => `your minimum ${quantity}`,
  multiple: (quantity: string) => `in multiples of ${quantity}`,
  total: 'Total, net',
  unpriced:
    'Lines without a price are ordered at the price agreed, and no part of the total; please confirm it.',
  taxId: 'Tax ID',
  todo: 'What we ask of you',
  confirm:
    'Please confirm this order, with its prices and the date of delivery, and tell us at once if the date cannot be kept. Put the number of the order on the delivery note and on the invoice.',
  orderNumber: 'Order number',
  confirmTo: 'Confirmation to',
  invoiceTo: 'Invoice to',
  payment: 'Payment terms',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
};
export type Labels = typeof en;

const zh: Labels = {
  title: { purchase: '采购订单', production: '生产订单' },
  number: '编号',
  standing: {
    draft: '草稿：正式发出前不构成订单。',
    cancelled: '已取消：请勿交付。',
    closed: '已短结：未交付部分不再需要。',
  },
  supplier: '供应商',
  ownWorks: '自有工厂',
  deliverTo: '收货方',
  ordered: '订购日期',
  written: '草稿日期',
  expected: '要求交货日期',
  by: (day) => `要求 ${day} 前交货`,
  id: '我方编号',
  currency: '币种',
  lineNo: '序号',
  item: '货物名称',
  quantity: '数量',
  unitPrice: '单价',
  amount: '金额',
  article: (number) => `贵方货号 ${number}`,
  minimum: (quantity) => `最小起订量 ${quantity}`,
  multiple: (quantity) => `按 ${quantity} 的倍数订购`,
  total: '合计（不含税）',
  unpriced: '未标价的货物按双方约定价格订购，未计入合计，请予确认。',
  taxId: '纳税人识别号',
  todo: '请贵方办理',
  confirm: '请确认本订单及其价格和交货日期；如无法按期交货，请立即告知。请在送货单和发票上注明本订单编号。',
  orderNumber: '订单编号',
  confirmTo: '确认回复至',
  invoiceTo: '发票寄至',
  payment: '付款条件',
  page: (page, of) => `第 ${page} 页，共 ${of} 页`,
};

export const labelsFor = (language: Language): Labels => (language === 'zh' ? zh : en);
