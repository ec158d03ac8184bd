import { z } from 'zod';
import { type Language, text } from './fields.ts';
import type { Format } from './format.ts';
import { positiveQuantity, type Thousandths } from './quantity.ts';
import { message } from './texts/message.ts';

/** How a unit is called in requests and documents of the API. */
export const unitCode = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,19}$/,
    message('must be the code of a unit such as {example}', { example: 'box' }),
  );

/** A unit beside the one that stock is kept in, and how much of that one of it is. */
export const furtherUnit = z.strictObject({
  code: unitCode,
  name: text(30).optional(),
  nameZh: text(30).optional(),
  factor: positiveQuantity,
});
export type FurtherUnit = z.output<typeof furtherUnit>;

const UNITS: Record<Language, Record<string, string>> = {
  en: { m2: 'm²' },
  zh: { pcs: '件', kg: '千克', g: '克', m: '米', m2: '平方米', l: '升', box: '箱', set: '套' },
};

/** A unit of measure as a reader of the language expects it. */
export const unitName = (unit: string, language: Language): string => UNITS[language][unit] ?? unit;

const nameOf = ({ code, name, nameZh = name }: FurtherUnit, language: Language): string =>
  (language === 'zh' ? nameZh : name) ?? unitName(code, language);

/** What a line of a document is of. */
interface Measured {
  quantity: Thousandths;
  unit: string;
  /** The unit in which it was ordered, where that isn't the stock's. */
  orderedIn?: FurtherUnit | undefined;
}

/** A quantity as it was ordered, with what it is in stock: `2 box (24 pcs)`; of a box that isn't whole only the latter. */
export function quantityText({ quantity, unit, orderedIn }: Measured, format: Format, language: Language) {
  const inStock = `${format.quantity(quantity)} ${unitName(unit, language)}`;
  if (!orderedIn || quantity % orderedIn.factor !== 0) return inStock;
  const count = (quantity / orderedIn.factor) * 1000;
  return `${format.quantity(count)} ${nameOf(orderedIn, language)} (${inStock})`;
}
