import type { Language } from '../shared/fields.ts';
import { formatFor } from '../shared/format.ts';
import { type Content, type Entry, layout, type Section } from '../shared/mail/index.ts';
import type { Settings } from '../shared/settings.ts';
import { unitName } from '../shared/units.ts';
import { tooLittle } from './minimum.ts';
import type { Digest, LowStock } from './model.ts';
import { digestTexts } from './texts/digest.ts';
import { whyOf } from './why.ts';

/** Names the one mail of a day, for `deliver`. */
export const digestMailKey = ({ day }: Digest): string => `low-stock-${day}`;

/** Tells purchasing what is low: supplier by supplier, that of the most urgent first, in the business's language. */
export function digestMail({ day, alerts, more }: Digest, settings: Settings): Content {
  const { language, replenishment } = settings;
  const texts = digestTexts[language];
  const urgent = alerts.filter(({ urgency }) => urgency !== 'low').length;
  const suppliers = [...Map.groupBy(alerts, ({ supplier }) => supplier ?? texts.ownWorks)];
  return layout(
    {
      language,
      subject: texts.subject(alerts.length, urgent),
      title: texts.title(formatFor(language, 'UTC').day(day)),
      paragraphs: [texts.lead(alerts.length, urgent), texts.todo, ...(more > 0 ? [texts.more(more)] : [])],
      facts: [],
      sections: suppliers.map(([supplier, own], i) => sectionOf(supplier, own, `${day}-${i + 1}`, language)),
      closing: texts.closing(replenishment.snoozeDays),
    },
    settings,
  );
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

function entryOf(low: LowStock, language: Language): Entry {
  const texts = digestTexts[language];
  const format = formatFor(language, 'UTC');
  const { sku, warehouse, urgency, available, incoming, reorderPoint, suggestedQuantity, runsOutOn } = low;
  const name = language === 'zh' ? (low.nameZh ?? low.name) : low.name;
  return {
    title: name,
    about: `${sku} · ${warehouse}`,
    mark: { text: texts.urgency[urgency], isUrgent: urgency !== 'low' },
    facts: [
      [texts.suggested, `${format.quantity(suggestedQuantity)} ${unitName(low.unit, language)}`],
      [texts.runsOut, available > 0 ? format.day(runsOutOn) : '–'],
      [texts.available, format.quantity(available)],
      [texts.incoming, format.quantity(incoming)],
      [texts.reorderPoint, format.quantity(reorderPoint)],
    ],
    sentences: whyOf(low, language),
  };
}
