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
  'output-tax': { number: '2200', name: 'Tax on sales', nameZh: '应交销项税额' },
  advances: { number: '2300', name: 'Paid ahead of invoices', nameZh: '预收账款' },
  'customer-credit': { number: '2310', name: "Customers' credit", nameZh: '客户结余' },
  sales: { number: '4000', name: 'Sales', nameZh: '销售收入' },
  freight: { number: '4100', name: 'Freight charged', nameZh: '运费收入' },
  'reminder-fees': { number: '4200', name: 'Fees of reminders', nameZh: '催款费收入' },
  'exchange-gains': { number: '4900', name: 'Exchange gains', nameZh: '汇兑收益' },
  'write-offs': { number: '6100', name: 'Receivables given up', nameZh: '坏账损失' },
  'exchange-losses': { number: '6200', name: 'Exchange losses', nameZh: '汇兑损失' },
} as const satisfies Record<string, Kind>;

export type AccountName = keyof typeof CHART;
export const ACCOUNTS = Object.keys(CHART) as AccountName[]; // no others were put in
export const accountName = z.enum(ACCOUNTS);
