import type { Language } from '../../../shared/fields.ts';
import { escapeHtml } from '../../../shared/mail/escape.ts';
import type { Page } from '../../../shared/page/frame.ts';
import { headed } from '../../../shared/page/headed.ts';
import type { Settings } from '../../../shared/settings.ts';
import { pageTexts } from '../texts/page.ts';
import { STYLE } from './style.ts';

/** What was sent and couldn't be taken, to be sent again. */
export interface Sent {
  words: string;
}

/** @param called how the customer calls its order */
export function formPage(called: string, language: Language, settings: Settings, sent?: Sent): Page {
  const texts = pageTexts[language];
  const marks = texts.marks.map(
    (name, i) =>
      `<label><input type="radio" name="rating" value="${i + 1}" required><span><b>${i + 1}</b><small>${name}</small></span></label>`,
  );
  const form = `<form method="post">
<fieldset><legend>${escapeHtml(texts.question(called))}</legend>
<div class="marks">${marks.join('')}</div></fieldset>
<label class="words">${texts.words}<textarea name="words" maxlength="2000">${escapeHtml(sent?.words ?? '')}</textarea></label>
<button>${texts.send}</button>
</form>`;
  const missing = sent ? `<p class="missing" role="alert">${texts.choose}</p>` : '';
  return page(language, settings, texts.title, [missing, form], true);
}

/** What there is to say instead: thanks, or that the link is used up or leads nowhere. */
export function wordPage(word: 'thanks' | 'used' | 'gone', language: Language, settings: Settings): Page {
  const { title, lead } = pageTexts[language][word];
  return page(language, settings, title, [`<p>${lead}</p>`], false);
}

const page = (
  language: Language,
  settings: Settings,
  title: string,
  blocks: readonly string[],
  sends: boolean,
): Page => headed(language, settings, { title, blocks }, { style: STYLE, sends });
