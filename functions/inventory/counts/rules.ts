import { assertDecimals, type Product } from '../../catalog/index.ts';
import { newId } from '../../shared/ids.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { assertWarehouse } from '../rules.ts';
import type {
  Count,
  CountedInput,
  CountedLot,
  CountInput,
  CountLine,
  CountResult,
  CountStatus,
} from './model.ts';

/** From which state a count may come into which. */
export const TRANSITIONS: Record<CountStatus, readonly CountStatus[]> = {
  open: ['open', 'counted', 'posted', 'discarded'],
  counted: ['posted', 'discarded'],
  posted: [],
  discarded: [],
};

type Products = ReadonlyMap<string, Product>;

/** @throws Problem unprocessable naming the field that contradicts what is on record */
export function newCount(
  { skus, ...input }: CountInput,
  products: Products,
  warehouses: readonly string[],
  at: string,
): Count {
  assertWarehouse('/warehouse', input.warehouse, warehouses);
  const lines = skus.map((sku, i): CountLine => {
    const product = products.get(sku);
    if (!product) throw fieldProblem(`/skus/${i}`, say('is no product'));
    return { sku, name: product.name, unit: product.unit };
  });
  return { id: newId('cnt'), ...input, status: 'open', lines, version: 1, createdAt: at, updatedAt: at };
}

/**
 * Which of a count's lines an entry is for, and when it was counted.
 * @throws Problem conflict when all is counted already, unprocessable for what is not to be counted
 */
export function assertCountable(
  count: Count,
  { lines, at: counted }: CountedInput,
  products: Products,
  at: string,
) {
  moved(count, 'open');
  if (counted && (counted > at || counted < count.createdAt))
    throw fieldProblem('/at', say('must lie between the beginning of the count and now'));
  for (const [i, { sku, quantity }] of lines.entries()) {
    const product = products.get(sku);
    if (!product || !count.lines.some((l) => l.sku === sku))
      throw fieldProblem(`/lines/${i}/sku`, say('is not to be counted'));
    assertDecimals(`/lines/${i}/quantity`, product, quantity);
  }
}

/** What the books said of these products when they were counted. */
export interface Found {
  at: string;
  by: Actor;
  book: ReadonlyMap<string, Thousandths>;
  /** The same of each lot, where a product is kept by lots. */
  lots?: ReadonlyMap<string, CountedLot[]>;
  /** When counts had corrected their stock last. */
  corrected: ReadonlyMap<string, string>;
}

/** Enters what was counted. What was entered before may be counted again until all is. */
export function enter(
  count: Count,
  input: CountedInput,
  { book, lots: byLot, corrected, ...found }: Found,
  at: string,
): Count {
  const counted = new Map(input.lines.map(({ sku, quantity }) => [sku, quantity]));
  const lines = count.lines.map((line): CountLine => {
    const quantity = counted.get(line.sku);
    if (quantity === undefined) return line;
    const lots = byLot?.get(line.sku);
    const had = lots ? lots.reduce((sum, lot) => sum + lot.book, 0) : (book.get(line.sku) ?? 0);
    const correctedAt = corrected.get(line.sku);
    const more = { ...(lots ? { lots } : {}), ...(correctedAt ? { correctedAt } : {}) };
    const earlier = earlierOf(line);
    const result = {
      counted: quantity,
      book: had,
      difference: quantity - had,
      ...more,
      ...found,
      ...earlier,
    };
    return { ...line, result };
  });
  return { ...count, lines, updatedAt: at };
}

/** More are no counting any more. */
const MOST_COUNTED = 10;

/** What was counted of a line so far. @throws Problem conflict when that is too often */
function earlierOf({ sku, result }: CountLine): Pick<CountResult, 'earlier'> {
  if (!result) return {};
  const { counted, at, by, earlier = [] } = result;
  if (earlier.length + 1 < MOST_COUNTED) return { earlier: [...earlier, { counted, at, by }] };
  throw conflict(say('{sku} was counted {max} times: discard this count.', { sku, max: MOST_COUNTED }));
}

export const isComplete = ({ lines }: Count): boolean => lines.every(({ result }) => result);

/** A count's difference, and when a count had corrected its stock last. */
interface Difference {
  sku: string;
  difference: Thousandths;
  correctedAt?: string | undefined;
}

export const differencesOf = ({ lines }: Count): Difference[] =>
  lines.flatMap(({ sku, result }) =>
    result && (result.difference || result.lots?.some((lot) => lot.difference))
      ? [{ sku, difference: result.difference, correctedAt: result.correctedAt }]
      : [],
  );

/** @throws Problem conflict when it may not come into that state */
export function moved(count: Count, to: CountStatus): Count {
  if (!TRANSITIONS[count.status].includes(to))
    throw conflict(say('This count is {status}.', { status: say(count.status) }));
  return { ...count, status: to };
}
