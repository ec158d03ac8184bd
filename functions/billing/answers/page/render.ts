import type { Language } from '../../../shared/fields.ts';
import { escapeHtml } from '../../../shared/mail/escape.ts';
import type { Page } from '../../../shared/page/frame.ts';
import { headed } from '../../../shared/page/headed.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Statement } from '../../statements/model.ts';
import type { Sent } from '../form.ts';
import { type PageTexts, pageTexts } from '../texts.ts';
import { factsOf, linesOf } from './account.ts';
import { STYLE } from './style.ts';

/** @param sent what couldn't be taken, to be sent again */
export function questionPage(statement: Statement, settings: Settings, sent?: Sent): Page {
  const { language, number, lines } = statement;
  const texts = pageTexts[language];
  const form = `<form method="post">
${linesOf(statement, settings, sent)}
<label class="name">${texts.name}<input type="text" name="name" maxlength="120" required autocomplete="name" value="${escapeHtml(sent?.name ?? '')}"></label>
<button>${texts.send}</button>
</form>`;
  const lead = lines.length > 0 ? texts.lead : texts.leadWithoutLines;
  const missing = sent ? `<p class="missing" role="alert">${texts.missing}</p>` : '';
  const blocks = [factsOf(statement, settings), `<p>${lead}</p>`, missing, form];
  return page(language, settings, texts.title(number), blocks, true);
}

/** What there is to say instead: thanks, or that the link is used up or leads nowhere. */
export function wordPage(word: keyof PageTexts['words'], language: Language, settings: Settings): Page {
  const { title, lead } = pageTexts[language].words[word];
  return page(language, settings, title, [`<p>${lead}</p>`], false);
}

const page = (
  language: Language,
  settings: Settings,
  title: string,
  blocks: readonly string[],
  sends: boolean,
): Page => headed(language, settings, { title, blocks }, { style: STYLE, sends });
