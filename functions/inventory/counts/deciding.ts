import type { Product } from '../../catalog/index.ts';
import type { Money } from '../../shared/money.ts';
import { conflict, Problem } from '../../shared/problem.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { worthOf } from '../worth.ts';
import type { Count, CountReviewInput } from './model.ts';
import { differencesOf, isComplete, moved } from './rules.ts';

type Products = ReadonlyMap<string, Product>;

/** Whether what was counted first of something isn't what was counted last. */
const isInDoubt = ({ lines }: Count): boolean =>
  lines.some(({ result }) => result?.earlier?.some(({ counted }) => counted !== result.counted));

/** What was found wrong of a product, in whichever of its lots. */
const wrongOf = ({ lines }: Count, sku: string): Thousandths => {
  const { difference = 0, lots = [{ difference }] } = lines.find((line) => line.sku === sku)?.result ?? {};
  return lots.reduce((sum, lot) => sum + Math.abs(lot.difference), 0);
};

/** Why somebody else than who counted is to decide. */
export type Doubt = 'doubt' | 'unpriced' | 'worth';

/**
 * The differences, all taken as losses, are worth more than one person may post; so they are without a price, and where
 * something was counted differently before.
 */
export function doubtOf(count: Count, products: Products, limit: Money): Doubt | undefined {
  if (isInDoubt(count)) return 'doubt';
  const worth = worthOfDifferences(count, products, limit.currency);
  if (worth === undefined) return 'unpriced';
  return worth > limit.amount ? 'worth' : undefined;
}

/** By list price, in minor units; unknown where one has none. */
export function worthOfDifferences(
  count: Count,
  products: Products,
  currency: Money['currency'],
): number | undefined {
  const all = differencesOf(count).map(({ sku }) =>
    worthOf(products.get(sku), wrongOf(count, sku), currency),
  );
  return all.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
}

/** @throws Problem conflict when it is past that, forbidden to those who counted */
export function decide(count: Count, { decision, reason }: CountReviewInput, at: string, by: Actor): Count {
  if (decision === 'post' && !isComplete(count))
    throw conflict(say('Not all of this count has been counted.'));
  if (decision === 'post' && count.lines.some(({ result }) => result?.by.id === by.id))
    throw new Problem('forbidden', say('Somebody else than who counted must decide about it.'));
  const decided = moved(count, decision === 'post' ? 'posted' : 'discarded');
  return { ...decided, decision: { reason, at, by }, updatedAt: at };
}
