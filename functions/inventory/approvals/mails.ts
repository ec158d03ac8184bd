import type { Product } from '../../catalog/index.ts';
import type { Language } from '../../shared/fields.ts';
import { type Format, formatFor } from '../../shared/format.ts';
import { type Content, layout } from '../../shared/mail/index.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Actor } from '../../shared/timeline.ts';
import { unitName } from '../../shared/units.ts';
import type { Adjustment } from '../adjustments/model.ts';
import { doubtOf, worthOfDifferences } from '../counts/deciding.ts';
import type { Count, CountLine, CountResult } from '../counts/model.ts';
import { differencesOf } from '../counts/rules.ts';
import { worthOf } from '../worth.ts';
import { approvalTexts } from './texts.ts';

type Fact = [label: string, value: string];
type Products = ReadonlyMap<string, Product>;

/** Asks for a second person's word on an adjustment. */
export function adjustmentMail(one: Adjustment, product: Product | undefined, settings: Settings): Content {
  const { language, timeZone, counts } = settings;
  const texts = approvalTexts[language];
  const format = formatFor(language, timeZone);
  const { sku, warehouse, change, kind, reason, askedBy, until, id } = one;
  const { name, unit } = product ?? { name: sku, unit: '' };
  const worth = worthOf(product, change, counts.approveAbove.currency);
  return layout(
    {
      language,
      subject: texts.adjustment(sku, warehouse),
      title: texts.adjustmentTitle,
      paragraphs: [texts.kinds[kind](called(askedBy))],
      facts: [
        [texts.product, `${name} (${sku})`],
        [texts.warehouse, warehouse],
        [texts.change, changed(change, unit, language, format)],
        worthFact(worth, format, settings),
        [texts.reason, reason],
        [texts.askedBy, called(askedBy)],
        [texts.until, format.moment(until)],
        [texts.decide, `POST /stock-adjustments/${id}/review`],
      ],
    },
    settings,
  );
}

/** The same on a count: what it found wrong of which product. */
export function countMail(count: Count, products: Products, settings: Settings): Content {
  const { language, timeZone, counts } = settings;
  const texts = approvalTexts[language];
  const format = formatFor(language, timeZone);
  const { id, warehouse, reason, lines } = count;
  const { currency } = counts.approveAbove;
  const wrong = new Set(differencesOf(count).map(({ sku }) => sku));
  const told = lines.filter(({ sku, result }) => wrong.has(sku) || result?.earlier);
  const who = new Set(lines.flatMap(({ result }) => (result ? [called(result.by)] : [])));
  return layout(
    {
      language,
      subject: texts.count(warehouse),
      title: texts.countTitle,
      paragraphs: [texts.why[doubtOf(count, products, counts.approveAbove) ?? 'held']],
      points: told.flatMap((line) =>
        line.result ? [differenceOf(line, line.result, format, settings)] : [],
      ),
      facts: [
        [texts.warehouse, warehouse],
        worthFact(worthOfDifferences(count, products, currency), format, settings),
        [texts.reason, reason],
        [texts.countedBy, [...who].join(texts.and)],
        [texts.decide, `POST /counts/${id}/review`],
      ],
    },
    settings,
  );
}

const called = ({ name, id }: Actor): string => name ?? id;

/** In the unit of stock, with its sign. */
const changed = (change: number, unit: string, language: Language, format: Format): string =>
  `${change > 0 ? '+' : ''}${format.quantity(change)} ${unitName(unit, language)}`;

function worthFact(worth: number | undefined, { money }: Format, { language, counts }: Settings): Fact {
  const texts = approvalTexts[language];
  const { currency } = counts.approveAbove;
  return [texts.worth, worth === undefined ? texts.unpriced : money({ amount: worth, currency })];
}

function differenceOf(
  { sku, name, unit }: CountLine,
  { book, counted, difference, earlier = [] }: CountResult,
  format: Format,
  { language }: Settings,
): string {
  const texts = approvalTexts[language];
  const measured = (quantity: number) => `${format.quantity(quantity)} ${unitName(unit, language)}`;
  const before = earlier.map((figure) => measured(figure.counted)).join(texts.and);
  const by = changed(difference, unit, language, format);
  const said = texts.difference(`${name} (${sku})`, measured(book), measured(counted), by);
  return said + (before ? texts.earlier(before) : '');
}
