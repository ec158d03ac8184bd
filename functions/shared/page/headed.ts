import { companyName } from '../company.ts';
import type { Language } from '../fields.ts';
import { escapeHtml } from '../mail/escape.ts';
import type { Settings } from '../settings.ts';
import { framed, type Page } from './frame.ts';

/** A page under the business's name and a heading. @param title as text; blocks are HTML */
export function headed(
  language: Language,
  settings: Settings,
  { title, blocks }: { title: string; blocks: readonly string[] },
  look: { style: string; sends: boolean },
): Page {
  const header = `<header>${escapeHtml(companyName(settings, language))}</header>`;
  return framed(language, title, [header, `<h1>${escapeHtml(title)}</h1>`, ...blocks], look);
}
