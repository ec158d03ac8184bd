import type { Language } from '../shared/fields.ts';
import { inEnglish, type Saying } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import type { Finding, StoredFinding } from './model.ts';

/** What a rule found, said so that every reader can be told it in their own language. */
export const found = (code: Finding['code'], says: Saying, lineNo?: number): StoredFinding => ({
  code,
  ...(lineNo === undefined ? {} : { lineNo }),
  message: inEnglish(says),
  says,
});

export const tellFinding = ({ says, ...finding }: StoredFinding, language: Language): Finding => ({
  ...finding,
  message: tell(says, language),
});
