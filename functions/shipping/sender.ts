import type { Language } from '../shared/fields.ts';
import type { Settings } from '../shared/settings.ts';

/** Who sends the goods, by the name that readers of a language know. */
export const senderName = (language: Language, { company }: Settings): string =>
  language === 'zh' ? (company.nameZh ?? company.name) : company.name;
