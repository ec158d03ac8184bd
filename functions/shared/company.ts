import type { Language } from './fields.ts';
import type { Settings } from './settings.ts';

/** What we are called, by the name that readers of a language know. */
export const companyName = ({ company }: Pick<Settings, 'company'>, language: Language): string =>
  language === 'zh' ? (company.nameZh ?? company.name) : company.name;
