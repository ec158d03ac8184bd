import type { Language } from '../../../shared/fields.ts';

interface PageTexts {
  ask: { title: string; lead: (customer: string) => string; button: string };
  done: { title: string; lead: string };
  /** To whoever has followed a link that isn't whole, or is over. */
  gone: { title: string; lead: string };
}

/** Texts of the page on which a receiver says that it wants no more. */
export const pageTexts: Record<Language, PageTexts> = {
  en: {
    ask: {
      title: 'No more offers?',
      lead: (customer) =>
        `${customer} will get no more mails about our offers. Invoices and news of orders go on as before.`,
      button: 'Unsubscribe',
    },
    done: {
      title: 'You are unsubscribed',
      lead: 'We have noted it, and will not mail you about offers any more.',
    },
    gone: {
      title: 'This link leads nowhere',
      lead: 'It is not whole, or its time is over. Please write to us, and we take you off the list.',
    },
  },
  zh: {
    ask: {
      title: '确认退订？',
      lead: (customer) => `${customer}将不再收到我们的优惠邮件。发票和订单通知照常发送。`,
      button: '确认退订',
    },
    done: { title: '退订成功', lead: '我们已记录，今后不再向您发送优惠邮件。' },
    gone: { title: '链接无效', lead: '链接不完整或已过期。请直接与我们联系，我们会为您退订。' },
  },
};
