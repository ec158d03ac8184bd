import type { Language } from '../../shared/fields.ts';
import { escapeHtml } from '../../shared/mail/escape.ts';
import type { Page } from '../../shared/page/frame.ts';
import { headed } from '../../shared/page/headed.ts';
import type { Settings } from '../../shared/settings.ts';
import { pageTexts } from './texts/page.ts';

const STYLE = `
p{margin:1rem 0 0}
button{display:block;width:100%;margin:1.4rem 0 0;padding:.85rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--paper);font:inherit;font-weight:600;cursor:pointer}
`;

/** @param name of who would get no more */
export function askPage(name: string, language: Language, settings: Settings): Page {
  const { title, lead, button } = pageTexts[language].ask;
  const form = `<form method="post"><button>${button}</button></form>`;
  const blocks = [`<p>${escapeHtml(lead(name))}</p>`, form];
  return headed(language, settings, { title, blocks }, { style: STYLE, sends: true });
}

export function wordPage(word: 'done' | 'gone', language: Language, settings: Settings): Page {
  const { title, lead } = pageTexts[language][word];
  return headed(language, settings, { title, blocks: [`<p>${lead}</p>`] }, { style: STYLE, sends: false });
}
