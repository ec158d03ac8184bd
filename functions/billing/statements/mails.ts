import { formatFor } from '../../shared/format.ts';
import { type Content, layout, MAX_ATTACHMENT_BYTES } from '../../shared/mail/index.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Statement } from './model.ts';
import { statementTexts } from './texts.ts';

/**
 * The mail that brings a statement; a PDF too large for mail is announced instead of attached.
 * @param link where it is confirmed or disputed, and until when
 */
export function statementMail(
  statement: Statement,
  pdf: Uint8Array,
  link: { url: string; until: string },
  settings: Settings,
): Content {
  const { language, number, buyer, seller, from, to, opening, closing } = statement;
  const texts = statementTexts[language];
  const format = formatFor(language, settings.timeZone);
  const [first, last] = [from, to].map((day) => format.day(`${day}T12:00:00Z`));
  const fits = pdf.byteLength <= MAX_ATTACHMENT_BYTES;
  const content = layout(
    {
      language,
      subject: texts.subject(number, seller.name),
      title: texts.title(number),
      paragraphs: [
        texts.greeting(buyer.name),
        texts.lead(first ?? from, last ?? to),
        fits ? texts.attached : texts.tooLarge,
      ],
      facts: [
        [texts.opening, format.money(opening)],
        [texts.closing, format.money(closing)],
        [texts.until, format.day(link.until)],
      ],
      link: { label: texts.link, url: link.url },
      closing: texts.ask,
    },
    settings,
  );
  const fileName = `${texts.file} ${number}.pdf`;
  return fits
    ? { ...content, attachments: [{ fileName, contentType: 'application/pdf', content: pdf }] }
    : content;
}

/** Names the mail of the last time that it was sent, for `sendOnce`. */
export const statementMailKey = ({ id, sent }: Pick<Statement, 'id' | 'sent'>): string =>
  sent?.time ? `statement-${id}-${sent.time}` : `statement-${id}`;
