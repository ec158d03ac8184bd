import { z } from 'zod';

interface Kind {
  number: string;
  name: string;
  nameZh: string;
}

/** The accounts that entries are made on, in the order in which a trial balance shows them. */
export const CHART = {
  bank: { number: '1000', name: 'Bank', nameZh: '银行存款' },
  receivable: { number: '1200', name: 'Receivables', nameZh: '应收账款' },
  stock: { number: '1300', name: 'Stock', nameZh: '库存商品' },
  'stock-in-transit': { number: '1310', name: 'Stock between warehouses', nameZh: '在途库存' },
  production: { number: '1320', name: 'Production', nameZh: '生产成本' },
  'goods-received': { number: '2100', name: 'Goods received, not invoiced', nameZh: '暂估应付账款' },
  'output-tax': { number: '2200', name: 'Tax on sales', nameZh: '应交销项税额' },
  advances: { number: '2300', name: 'Paid ahead of invoices', nameZh: '预收账款' },
  'customer-credit': { number: '2310', name: "Customers' credit", nameZh: '客户结余' },
  'opening-balances': { number: '3000', name: 'Opening balances', nameZh: '期初余额' },
  sales: { number: '4000', name: 'Sales', nameZh: '销售收入' },
  freight: { number: '4100', name: 'Freight charged', nameZh: '运费收入' },
  'reminder-fees': { number: '4200', name: 'Fees of reminders', nameZh: '催款费收入' },
  'exchange-gains': { number: '4900', name: 'Exchange gains', nameZh: '汇兑收益' },
  'cost-of-sales': { number: '5000', name: 'Cost of sales', nameZh: '主营业务成本' },
  'stock-losses': { number: '5100', name: 'Stock lost and scrapped', nameZh: '存货损失' },
  'stock-differences': { number: '5200', name: 'Differences of stock', nameZh: '存货盘盈盘亏' },
  'stock-revaluation': { number: '5300', name: 'Revaluation of stock', nameZh: '存货重估差异' },
  'write-offs': { number: '6100', name: 'Receivables given up', nameZh: '坏账损失' },
  'exchange-losses': { number: '6200', name: 'Exchange losses', nameZh: '汇兑损失' },
} as const satisfies Record<string, Kind>;

export type AccountName = keyof typeof CHART;
export const ACCOUNTS = Object.keys(CHART) as AccountName[]; // no others were put in
export const accountName = z.enum(ACCOUNTS);
