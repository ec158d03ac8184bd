import type { Language } from '../../../shared/fields.ts';

interface PageTexts {
  title: string;
  question: (order: string) => string;
  /** From 1 to 5. */
  marks: readonly [string, string, string, string, string];
  words: string;
  send: string;
  /** Without a mark. */
  choose: string;
  thanks: { title: string; lead: string };
  used: { title: string; lead: string };
  /** To whoever has followed a link that isn't whole, or is over. */
  gone: { title: string; lead: string };
}

/** Texts of the page on which an order is rated. */
export const pageTexts: Record<Language, PageTexts> = {
  en: {
    title: 'Your order',
    question: (order) => `How did we do with your order ${order}?`,
    marks: ['Bad', 'Poor', 'Fair', 'Good', 'Very good'],
    words: 'What should we know? (if you like)',
    send: 'Send',
    choose: 'Please choose one of the five marks.',
    thanks: { title: 'Thank you', lead: 'We have noted what you say, and somebody reads it.' },
    used: { title: 'This order has been rated', lead: 'Each link is good for one answer. Thank you for it.' },
    gone: {
      title: 'This link leads nowhere',
      lead: 'It is not whole, or its time is over. You are welcome to write to us instead.',
    },
  },
  zh: {
    title: '您的订单',
    question: (order) => `您对订单 ${order} 满意吗？`,
    marks: ['很差', '较差', '一般', '满意', '很满意'],
    words: '您还想告诉我们什么？（选填）',
    send: '提交',
    choose: '请选择一个评分。',
    thanks: { title: '谢谢您的评价', lead: '我们已收到，并会认真阅读。' },
    used: { title: '该订单已评价', lead: '每个链接只能使用一次。感谢您的评价。' },
    gone: { title: '链接无效', lead: '链接不完整或已过期。欢迎直接与我们联系。' },
  },
};
