import type { Language } from '../shared/fields.ts';
import { formatFor } from '../shared/format.ts';
import type { Entry } from '../shared/mail/index.ts';
import { unitName } from '../shared/units.ts';
import type { LowStock } from './model.ts';
import { movedBy } from './sparing.ts';
import { digestTexts } from './texts/digest.ts';
import { whyOf } from './why.ts';

/** What is low, with what is to be ordered and how that was worked out. */
export function entryOf(low: LowStock, language: Language): Entry {
  const texts = digestTexts[language];
  const format = formatFor(language, 'UTC');
  const { sku, warehouse, available, incoming, reorderPoint, suggestedQuantity, runsOutOn } = low;
  const counted = (quantity: number) => `${format.quantity(quantity)} ${unitName(low.unit, language)}`;
  const moved = movedBy(low);
  return {
    ...headOf(low, `${sku} · ${warehouse}`, language),
    facts: [
      ...(suggestedQuantity > 0 ? [[texts.suggested, counted(suggestedQuantity)] as const] : []),
      ...(moved > 0 ? [[texts.transferred, counted(moved)] as const] : []),
      [texts.runsOut, available > 0 ? format.day(runsOutOn) : '–'],
      [texts.available, format.quantity(available)],
      [texts.incoming, format.quantity(incoming)],
      [texts.reorderPoint, format.quantity(reorderPoint)],
    ],
    sentences: whyOf(low, language),
  };
}

/** What it is and how urgent. @param about in small, which one it is */
export const headOf = (
  { name, nameZh, urgency }: LowStock,
  about: string,
  language: Language,
): Pick<Entry, 'title' | 'about' | 'mark'> => ({
  title: language === 'zh' ? (nameZh ?? name) : name,
  about,
  mark: { text: digestTexts[language].urgency[urgency], isUrgent: urgency !== 'low' },
});
