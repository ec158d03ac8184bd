import type { Language } from '../../shared/fields.ts';
import { labelsWithTax } from '../../shared/pdf/labels-with-tax.ts';
import type { InvoicedOrder } from '../model.ts';

type OrderNamed = Pick<InvoicedOrder, 'orderId' | 'orderReference' | 'shipmentIds'>;

/** Every fixed text of the documents, per language. */
const en = {
  title: { invoice: 'Invoice', 'credit-note': 'Credit note', prepayment: 'Proforma invoice' },
  disclaimer: undefined,
  proforma: 'This asks for a payment ahead and is no tax invoice, which follows with the goods.',
  seller: undefined,
  billTo: 'Bill to',
  deliverTo: 'Deliver to',
  taxId: 'Tax ID',
  number: { invoice: 'Invoice no.', 'credit-note': 'Credit note no.', prepayment: 'Proforma no.' },
  corrects: 'Corrects invoice',
  issued: 'Date',
  supplied: 'Date of supply',
  due: 'Due date',
  order: 'Order no.',
  month: 'Goods of',
  deliverToSeveral: 'several addresses, named below',
  ofOrder: ({ orderId, orderReference, shipmentIds }: OrderNamed) =>
    [
      `Order ${orderId}`,
      ...(orderReference ? [`your reference ${orderReference}`] : []),
      `shipment ${shipmentIds.join(', ')}`,
    ].join(' · '),
  reference: 'Your reference',
  currency: 'Currency',
  lineNo: '#',
  item: 'Description',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  discount: 'Disc.',
  taxRate: 'Tax',
  net: 'Net amount',
  goods: 'Goods',
  orderDiscount: (percent: string) => `Order discount (${percent})`,
  orderDiscounts: 'Order discounts',
  freight: (rate: string) => `Freight (${rate})`,
  netTotal: 'Net total',
  taxOn: (rate: string, base: string) => `Tax ${rate} on ${base}`,
  total: { invoice: 'Total due', 'credit-note': 'Total credit', prepayment: 'Order total' },
  inCapitals: undefined,
  payment: 'Payment',
  payBy: (due: string) => `Please transfer the total by ${due}, stating the payment reference.`,
  payRest: (due: string) =>
    `Part of the total was paid ahead. Please transfer the rest by ${due}, stating the payment reference.`,
  allPaid: 'The total was paid ahead. Nothing is left to pay.',
  payAhead: (percent: string, due: string) =>
    `Please transfer ${percent} of the total by ${due}, stating the payment reference. The order goes on once it has come in.`,
  prepaid: 'Paid ahead',
  credited: (number: string) =>
    `This credit note takes back the items above from invoice ${number}. The amount is set against what is open; anything already paid stays to your credit.`,
  paymentReference: 'Payment reference',
  amount: 'Amount',
  bank: 'Bank',
  iban: 'IBAN',
  bic: 'BIC',
  registration: 'Registration',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
};

type Labels = {
  [K in keyof typeof en]: (typeof en)[K] extends undefined ? string | undefined : (typeof en)[K];
};

const zh: Labels = {
  title: { invoice: '商业发票', 'credit-note': '贷项通知单', prepayment: '形式发票' },
  proforma: '本单据用于预付货款，非税务发票；商业发票随货开具。',
  disclaimer: '本单据为商业单据，非税务发票（数电票），不作报销及抵扣凭证。',
  seller: '销售方',
  billTo: '购买方（开票信息）',
  deliverTo: '收货方',
  taxId: '纳税人识别号',
  number: { invoice: '单据号码', 'credit-note': '单据号码', prepayment: '单据号码' },
  corrects: '冲销原单据',
  issued: '开具日期',
  supplied: '发货日期',
  due: '付款到期日',
  order: '订单号',
  month: '结算月份',
  deliverToSeveral: '多个收货地址，见下文',
  ofOrder: ({ orderId, orderReference, shipmentIds }) =>
    [
      `订单 ${orderId}`,
      ...(orderReference ? [`贵方订单号 ${orderReference}`] : []),
      `发货单 ${shipmentIds.join('、')}`,
    ].join(' · '),
  reference: '贵方订单号',
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
  orderDiscounts: '整单折扣',
  freight: (rate) => `运费（${rate}）`,
  netTotal: '合计金额（不含税）',
  taxOn: (rate, base) => `税额（税率 ${rate}，计税金额 ${base}）`,
  total: { invoice: '价税合计', 'credit-note': '冲减合计', prepayment: '价税合计' },
  inCapitals: '价税合计（大写）',
  payment: '付款信息',
  payBy: (due) => `请于 ${due} 前汇至以下账户，并在汇款时注明付款附言。`,
  payRest: (due) => `部分货款已预付，余款请于 ${due} 前汇至以下账户，并在汇款时注明付款附言。`,
  allPaid: '货款已全额预付，无需再付款。',
  payAhead: (percent, due) =>
    `请于 ${due} 前将价税合计的 ${percent} 汇至以下账户，并在汇款时注明付款附言。款到后订单继续处理。`,
  prepaid: '已预付',
  credited: (number) => `本通知单冲减单据 ${number} 中的上列项目。金额先抵减未付款项，已付部分留作贵方余额。`,
  paymentReference: '付款附言',
  amount: '应付金额',
  bank: '开户行',
  iban: '账号（IBAN）',
  bic: 'SWIFT / BIC',
  registration: '登记信息',
  page: (page, of) => `第 ${page} 页，共 ${of} 页`,
};

export const labelsFor = (language: Language, taxIncluded = false): Labels => ({
  ...(language === 'zh' ? zh : en),
  ...(taxIncluded ? labelsWithTax[language] : {}),
});
