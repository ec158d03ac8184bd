import type { Language } from '../fields.ts';
import { fill, inEnglish, type Param, type Saying } from './say.ts';
import { zh } from './zh.ts';

const chinese: ReadonlyMap<string, string> = new Map(Object.entries(zh));

/** In the reader's language; what an older version said and nobody translates any more stays English. */
export function tell(saying: Saying, language: Language): string {
  const template = language === 'zh' ? chinese.get(saying.template) : undefined;
  return template === undefined ? inEnglish(saying) : fill(template, saying.params, showChinese);
}

const showChinese = (param: Param): string => {
  if (typeof param === 'string' || typeof param === 'number') return String(param);
  return 'template' in param ? tell(param, 'zh') : param.map(showChinese).join('、');
};
