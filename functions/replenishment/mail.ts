import type { Language } from '../shared/fields.ts';
import { formatFor } from '../shared/format.ts';
import { inParts } from '../shared/in-parts.ts';
import { type Content, layout, type Section } from '../shared/mail/index.ts';
import type { Settings } from '../shared/settings.ts';
import { entryOf } from './mail-entry.ts';
import { transferSections } from './mail-transfers.ts';
import { tooLittle } from './minimum.ts';
import type { Digest, LowStock } from './model.ts';
import { MOST_SUGGESTIONS } from './suggestion-model.ts';
import { digestTexts } from './texts/digest.ts';

/** Names the one mail of a day, for `deliver`. */
export const digestMailKey = ({ day }: Digest): string => `low-stock-${day}`;

/** Tells purchasing what is low: supplier by supplier, that of the most urgent first, in the business's language. */
export function digestMail({ day, alerts, more }: Digest, settings: Settings): Content {
  const { language, replenishment } = settings;
  const texts = digestTexts[language];
  const urgent = alerts.filter(({ urgency }) => urgency !== 'low').length;
  const sections = [...transferSections(alerts, day, language), ...orderSections(alerts, day, language)];
  const sent = alerts.some(({ transferFrom }) => transferFrom);
  return layout(
    {
      language,
      subject: texts.subject(alerts.length, urgent),
      title: texts.title(formatFor(language, 'UTC').day(day)),
      paragraphs: [
        texts.lead(alerts.length, urgent),
        ...(sent ? [texts.first] : []),
        texts.todo,
        ...(more > 0 ? [texts.more(more)] : []),
      ],
      facts: [],
      sections,
      closing: texts.closing(replenishment.snoozeDays),
    },
    settings,
  );
}

function orderSections(alerts: readonly LowStock[], day: string, language: Language): Section[] {
  const bought = alerts.filter(({ suggestedQuantity }) => suggestedQuantity > 0);
  const suppliers = Map.groupBy(bought, ({ supplier }) => supplier ?? digestTexts[language].ownWorks);
  const parts = [...suppliers].flatMap(([supplier, own]) =>
    inParts(own, MOST_SUGGESTIONS).map((some) => ({ supplier, some })),
  );
  return parts.map(({ supplier, some }, i) => sectionOf(supplier, some, `${day}-${i + 1}`, language));
}

function sectionOf(title: string, alerts: readonly LowStock[], key: string, language: Language): Section {
  const format = formatFor(language, 'UTC');
  const named = alerts.map(({ sku, warehouse }) => ({ sku, warehouse }));
  return {
    title,
    entries: alerts.map((low) => entryOf(low, language)),
    notes: tooLittle(alerts).map(({ warehouse, total, minimum }) =>
      digestTexts[language].tooLittle(warehouse, format.money(total), format.money(minimum)),
    ),
    // As its key is the mail's own, whoever sends it twice has ordered once.
    command: {
      label: digestTexts[language].order,
      lines: [
        'POST /stock/alerts/purchase-orders',
        `Idempotency-Key: low-stock-${key}`,
        JSON.stringify({ alerts: named }),
      ],
    },
  };
}
