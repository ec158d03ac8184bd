import type { Customer } from '../../customers/index.ts';
import type { Language } from '../../shared/fields.ts';
import { formatFor } from '../../shared/format.ts';
import { type Content, layout } from '../../shared/mail/index.ts';
import type { Settings } from '../../shared/settings.ts';
import { labelsFor } from '../statements/pdf/labels.ts';
import type { Dispute } from './model.ts';
import { type OwnerTexts, resolvedTexts } from './texts.ts';

/** In the business's own language, to whoever has to see to it. */
export function ownerMail(
  dispute: Dispute,
  { name }: Customer,
  settings: Settings,
  inLanguage: Record<Language, OwnerTexts>,
): Content {
  const { language, timeZone } = settings;
  const texts = inLanguage[language];
  const { money, day } = formatFor(language, timeZone);
  const document = documentOf(dispute, language);
  return layout(
    {
      language,
      subject: texts.subject(document, name),
      title: texts.title,
      paragraphs: [texts.lead(dispute.raisedBy, name), dispute.reason],
      facts: [
        [texts.document, document],
        [texts.amount, money(dispute.amount)],
        [texts.deadline, day(dispute.deadline)],
        [texts.dispute, dispute.id],
      ],
      ...(dispute.invoiceId ? { closing: texts.closing } : {}),
    },
    settings,
  );
}

/** To the customer, in its language. */
export function resolvedMail(dispute: Dispute, { name, language }: Customer, settings: Settings): Content {
  const texts = resolvedTexts[language];
  const document = documentOf(dispute, language);
  const lead = dispute.status === 'accepted' ? texts.accepted : texts.rejected;
  return layout(
    {
      language,
      subject: texts.subject(document),
      title: texts.title,
      paragraphs: [texts.greeting(name), lead(document), dispute.resolution?.words ?? ''],
      facts: [
        [texts.amount, formatFor(language, settings.timeZone).money(dispute.amount)],
        [texts.reason, dispute.reason],
      ],
      closing: texts.closing,
    },
    settings,
  );
}

const documentOf = ({ document: { kind, number, id } }: Dispute, language: Language): string =>
  `${labelsFor(language).kinds[kind]} ${number ?? id}`;
