import type { Language } from '../../shared/fields.ts';

interface StatementTexts {
  subject: (number: string, seller: string) => string;
  title: (number: string) => string;
  greeting: (name: string) => string;
  lead: (from: string, to: string) => string;
  attached: string;
  tooLarge: string;
  opening: string;
  closing: string;
  until: string;
  link: string;
  ask: string;
  file: string;
}

export const statementTexts: Record<Language, StatementTexts> = {
  en: {
    subject: (number, seller) => `Statement of account ${number} from ${seller}`,
    title: (number) => `Statement of account ${number}`,
    greeting: (name) => `Dear ${name} team,`,
    lead: (from, to) => `This is what our books say of your account from ${from} to ${to}.`,
    attached: 'The statement with every document is attached as a PDF.',
    tooLarge: 'The statement is too large for a mail; please ask us for it.',
    opening: 'Opening balance',
    closing: 'Closing balance',
    until: 'Answer until',
    link: 'Confirm or dispute it',
    ask: 'The link shows each line and is good for one answer. You may also simply reply to this mail.',
    file: 'Statement',
  },
  zh: {
    subject: (number, seller) => `${seller} 对账单 ${number}`,
    title: (number) => `对账单 ${number}`,
    greeting: (name) => `${name}：您好！`,
    lead: (from, to) => `以下为贵方 ${from} 至 ${to} 的往来账目。`,
    attached: '对账单明细见附件 PDF。',
    tooLarge: '对账单过大，无法随邮件发送，请与我们联系索取。',
    opening: '期初余额',
    closing: '期末余额',
    until: '答复截止',
    link: '核对并确认',
    ask: '链接列出每笔明细，只能答复一次。您也可以直接回复本邮件。',
    file: '对账单',
  },
};
