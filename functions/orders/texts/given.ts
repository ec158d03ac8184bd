import type { Language } from '../../shared/fields.ts';

/** Texts of the mail that tells sales that what stood ready for an order went to another. */
export const givenTexts = {
  en: {
    subject: (order: string) => `Order ${order} waits for goods again`,
    title: 'What stood ready went to another order',
    lead: 'Goods that stood ready for this order were given to one that is more urgent. Please tell its customer when they come now:',
    goods: 'Given',
    to: 'To order',
  },
  zh: {
    subject: (order: string) => `订单 ${order} 需重新等待到货`,
    title: '已备好的货物调配给了其他订单',
    lead: '为此订单备好的货物已调配给更紧急的订单，请告知客户新的到货日期：',
    goods: '调出',
    to: '调往订单',
  },
} satisfies Record<Language, object>;
