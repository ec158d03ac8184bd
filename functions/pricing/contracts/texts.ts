import type { Language } from '../../shared/fields.ts';
import type { Contract } from './model.ts';

/** Texts of the mail that tells whoever looks after a customer how far a contract is used. */
export const usedTexts = {
  en: {
    subject: (name: string, what: string, percent: number) => `${name}: ${percent} % of ${what} is used`,
    amount: 'its amount',
    title: 'A contract is being used up',
    lead: (beyond: Contract['beyond']) =>
      beyond === 'refuse'
        ? 'Orders for more than is left are refused.'
        : 'Orders for more than is left are priced as if there were no contract.',
    contract: 'Contract',
    customer: 'Customer',
    until: 'Valid until',
    agreed: 'Agreed',
    reserved: 'Called off',
    drawn: 'Invoiced',
    left: 'Left',
  },
  zh: {
    subject: (name: string, what: string, percent: number) => `${name}：${what}已使用 ${percent} %`,
    amount: '合同金额',
    title: '合同额度即将用尽',
    lead: (beyond: Contract['beyond']) =>
      beyond === 'refuse' ? '超出剩余额度的订单将被拒绝。' : '超出剩余额度的订单将不按合同定价。',
    contract: '合同',
    customer: '客户',
    until: '有效期至',
    agreed: '约定',
    reserved: '已下单',
    drawn: '已开票',
    left: '剩余',
  },
} satisfies Record<Language, object>;
