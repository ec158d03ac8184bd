import type { Language } from '../../shared/fields.ts';
import type { StepName } from '../model.ts';

export interface FiguresTexts {
  reader: string;
  subject: (day: string, net: string) => string;
  title: (day: string) => string;
  lead: (weekday: string) => string;
  yesterday: string;
  month: (month: string) => string;
  net: string;
  invoiced: string;
  received: string;
  orders: string;
  margin: string;
  onTime: string;
  ofPromised: (onTime: number, promised: number) => string;
  days: string;
  months: string;
  now: string;
  before: string;
  highest: (value: string) => string;
  says: (when: string, now: string, before: string) => string;
  change: (percent: string, before: string) => string;
  wasBefore: (before: string) => string;
  ofCosted: (percent: string) => string;
  products: string;
  customers: string;
  nothing: string;
  way: string;
  inDays: (days: string) => string;
  steps: Record<StepName, string>;
  overdue: string;
  overdueNote: (count: number) => string;
  otherCurrencies: string;
  closing: string;
}

export const figuresTexts: Record<Language, FiguresTexts> = {
  en: {
    reader: 'Management',
    subject: (day, net) => `Figures of ${day}: ${net} sold`,
    title: (day) => `Figures of ${day}`,
    lead: (weekday) =>
      `The day is compared with the same ${weekday} 52 weeks before, the month with the same days of last year. Sales are goods invoiced less credited, without tax and freight.`,
    yesterday: 'The day',
    month: (month) => `${month} so far`,
    net: 'Sales',
    invoiced: 'Invoiced, with tax',
    received: 'Money received',
    orders: 'Orders placed',
    margin: 'Margin',
    onTime: 'Arrived on time',
    ofPromised: (onTime, promised) => `${onTime} of ${promised} shipments with a promised day`,
    days: 'Sales of the last two weeks',
    months: 'Sales of the last twelve months',
    now: 'now',
    before: 'a year before',
    highest: (value) => `highest: ${value}`,
    says: (when, now, before) => `${when}: ${now}, a year before ${before}`,
    change: (percent, before) => `${percent} on ${before}`,
    wasBefore: (before) => `${before} a year before`,
    ofCosted: (percent) => `${percent} of what has a cost`,
    products: 'Best-selling products of the month',
    customers: 'Largest customers of the month',
    nothing: 'Nothing was sold yet.',
    way: 'From order to money, in days, of orders settled this month',
    inDays: (days) => `${days} days`,
    steps: {
      review: 'Review',
      dispatch: 'Until the last parcel left',
      delivery: 'Until it was delivered',
      payment: 'Until it was paid',
    },
    overdue: 'Overdue',
    overdueNote: (count) => (count === 1 ? '1 invoice' : `${count} invoices`),
    otherCurrencies: 'In other currencies, this month',
    closing: 'GET /statistics/sales tells more: by product, category, customer, salesperson and country.',
  },
  zh: {
    reader: '管理层',
    subject: (day, net) => `${day} 经营数据：销售额 ${net}`,
    title: (day) => `${day} 经营数据`,
    lead: (weekday) =>
      `当日数据与 52 周前的同一${weekday}相比，本月数据与去年同期相比。销售额为已开票货款减去贷项，不含税和运费。`,
    yesterday: '当日',
    month: (month) => `${month}至今`,
    net: '销售额',
    invoiced: '开票金额（含税）',
    received: '收款',
    orders: '新订单',
    margin: '毛利',
    onTime: '准时送达',
    ofPromised: (onTime, promised) => `${promised} 件有承诺日期的发货中 ${onTime} 件准时`,
    days: '最近两周销售额',
    months: '最近十二个月销售额',
    now: '本期',
    before: '去年同期',
    highest: (value) => `最高：${value}`,
    says: (when, now, before) => `${when}：${now}，去年同期 ${before}`,
    change: (percent, before) => `${percent}，去年同期 ${before}`,
    wasBefore: (before) => `去年同期 ${before}`,
    ofCosted: (percent) => `占有成本数据销售额的 ${percent}`,
    products: '本月最畅销产品',
    customers: '本月主要客户',
    nothing: '尚无销售。',
    way: '本月结清订单从下单到收款的平均天数',
    inDays: (days) => `${days} 天`,
    steps: { review: '审核', dispatch: '至全部发出', delivery: '至送达', payment: '至付款' },
    overdue: '逾期应收',
    overdueNote: (count) => `${count} 张发票`,
    otherCurrencies: '本月其他币种',
    closing: '通过 GET /statistics/sales 可按产品、类别、客户、业务员和国家查看更多数据。',
  },
};
