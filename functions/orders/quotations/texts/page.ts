import type { Language } from '../../../shared/fields.ts';

interface Word {
  title: string;
  lead: string;
}

interface PageTexts {
  title: (number: string) => string;
  for: (name: string, until: string) => string;
  item: string;
  quantity: string;
  unitPrice: string;
  net: string;
  less: (percent: string) => string;
  goods: string;
  discount: string;
  freight: string;
  tax: string;
  total: string;
  delivery: (day: string) => string;
  name: string;
  purchaseOrderNumber: string;
  words: string;
  accept: string;
  decline: string;
  /** Without a name, or too long a text. */
  missing: string;
  accepted: (order: string) => Word;
  declined: Word;
  /** What the link is no good for any more. */
  refused: Record<'accepted' | 'declined' | 'withdrawn' | 'expired' | 'replaced' | 'impossible', Word>;
  /** To whoever has followed a link that isn't whole, or isn't ours. */
  gone: Word;
}

/** Texts of the page on which a quotation is answered. */
export const pageTexts: Record<Language, PageTexts> = {
  en: {
    title: (number) => `Quotation ${number}`,
    for: (name, until) => `For ${name}, valid until ${until}`,
    item: 'Item',
    quantity: 'Quantity',
    unitPrice: 'Unit price',
    net: 'Net',
    less: (percent) => `less ${percent}`,
    goods: 'Goods',
    discount: 'Discount',
    freight: 'Freight',
    tax: 'Tax',
    total: 'Total',
    delivery: (day) => `Delivery on ${day}`,
    name: 'Your name',
    purchaseOrderNumber: 'Your order number (if you like)',
    words: 'A word to us (if you like)',
    accept: 'Accept and order',
    decline: 'Decline',
    missing: 'Please tell us your name; other words may be left out.',
    accepted: (order) => ({
      title: 'Thank you for your order',
      lead: `It is order ${order}. We tell you when it leaves.`,
    }),
    declined: {
      title: 'Thank you for telling us',
      lead: 'Nothing was ordered. We would be glad to hear from you again.',
    },
    refused: {
      accepted: {
        title: 'This quotation has been accepted',
        lead: 'It is an order already; nothing more is to do.',
      },
      declined: {
        title: 'This quotation has been declined',
        lead: 'Write to us if you would like to have it again.',
      },
      withdrawn: { title: 'This quotation was withdrawn', lead: 'Please write to us for another.' },
      expired: {
        title: 'This quotation is over',
        lead: 'Its last day has passed. Please write to us for another.',
      },
      replaced: {
        title: 'There is a newer link',
        lead: 'We sent this quotation again: please use the link of the latest mail.',
      },
      impossible: {
        title: 'This can not be ordered any more',
        lead: 'Something of it has changed on our side. Nothing was ordered; please write to us.',
      },
    },
    gone: { title: 'This link leads nowhere', lead: 'It is not whole. Please write to us instead.' },
  },
  zh: {
    title: (number) => `报价单 ${number}`,
    for: (name, until) => `致：${name}，有效期至 ${until}`,
    item: '货物名称',
    quantity: '数量',
    unitPrice: '单价',
    net: '金额',
    less: (percent) => `折扣 ${percent}`,
    goods: '货物金额',
    discount: '整单折扣',
    freight: '运费',
    tax: '税额',
    total: '价税合计',
    delivery: (day) => `交货日期：${day}`,
    name: '您的姓名',
    purchaseOrderNumber: '贵方订单号（选填）',
    words: '留言（选填）',
    accept: '接受并下单',
    decline: '谢绝',
    missing: '请填写您的姓名；其他内容可不填。',
    accepted: (order) => ({ title: '感谢您的订购', lead: `订单号为 ${order}。发货时我们会通知您。` }),
    declined: { title: '感谢您的答复', lead: '未产生订单。期待再次为您服务。' },
    refused: {
      accepted: { title: '该报价单已被接受', lead: '订单已经生成，无需再次操作。' },
      declined: { title: '该报价单已被谢绝', lead: '如需重新报价，请与我们联系。' },
      withdrawn: { title: '该报价单已撤回', lead: '如需新的报价，请与我们联系。' },
      expired: { title: '该报价单已过期', lead: '有效期已过。如需新的报价，请与我们联系。' },
      replaced: { title: '链接已更新', lead: '我们已重新发送该报价单，请使用最新邮件中的链接。' },
      impossible: { title: '该报价单已无法下单', lead: '部分内容已发生变化，未产生订单。请与我们联系。' },
    },
    gone: { title: '链接无效', lead: '链接不完整。请直接与我们联系。' },
  },
};

/** Where prices include tax, lines do, and what they add up to; of the total is told how much of it is tax. */
const withTax: Record<Language, Partial<PageTexts>> = {
  en: {
    unitPrice: 'Price incl. tax',
    net: 'Amount incl. tax',
    goods: 'Goods incl. tax',
    freight: 'Freight incl. tax',
    tax: 'Tax in the total',
  },
  zh: {
    unitPrice: '含税单价',
    net: '含税金额',
    goods: '货物金额（含税）',
    freight: '运费（含税）',
    tax: '其中税额',
  },
};

export const pageTextsFor = (language: Language, taxIncluded: boolean): PageTexts => ({
  ...pageTexts[language],
  ...(taxIncluded ? withTax[language] : {}),
});
