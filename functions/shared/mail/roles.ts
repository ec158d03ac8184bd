import type { Language } from '../fields.ts';
import type { Settings } from '../settings.ts';
import type { Mailbox } from './message.ts';

/** Roles of ours that read mail. */
export type MailRole = 'sales' | 'reviewer' | 'warehouse' | 'purchasing' | 'finance' | 'admin';

const NAMES: Record<Language, Record<MailRole, string>> = {
  en: {
    sales: 'Sales',
    reviewer: 'Order review',
    warehouse: 'Warehouse',
    purchasing: 'Purchasing',
    finance: 'Finance',
    admin: 'Administration',
  },
  zh: {
    sales: '销售',
    reviewer: '订单审核',
    warehouse: '仓库',
    purchasing: '采购',
    finance: '财务',
    admin: '管理员',
  },
};

export const roleName = (role: MailRole, language: Language): string => NAMES[language][role];

/** Where a role reads its mail. */
export const roleMailbox = (role: MailRole, { mail, language }: Settings): Mailbox => ({
  name: roleName(role, language),
  address: mail[role],
});
