import type { Language } from '../../../shared/fields.ts';

/** Texts of the mail that brings a purchase order to its supplier. */
export const mailTexts = {
  en: {
    file: 'Purchase order',
    subject: (number: string, buyer: string) => `Purchase order ${number} from ${buyer}`,
    title: (number: string) => `Purchase order ${number}`,
    greeting: (name: string, isPerson: boolean) => (isPerson ? `Dear ${name},` : `Dear ${name} team,`),
    lead: 'Please find our purchase order attached. We ask you to deliver the goods as follows:',
    number: 'Order number',
    expected: 'Deliver by',
    deliverTo: 'Deliver to',
    lines: 'Items',
    total: 'Total, net',
    inPart: (total: string) => `${total}, without the items that have no price`,
    closing:
      'Please confirm the order, with its prices and the date of delivery, by simply replying to this mail, and tell us at once if the date cannot be kept. Put the number of the order on the delivery note and on the invoice.',
  },
  zh: {
    file: '采购订单',
    subject: (number: string, buyer: string) => `${buyer} 采购订单 ${number}`,
    title: (number: string) => `采购订单 ${number}`,
    greeting: (name: string, _isPerson: boolean) => `${name}：您好！`,
    lead: '现随附我方采购订单，请按以下要求交货：',
    number: '订单编号',
    expected: '要求交货日期',
    deliverTo: '收货地点',
    lines: '项目数',
    total: '合计（不含税）',
    inPart: (total: string) => `${total}（未含未标价项目）`,
    closing:
      '请直接回复本邮件，确认本订单及其价格和交货日期；如无法按期交货，请立即告知。请在送货单和发票上注明本订单编号。',
  },
} satisfies Record<Language, object>;
