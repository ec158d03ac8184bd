import type { Language } from '../../shared/fields.ts';

/** Texts of the mail that tells sales that goods did not come. */
export const lateTexts = {
  en: {
    subject: (po: string) => `Purchase order ${po} is late`,
    title: 'Goods did not come when they were expected',
    lead: 'What these orders wait for should have come by now, and has not. Until purchasing gives another day, none of them can be promised for a certain one. Please tell their customers:',
    purchaseOrder: 'Purchase order',
    supplier: 'Supplier',
    expected: 'Was expected on',
    late: 'Late by',
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    closing: 'When purchasing gives another day, you are told of that too.',
  },
  zh: {
    subject: (po: string) => `采购单 ${po} 逾期未到`,
    title: '货物未按预计日期到货',
    lead: '以下订单所等待的货物已过预计到货日期，仍未到货。在采购给出新日期之前，无法承诺确切日期。请告知客户：',
    purchaseOrder: '采购单',
    supplier: '供应商',
    expected: '原预计到货',
    late: '已逾期',
    days: (days: number) => `${days} 天`,
    closing: '采购更新到货日期后，将另行通知。',
  },
} satisfies Record<Language, object>;
