import type { Customer } from '../../customers/index.ts';
import { formatFor } from '../../shared/format.ts';
import { type Content, layout, MAX_ATTACHMENT_BYTES } from '../../shared/mail/index.ts';
import type { Settings } from '../../shared/settings.ts';
import { dayText } from './days.ts';
import type { Quotation } from './model.ts';
import { answerTexts, quotationTexts } from './texts/mails.ts';

type Facts = [label: string, value: string | undefined][];
const known = (facts: Facts): [string, string][] =>
  facts.flatMap(([label, value]): [string, string][] => (value ? [[label, value]] : []));

/** The mail that brings a quotation and the link to answer it; a PDF too large for mail is left to the link's page. */
export function quotationMail(
  { language, number = '', buyer, validUntil, totals, lines }: Quotation,
  pdf: Uint8Array,
  url: string,
  settings: Settings,
): Content {
  const texts = quotationTexts[language];
  const format = formatFor(language, settings.timeZone);
  const fits = pdf.byteLength <= MAX_ATTACHMENT_BYTES;
  const content = layout(
    {
      language,
      subject: texts.subject(number),
      title: texts.title(number),
      paragraphs: [texts.greeting(buyer.name), fits ? texts.lead : texts.tooLarge],
      facts: [
        [texts.total, format.money(totals.total)],
        [texts.lines, String(lines.length)],
        [texts.until, dayText(format, validUntil)],
      ],
      link: { label: texts.link, url },
      closing: texts.closing,
    },
    settings,
  );
  const fileName = `${texts.file} ${number}.pdf`;
  return fits
    ? { ...content, attachments: [{ fileName, contentType: 'application/pdf', content: pdf }] }
    : content;
}

/** Names the mail of the last time that it was sent, for `sendOnce`. */
export const quotationMailKey = ({ id, sent }: Pick<Quotation, 'id' | 'sent'>): string =>
  `quotation-${id}-${sent?.time ?? 0}`;

/** In the business's own language, to whoever looks after the customer. */
export function answerMail(
  { id, number = id, totals, answer, orderId }: Quotation,
  { name }: Pick<Customer, 'name'>,
  settings: Settings,
): Content {
  const { language, timeZone } = settings;
  const decision = answer?.decision ?? 'declined';
  const texts = answerTexts[language];
  const facts: Facts = [
    [texts.customer, name],
    [texts.by, answer?.name],
    [texts.total, formatFor(language, timeZone).money(totals.total)],
    [texts.words, answer?.words],
    [texts.order, orderId],
    [texts.quotation, id],
  ];
  return layout(
    {
      language,
      subject: texts.subject[decision](number),
      title: texts.title[decision],
      paragraphs: [texts.lead[decision]],
      facts: known(facts),
    },
    settings,
  );
}
