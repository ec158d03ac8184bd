import type { Customer } from '../../customers/index.ts';
import type { Order } from '../../orders/index.ts';
import type { Language } from '../../shared/fields.ts';
import { formatFor } from '../../shared/format.ts';
import { type Content, layout } from '../../shared/mail/index.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Evaluation } from './model.ts';
import { askTexts, type BadTexts } from './texts/mails.ts';

type Facts = [label: string, value: string | undefined][];
const known = (facts: Facts): [string, string][] =>
  facts.flatMap(([label, value]): [string, string][] => (value ? [[label, value]] : []));

/** @param link where the order is rated, and until when */
export function askMail(
  { id, purchaseOrderNumber }: Order,
  { name, language }: Customer,
  link: { url: string; until: string },
  settings: Settings,
): Content {
  const texts = askTexts[language];
  const called = purchaseOrderNumber ?? id;
  const facts: Facts = [
    [texts.order, id],
    [texts.reference, purchaseOrderNumber],
    [texts.until, formatFor(language, settings.timeZone).day(link.until)],
  ];
  return layout(
    {
      language,
      subject: texts.subject(called),
      title: texts.title,
      paragraphs: [texts.greeting(name), texts.lead(called)],
      facts: known(facts),
      link: { label: texts.link, url: link.url },
      closing: texts.closing,
    },
    settings,
  );
}

/** In the business's own language, to whoever looks after the customer. */
export function badMail(
  { id, orderId, rating, words, followUpBy }: Evaluation,
  { name }: Customer,
  settings: Settings,
  inLanguage: Record<Language, BadTexts>,
): Content {
  const { language, timeZone } = settings;
  const texts = inLanguage[language];
  const facts: Facts = [
    [texts.customer, name],
    [texts.order, orderId],
    [texts.rating, `${rating} / 5`],
    [texts.words, words],
    [texts.until, followUpBy && formatFor(language, timeZone).day(followUpBy)],
    [texts.evaluation, id],
  ];
  return layout(
    {
      language,
      subject: texts.subject(orderId, rating),
      title: texts.title,
      paragraphs: [texts.lead],
      facts: known(facts),
      closing: texts.closing,
    },
    settings,
  );
}
