import type { Language } from './fields.ts';

const UNITS: Record<Language, Record<string, string>> = {
  en: { m2: 'm²' },
  zh: { pcs: '件', kg: '千克', g: '克', m: '米', m2: '平方米', l: '升', box: '箱', set: '套' },
};

/** A unit of measure as a reader of the language expects it. */
export const unitName = (unit: string, language: Language): string => UNITS[language][unit] ?? unit;
