import type { Language } from '../../shared/fields.ts';

/** What whoever has to see to a dispute reads. */
export interface OwnerTexts {
  subject: (document: string, customer: string) => string;
  title: string;
  lead: (who: string, customer: string) => string;
  document: string;
  amount: string;
  deadline: string;
  dispute: string;
  closing: string;
}

/** Tells whoever has to see to a dispute of it. */
export const openedTexts: Record<Language, OwnerTexts> = {
  en: {
    subject: (document, customer) => `${customer} disputes ${document}`,
    title: 'A customer finds its statement wrong',
    lead: (who, customer) => `${who} of ${customer} says of this line:`,
    document: 'Document',
    amount: 'Amount',
    deadline: 'To be resolved by',
    dispute: 'Dispute',
    closing: 'No reminder of the invoice goes out until you have said what came of it.',
  },
  zh: {
    subject: (document, customer) => `${customer} 对${document} 提出异议`,
    title: '客户对对账单有异议',
    lead: (who, customer) => `${customer} 的 ${who} 对此笔明细说明如下：`,
    document: '单据',
    amount: '金额',
    deadline: '处理期限',
    dispute: '异议编号',
    closing: '在您记录处理结果之前，不会就该发票催款。',
  },
};

/** Brings up one again that is open beyond its deadline. */
export const lateTexts: Record<Language, OwnerTexts> = {
  en: {
    ...openedTexts.en,
    subject: (document, customer) => `${customer} still waits for an answer about ${document}`,
    title: 'A dispute is past its deadline',
    lead: (who, customer) => `Nobody has said yet what came of what ${who} of ${customer} says of this line:`,
    deadline: 'Was to be resolved by',
    closing: 'No reminder of the invoice goes out until somebody says what came of it.',
  },
  zh: {
    ...openedTexts.zh,
    subject: (document, customer) => `${customer} 对${document} 的异议仍待答复`,
    title: '异议已超过处理期限',
    lead: (who, customer) => `${customer} 的 ${who} 对此笔明细提出的异议尚未记录处理结果：`,
    deadline: '原定处理期限',
    closing: '在记录处理结果之前，不会就该发票催款。',
  },
};

interface ResolvedTexts {
  subject: (document: string) => string;
  title: string;
  greeting: (name: string) => string;
  accepted: (document: string) => string;
  rejected: (document: string) => string;
  amount: string;
  reason: string;
  closing: string;
}

/** Tells a customer what came of what it found wrong. */
export const resolvedTexts: Record<Language, ResolvedTexts> = {
  en: {
    subject: (document) => `About ${document}, which you disputed`,
    title: 'What came of your answer',
    greeting: (name) => `Dear ${name} team,`,
    accepted: (document) => `We have looked into ${document}, and you are right:`,
    rejected: (document) => `We have looked into ${document}, and find it right as it is:`,
    amount: 'Amount',
    reason: 'What you said',
    closing: 'If anything is unclear, simply reply to this mail.',
  },
  zh: {
    subject: (document) => `关于贵方提出异议的${document}`,
    title: '异议处理结果',
    greeting: (name) => `${name}：您好！`,
    accepted: (document) => `我们已核实${document}，您的意见属实：`,
    rejected: (document) => `我们已核实${document}，认为该笔无误：`,
    amount: '金额',
    reason: '贵方说明',
    closing: '如有任何疑问，直接回复本邮件即可。',
  },
};
