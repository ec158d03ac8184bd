import type { Language } from '../../shared/fields.ts';
import type { Invoice } from '../model.ts';

const shared = {
  en: {
    greeting: (name: string) => `Dear ${name} team,`,
    attached: 'The document is attached as a PDF.',
    tooLarge:
      'The document is too large for e-mail. You find it in your account under its number; we are glad to send it another way.',
    closing: 'If anything is unclear, simply reply to this mail.',
    corrects: 'Corrects invoice',
    order: 'Our order no.',
    reference: 'Your reference',
    prepaid: 'Paid ahead',
    due: 'Due date',
    account: 'Account',
    paymentReference: 'Payment reference',
  },
  zh: {
    greeting: (name: string) => `${name}：您好！`,
    attached: '单据见附件（PDF）。',
    tooLarge: '单据文件过大，无法随邮件发送。您可登录账户按单据号码下载，我们也乐意以其他方式提供。',
    closing: '如有任何疑问，直接回复本邮件即可。',
    corrects: '冲销原单据',
    order: '我方订单号',
    reference: '贵方订单号',
    prepaid: '已预付',
    due: '付款到期日',
    account: '收款账户',
    paymentReference: '付款附言',
  },
};

/** Texts of the mail that brings a document, by language and kind of document. */
export const invoiceTexts = {
  en: {
    invoice: {
      ...shared.en,
      file: 'Invoice',
      subject: (number: string, seller: string) => `Invoice ${number} from ${seller}`,
      title: (number: string) => `Invoice ${number}`,
      lead: (order: string) =>
        `Thank you for your order ${order}. This is our invoice for the goods that have left us.`,
      leadOfMonth: (month: string) => `This is our invoice for all goods that left us for you in ${month}.`,
      number: 'Invoice no.',
      total: 'Total',
    },
    'credit-note': {
      ...shared.en,
      file: 'Credit note',
      subject: (number: string, seller: string) => `Credit note ${number} from ${seller}`,
      title: (number: string) => `Credit note ${number}`,
      lead: (order: string) => `This is our credit note for your order ${order}.`,
      leadOfMonth: (month: string) => `This is our credit note for goods of ${month}.`,
      number: 'Credit note no.',
      total: 'Total credit',
    },
  },
  zh: {
    invoice: {
      ...shared.zh,
      file: '商业发票',
      subject: (number: string, seller: string) => `${seller} 商业发票 ${number}`,
      title: (number: string) => `商业发票 ${number}`,
      lead: (order: string) =>
        `感谢您的订单 ${order}。现将已发出货物的商业发票发送给您。本单据非税务发票（数电票）。`,
      leadOfMonth: (month: string) =>
        `现将${month}发出的全部货物的商业发票（月结）发送给您。本单据非税务发票（数电票）。`,
      number: '单据号码',
      total: '价税合计',
    },
    'credit-note': {
      ...shared.zh,
      file: '贷项通知单',
      subject: (number: string, seller: string) => `${seller} 贷项通知单 ${number}`,
      title: (number: string) => `贷项通知单 ${number}`,
      lead: (order: string) => `现将订单 ${order} 的贷项通知单发送给您。本单据非税务发票（数电票）。`,
      leadOfMonth: (month: string) => `现将${month}货物的贷项通知单发送给您。本单据非税务发票（数电票）。`,
      number: '单据号码',
      total: '冲减合计',
    },
  },
} satisfies Record<Language, Record<Invoice['kind'], object>>;

export type KindTexts = (typeof invoiceTexts)[Language][Invoice['kind']];
