import type { Language } from '../../shared/fields.ts';

interface Words {
  title: string;
  lead: string;
}

export interface PageTexts {
  title: (number: string) => string;
  lead: string;
  /** Where nothing happened on its days. */
  leadWithoutLines: string;
  wrong: string;
  what: string;
  name: string;
  send: string;
  /** Without a name, or words for what is ticked. */
  missing: string;
  words: Record<'confirmed' | 'disputed' | 'used' | 'gone', Words>;
}

/** Texts of the page on which a statement is answered. */
export const pageTexts: Record<Language, PageTexts> = {
  en: {
    title: (number) => `Statement ${number}`,
    lead: 'Please compare it with your books. Tick what is not right and say why; what you neither tick nor write about counts as confirmed.',
    leadWithoutLines: 'Please compare it with your books, and confirm it.',
    wrong: 'This is not right',
    what: 'What is wrong?',
    name: 'Your name',
    send: 'Send the answer',
    missing: 'Please give your name, and say of each line that you ticked what is wrong: 30 lines at most.',
    words: {
      confirmed: { title: 'Thank you', lead: 'You have confirmed the statement.' },
      disputed: {
        title: 'Thank you',
        lead: 'We look into what you say. Until that is done, we send no reminder of those invoices.',
      },
      used: {
        title: 'This statement has been answered',
        lead: 'Each link is good for one answer. If something is still wrong, please write to us.',
      },
      gone: {
        title: 'This link leads nowhere',
        lead: 'It is not whole, or its time is over. You are welcome to write to us instead.',
      },
    },
  },
  zh: {
    title: (number) => `对账单 ${number}`,
    lead: '请与贵方账目核对。如某笔有误，请勾选并说明原因；既未勾选也未填写说明的视为确认无误。',
    leadWithoutLines: '请与贵方账目核对并确认。',
    wrong: '此笔有误',
    what: '请说明问题',
    name: '您的姓名',
    send: '提交',
    missing: '请填写姓名，并为每笔勾选的明细说明原因，最多 30 笔。',
    words: {
      confirmed: { title: '谢谢', lead: '您已确认该对账单。' },
      disputed: { title: '谢谢', lead: '我们会核实您提出的问题，处理完毕之前不会就相关发票催款。' },
      used: { title: '该对账单已答复', lead: '每个链接只能使用一次。如仍有疑问，请直接与我们联系。' },
      gone: { title: '链接无效', lead: '链接不完整或已过期。欢迎直接与我们联系。' },
    },
  },
};
