import type { Language } from '../../shared/fields.ts';

/** Texts of the mail that tells sales that goods come on another day. */
export const movedTexts = {
  en: {
    subject: (po: string) => `Purchase order ${po} is expected on another day`,
    title: 'Goods come on another day',
    lead: 'What these orders wait for is expected on another day than before. Please tell their customers:',
    purchaseOrder: 'Purchase order',
    supplier: 'Supplier',
    components: 'Made of what comes by',
    before: 'Expected before',
    now: 'Expected now',
  },
  zh: {
    subject: (po: string) => `采购单 ${po} 的预计到货日期已变更`,
    title: '到货日期变更',
    lead: '以下订单所等待货物的预计到货日期已变更，请告知客户：',
    purchaseOrder: '采购单',
    supplier: '供应商',
    components: '所需组件的采购单',
    before: '原预计到货',
    now: '现预计到货',
  },
} satisfies Record<Language, object>;
