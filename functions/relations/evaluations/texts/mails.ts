import type { Language } from '../../../shared/fields.ts';

interface AskTexts {
  subject: (order: string) => string;
  title: string;
  greeting: (name: string) => string;
  lead: (order: string) => string;
  order: string;
  reference: string;
  until: string;
  link: string;
  closing: string;
}

/** Asks a customer how its order was. */
export const askTexts: Record<Language, AskTexts> = {
  en: {
    subject: (order) => `How was your order ${order}?`,
    title: 'How did we do?',
    greeting: (name) => `Dear ${name},`,
    lead: (order) =>
      `your order ${order} has arrived. We would like to know how you found it: one mark from 1 to 5, and a word if you like.`,
    order: 'Order',
    reference: 'Your order number',
    until: 'Open until',
    link: 'Rate the order',
    closing: 'The link is good for one answer. Thank you for your time.',
  },
  zh: {
    subject: (order) => `请评价您的订单 ${order}`,
    title: '您对这次订购满意吗？',
    greeting: (name) => `${name}：`,
    lead: (order) => `您好！您的订单 ${order} 已送达。请用一分钟评价：1 至 5 分，也欢迎写下您的意见。`,
    order: '订单',
    reference: '贵方订单号',
    until: '评价截止',
    link: '评价订单',
    closing: '该链接只能使用一次。感谢您的时间。',
  },
};

export interface BadTexts {
  subject: (order: string, rating: number) => string;
  title: string;
  lead: string;
  customer: string;
  order: string;
  rating: string;
  until: string;
  words: string;
  evaluation: string;
  closing: string;
}

/** Tells whoever looks after a customer that it is not content. */
export const badTexts: Record<Language, BadTexts> = {
  en: {
    subject: (order, rating) => `Order ${order} was rated ${rating} of 5`,
    title: 'A customer is not content',
    lead: 'Please ask what went wrong, and note what came of it.',
    customer: 'Customer',
    order: 'Order',
    rating: 'Mark',
    until: 'To be followed up by',
    words: 'What it says',
    evaluation: 'Evaluation',
    closing: 'It stays among those to follow up until somebody says what came of it.',
  },
  zh: {
    subject: (order, rating) => `订单 ${order} 评分为 ${rating} 分`,
    title: '客户不满意',
    lead: '请联系客户了解原因，并记录处理结果。',
    customer: '客户',
    order: '订单',
    rating: '评分',
    until: '跟进期限',
    words: '客户意见',
    evaluation: '评价',
    closing: '在记录处理结果之前，该评价一直列为待跟进。',
  },
};

/** Brings up one again that nobody has followed up by its day. */
export const lateTexts: Record<Language, BadTexts> = {
  en: {
    ...badTexts.en,
    subject: (order, rating) => `Nobody has followed up the mark of ${rating} for order ${order}`,
    title: 'A customer was not content, and still waits',
    lead: 'Nobody has said yet what came of this. Please ask the customer what went wrong, and note it.',
    until: 'Was to be followed up by',
  },
  zh: {
    ...badTexts.zh,
    subject: (order, rating) => `订单 ${order} 的 ${rating} 分评价尚未跟进`,
    title: '不满意的客户仍在等待',
    lead: '该评价尚无处理结果。请联系客户了解原因，并记录处理结果。',
    until: '原定跟进期限',
  },
};
