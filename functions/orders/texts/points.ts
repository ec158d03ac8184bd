import type { Language } from '../../shared/fields.ts';

/** What mails to sales say of an order that waits for goods. */
export const pointTexts = {
  en: {
    promised: (day: string) => `goods expected on ${day}`,
    overdue: (day: string) => `overdue since ${day}, no day can be promised`,
  },
  zh: {
    promised: (day: string) => `预计 ${day} 到货`,
    overdue: (day: string) => `自 ${day} 起逾期，无法承诺日期`,
  },
} satisfies Record<Language, object>;
