import type { Language } from '../../shared/fields.ts';

/** Texts of the mail that tells purchasing of a draft that nobody has sent. */
export const unsentTexts = {
  en: {
    subject: (po: string) => `Purchase order ${po} has not been sent`,
    title: 'A draft is waiting to be sent',
    lead: 'This purchase order has been a draft for more than a day. What is on it counts as on the way, so that no alert asks for it any more, but nobody has ordered it yet. Please send it, or close it:',
    purchaseOrder: 'Purchase order',
    supplier: 'Supplier',
    since: 'Draft since',
    expected: 'Expected on',
    send: 'To send it',
    close: 'To close it',
  },
  zh: {
    subject: (po: string) => `采购单 ${po} 尚未发出`,
    title: '采购单草稿待发出',
    lead: '以下采购单作为草稿已超过一天。其货物已计为在途，库存预警不再提示，但尚未有人下单。请发出或短结该采购单：',
    purchaseOrder: '采购单',
    supplier: '供应商',
    since: '草稿日期',
    expected: '预计到货',
    send: '发出',
    close: '短结',
  },
} satisfies Record<Language, object>;
