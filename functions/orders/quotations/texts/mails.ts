import type { Language } from '../../../shared/fields.ts';

interface QuotationTexts {
  subject: (number: string) => string;
  title: (number: string) => string;
  greeting: (name: string) => string;
  lead: string;
  tooLarge: string;
  total: string;
  lines: string;
  until: string;
  link: string;
  closing: string;
  file: string;
}

/** Brings a quotation to its customer. */
export const quotationTexts: Record<Language, QuotationTexts> = {
  en: {
    subject: (number) => `Our quotation ${number}`,
    title: (number) => `Quotation ${number}`,
    greeting: (name) => `Dear ${name},`,
    lead: 'thank you for your interest. Our quotation is attached; you can accept it, or say no, by the link.',
    tooLarge:
      'thank you for your interest. Read our quotation by the link, where you can accept it, or say no.',
    total: 'Total, with tax',
    lines: 'Lines',
    until: 'Valid until',
    link: 'Read and answer',
    closing: 'The link is for you alone and good for one answer. Whoever has it can order in your name.',
    file: 'Quotation',
  },
  zh: {
    subject: (number) => `报价单 ${number}`,
    title: (number) => `报价单 ${number}`,
    greeting: (name) => `${name}：`,
    lead: '您好！感谢您的垂询。报价单见附件；您可以通过链接接受或谢绝。',
    tooLarge: '您好！感谢您的垂询。请通过链接查看报价单，并接受或谢绝。',
    total: '价税合计',
    lines: '行数',
    until: '有效期至',
    link: '查看并答复',
    closing: '该链接仅供贵方使用，只能答复一次。持有链接者可代表贵方下单，请妥善保管。',
    file: '报价单',
  },
};

interface AnswerTexts {
  subject: Record<'accepted' | 'declined', (number: string) => string>;
  title: Record<'accepted' | 'declined', string>;
  lead: Record<'accepted' | 'declined', string>;
  customer: string;
  by: string;
  total: string;
  words: string;
  order: string;
  quotation: string;
}

/** Tells whoever looks after a customer what it answered. */
export const answerTexts: Record<Language, AnswerTexts> = {
  en: {
    subject: {
      accepted: (number) => `Quotation ${number} was accepted`,
      declined: (number) => `Quotation ${number} was declined`,
    },
    title: { accepted: 'A quotation was accepted', declined: 'A quotation was declined' },
    lead: {
      accepted: 'It is an order now and goes its way like any other.',
      declined: 'Nothing was ordered, and stock that was kept for it is free again.',
    },
    customer: 'Customer',
    by: 'Answered by',
    total: 'Total',
    words: 'What it says',
    order: 'Order',
    quotation: 'Quotation',
  },
  zh: {
    subject: {
      accepted: (number) => `报价单 ${number} 已被接受`,
      declined: (number) => `报价单 ${number} 已被谢绝`,
    },
    title: { accepted: '客户接受了报价', declined: '客户谢绝了报价' },
    lead: {
      accepted: '该报价单已转为订单，按正常流程处理。',
      declined: '未产生订单，为其预留的库存已释放。',
    },
    customer: '客户',
    by: '答复人',
    total: '总额',
    words: '客户留言',
    order: '订单',
    quotation: '报价单',
  },
};
