import type { Language } from '../../shared/fields.ts';

/** Texts of the mail that tells sales that goods come later than was said. */
export const laterTexts = {
  en: {
    subject: (po: string, day: string) => `Purchase order ${po} is expected on ${day} now`,
    title: 'Goods are expected later',
    lead: 'Purchasing has given a later day for what these orders wait for, and the day on which they are promised has moved with it. Please tell their customers:',
    purchaseOrder: 'Purchase order',
    supplier: 'Supplier',
    before: 'Was expected on',
    now: 'Is expected on',
    closing: 'If it does not come on that day either, you are told again.',
  },
  zh: {
    subject: (po: string, day: string) => `采购单 ${po} 预计到货日期改为 ${day}`,
    title: '货物到货推迟',
    lead: '采购推迟了以下订单所等待货物的预计到货日期，订单的承诺日期已随之调整。请告知客户：',
    purchaseOrder: '采购单',
    supplier: '供应商',
    before: '原预计到货',
    now: '现预计到货',
    closing: '如届时仍未到货，将再次通知。',
  },
} satisfies Record<Language, object>;
