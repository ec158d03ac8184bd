import type { Language } from '../../shared/fields.ts';
import type { Contract } from './model.ts';

/** Texts of the mail that tells whoever looks after a customer how far a contract is used. */
export const usedTexts = {
  en: {
    subject: (name: string, sku: string, percent: number) => `${name}: ${percent} % of ${sku} is used`,
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
    subject: (name: string, sku: string, percent: number) => `${name}：${sku} 已使用 ${percent} %`,
    title: '合同数量即将用尽',
    lead: (beyond: Contract['beyond']) =>
      beyond === 'refuse' ? '超出剩余数量的订单将被拒绝。' : '超出剩余数量的订单将不按合同定价。',
    contract: '合同',
    customer: '客户',
    until: '有效期至',
    agreed: '约定数量',
    reserved: '已下单',
    drawn: '已开票',
    left: '剩余',
  },
} satisfies Record<Language, object>;
