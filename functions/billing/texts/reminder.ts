import type { Language } from '../../shared/fields.ts';

interface ReminderTexts {
  subject: (level: number, number: string) => string;
  title: (level: number) => string;
  greeting: (name: string) => string;
  lead: (level: number, number: string, due: string) => string;
  open: string;
  fee: string;
  earlierFees: string;
  closing: string;
}

/** Friendly at first, since most late payments were only forgotten. */
const LEADS: Record<Language, ((number: string, due: string) => string)[]> = {
  en: [
    (number, due) =>
      `Invoice ${number} was due on ${due}, and we could not yet find your payment. It may simply have been overlooked: please transfer the open amount in the next days.`,
    (number, due) =>
      `Invoice ${number}, due on ${due}, is still open although we wrote to you before. Please transfer the amount within seven days or tell us what stands in the way.`,
    (number, due) =>
      `Despite our reminders, invoice ${number}, due on ${due}, has not been paid. Please transfer the open amount at once; otherwise we may have to withhold further deliveries.`,
  ],
  zh: [
    (number, due) =>
      `单据 ${number} 已于 ${due} 到期，我们尚未查到贵方付款。可能只是疏忽，烦请在近日内汇付未付金额。`,
    (number, due) => `单据 ${number}（到期日 ${due}）经提醒后仍未付清。请于七日内汇付，如有困难请告知我们。`,
    (number, due) =>
      `经多次提醒，单据 ${number}（到期日 ${due}）仍未付款。请立即汇付未付金额，否则我们可能不得不暂停后续发货。`,
  ],
};

const lead = (language: Language) => (level: number, number: string, due: string) =>
  LEADS[language][Math.min(level, LEADS[language].length) - 1]?.(number, due) ?? '';

const ORDINALS = ['First', 'Second', 'Third'];
const ordinal = (level: number): string => ORDINALS[level - 1] ?? `${level}th`;

export const reminderTexts: Record<Language, ReminderTexts> = {
  en: {
    subject: (level, number) => `${ordinal(level)} reminder: invoice ${number} is overdue`,
    title: (level) => `${ordinal(level)} payment reminder`,
    greeting: (name) => `Dear ${name} team,`,
    lead: lead('en'),
    open: 'Open amount',
    fee: 'Of it for this reminder',
    earlierFees: 'Of it for earlier reminders',
    closing: 'If your payment has crossed with this mail, please disregard it.',
  },
  zh: {
    subject: (level, number) => `第 ${level} 次付款提醒：单据 ${number} 已逾期`,
    title: (level) => `付款提醒（第 ${level} 次）`,
    greeting: (name) => `${name}：您好！`,
    lead: lead('zh'),
    open: '未付金额',
    fee: '其中本次催款费',
    earlierFees: '其中以往催款费',
    closing: '如您已付款，请忽略本邮件。',
  },
};
