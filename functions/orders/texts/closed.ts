import type { Language } from '../../shared/fields.ts';

/** Texts of the mail that tells sales that goods won't come from where they were ordered. */
export const closedTexts = {
  en: {
    subject: (po: string) => `Purchase order ${po} is closed, and orders waited for it`,
    title: 'Goods will not come from this purchase order',
    lead: 'What these orders still waited for was bought anew, or is being made. Please tell their customers when it comes now:',
    purchaseOrder: 'Purchase order',
    supplier: 'Supplier',
    reason: 'Reason',
  },
  zh: {
    subject: (po: string) => `采购单 ${po} 已短结，有订单在等待其货物`,
    title: '此采购单的剩余货物不再到货',
    lead: '以下订单所等待的货物已重新采购或安排生产，请告知客户新的到货日期：',
    purchaseOrder: '采购单',
    supplier: '供应商',
    reason: '原因',
  },
} satisfies Record<Language, object>;
