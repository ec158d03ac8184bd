import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../infra/local/data-dir.ts';

export interface Block {
  language: string;
  text: string;
  /** The comment on the line before it, if there is one. */
  comment: string | undefined;
}

/** The code blocks of a page, in their order. @param page path from the project's root */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/(?:<!-- (.*) -->\n)?```(\w+)\n([\s\S]*?)\n```$/gm)].map(
    ([, comment, language = '', inner = '']) => ({ language, text: inner, comment }),
  );
}
