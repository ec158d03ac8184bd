import type { Language } from '../../../shared/fields.ts';
import { formatFor } from '../../../shared/format.ts';
import { escapeHtml } from '../../../shared/mail/escape.ts';
import type { Page } from '../../../shared/page/frame.ts';
import { headed } from '../../../shared/page/headed.ts';
import type { Settings } from '../../../shared/settings.ts';
import { dayText } from '../days.ts';
import type { Quotation } from '../model.ts';
import { pageTexts } from '../texts/page.ts';
import { linesOf, totalsOf } from './figures.ts';
import { STYLE } from './style.ts';

/** What else there is to say of a link that is no good any more. */
export type Refused = keyof (typeof pageTexts)['en']['refused'];

/** @param said what was filled in and couldn't be taken, to be sent again */
export function quotationPage(quotation: Quotation, settings: Settings, said?: Record<string, string>): Page {
  const { language, number = '', buyer, validUntil, requestedDate, notes } = quotation;
  const texts = pageTexts[language];
  const format = formatFor(language, settings.timeZone);
  const blocks = [
    `<p>${escapeHtml(texts.for(buyer.name, dayText(format, validUntil)))}</p>`,
    linesOf(quotation, format),
    totalsOf(quotation, format),
    requestedDate ? `<p>${texts.delivery(dayText(format, requestedDate))}</p>` : '',
    notes ? `<p class="notes">${escapeHtml(notes)}</p>` : '',
    said ? `<p class="missing" role="alert">${texts.missing}</p>` : '',
    formOf(language, said ?? {}),
  ];
  return page(language, settings, texts.title(number), blocks, true);
}

/** By Enter in a field nothing is sent but by the first button, which accepts; so that one asks for the name, too. */
function formOf(language: Language, said: Record<string, string>): string {
  const texts = pageTexts[language];
  const field = (name: string, max: number, more = '') =>
    `<input name="${name}" maxlength="${max}" value="${escapeHtml(said[name] ?? '')}"${more}>`;
  return `<form method="post">
<label>${texts.name}${field('name', 120, ' required autocomplete="name"')}</label>
<label>${texts.purchaseOrderNumber}${field('purchaseOrderNumber', 60)}</label>
<label>${texts.words}<textarea name="words" maxlength="2000">${escapeHtml(said.words ?? '')}</textarea></label>
<div class="answers"><button name="answer" value="accept">${texts.accept}</button>
<button class="no" name="answer" value="decline">${texts.decline}</button></div>
</form>`;
}

/** What came of an answer. */
export function donePage({ language, orderId }: Quotation, settings: Settings): Page {
  const texts = pageTexts[language];
  return wordPage(orderId ? texts.accepted(orderId) : texts.declined, language, settings);
}

export const refusedPage = (why: Refused, language: Language, settings: Settings): Page =>
  wordPage(pageTexts[language].refused[why], language, settings);

export const gonePage = (language: Language, settings: Settings): Page =>
  wordPage(pageTexts[language].gone, language, settings);

const wordPage = (
  { title, lead }: { title: string; lead: string },
  language: Language,
  settings: Settings,
): Page => page(language, settings, title, [`<p>${escapeHtml(lead)}</p>`], false);

const page = (
  language: Language,
  settings: Settings,
  title: string,
  blocks: readonly string[],
  sends: boolean,
): Page => headed(language, settings, { title, blocks }, { style: STYLE, sends });
