import type { Language } from '../../../shared/fields.ts';

interface LeaveTexts {
  why: (company: string) => string;
  label: string;
}

/** Beneath each campaign's mail: why it came, and how to have no more. */
export const leaveTexts: Record<Language, LeaveTexts> = {
  en: {
    why: (company) => `You get this because you agreed to hear of offers from ${company}.`,
    label: 'Unsubscribe',
  },
  zh: {
    why: (company) => `您收到此邮件，是因为您同意接收${company}的优惠信息。`,
    label: '退订',
  },
};
