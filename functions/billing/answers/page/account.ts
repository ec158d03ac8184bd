import { type Format, formatFor } from '../../../shared/format.ts';
import { escapeHtml } from '../../../shared/mail/escape.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Statement, StatementLine } from '../../statements/model.ts';
import { labelsFor } from '../../statements/pdf/labels.ts';
import type { Sent } from '../form.ts';
import { pageTexts } from '../texts.ts';

/** A calendar day for people; its noon is on that day in nearly every zone. */
const dayText = (format: Format, on: string): string => format.day(`${on}T12:00:00Z`);

export function factsOf(
  { language, buyer, from, to, opening, closing }: Statement,
  settings: Settings,
): string {
  const labels = labelsFor(language);
  const format = formatFor(language, settings.timeZone);
  const facts = [
    [labels.to, buyer.name],
    [labels.period, dayText(format, from)],
    [labels.until, dayText(format, to)],
    [labels.opening, format.money(opening)],
    [labels.closing, format.money(closing)],
  ];
  const rows = facts.map(([label = '', value = '']) => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<dl class="facts">${rows.join('')}</dl>`;
}

/** Each line with a box to tick where it is wrong, and room for what is. */
export function linesOf({ language, lines }: Statement, settings: Settings, sent?: Sent): string {
  const { wrong, what } = pageTexts[language];
  const format = formatFor(language, settings.timeZone);
  const items = lines.map((line, i) => {
    const n = i + 1;
    const ticked = sent?.ticked.has(n) ? ' checked' : '';
    return `<li>${lineOf(line, format, language)}
<label class="wrong"><input type="checkbox" name="disputed" value="${n}"${ticked}>${wrong}</label>
<label class="words">${what}<textarea name="words-${n}" maxlength="1000">${escapeHtml(sent?.words.get(n) ?? '')}</textarea></label></li>`;
  });
  return items.length > 0 ? `<ol class="lines">${items.join('\n')}</ol>` : '';
}

function lineOf(
  { on, kind, number, amount, balance }: StatementLine,
  format: Format,
  language: Statement['language'],
): string {
  const labels = labelsFor(language);
  const document = [labels.kinds[kind], number].filter((one) => one !== undefined).join(' ');
  return `<div class="of"><b>${escapeHtml(document)}</b><span>${format.money(amount)}</span><small>${dayText(format, on)} · ${labels.balance} ${format.money(balance)}</small></div>`;
}
