import type { Language } from '../../shared/fields.ts';

/** Texts of the mail that asks for money ahead. */
export const prepaymentTexts = {
  en: {
    greeting: (name: string) => `Dear ${name} team,`,
    file: 'Proforma invoice',
    subject: (number: string, seller: string) => `Proforma invoice ${number} from ${seller}`,
    title: 'Please pay ahead',
    lead: (order: string, percent: string) =>
      `Thank you for your order ${order}. As agreed we ask for ${percent} of it ahead; it goes on as soon as your payment is here.`,
    until: (due: string) => `Please pay by ${due}, and state the payment reference.`,
    attached: 'The proforma invoice is attached as a PDF. The invoice follows with the goods.',
    tooLarge:
      'The proforma invoice is too large for e-mail; we are glad to send it another way. The invoice follows with the goods.',
    number: 'Proforma no.',
    order: 'Our order no.',
    reference: 'Your reference',
    total: 'Order total',
    asked: (percent: string) => `To be paid ahead (${percent})`,
    due: 'Due date',
    account: 'Account',
    paymentReference: 'Payment reference',
    closing: 'If anything is unclear, simply reply to this mail.',
  },
  zh: {
    greeting: (name: string) => `${name}：您好！`,
    file: '形式发票',
    subject: (number: string, seller: string) => `${seller} 形式发票 ${number}`,
    title: '请预付货款',
    lead: (order: string, percent: string) =>
      `感谢您的订单 ${order}。按约定需预付货款的 ${percent}，款到后我们即安排后续。`,
    until: (due: string) => `请于 ${due} 前付款，并注明付款附言。`,
    attached: '形式发票见附件（PDF）。商业发票随货开具。',
    tooLarge: '形式发票文件过大，无法随邮件发送，我们乐意以其他方式提供。商业发票随货开具。',
    number: '单据号码',
    order: '我方订单号',
    reference: '贵方订单号',
    total: '订单金额',
    asked: (percent: string) => `预付金额（${percent}）`,
    due: '付款到期日',
    account: '收款账户',
    paymentReference: '付款附言',
    closing: '如有任何疑问，直接回复本邮件即可。',
  },
} satisfies Record<Language, object>;
