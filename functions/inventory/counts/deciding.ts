import type { Product } from '../../catalog/index.ts';
import type { Money } from '../../shared/money.ts';
import { conflict, Problem } from '../../shared/problem.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { worthOf } from '../worth.ts';
import type { Count, CountReviewInput } from './model.ts';
import { differencesOf, isComplete, moved } from './rules.ts';

/** Whether what was counted first of something isn't what was counted last. */
const isInDoubt = ({ lines }: Count): boolean =>
  lines.some(({ result }) => result?.earlier?.some(({ counted }) => counted !== result.counted));

/** What was found wrong of a product, in whichever of its lots. */
const wrongOf = ({ lines }: Count, sku: string): Thousandths => {
  const { difference = 0, lots = [{ difference }] } = lines.find((line) => line.sku === sku)?.result ?? {};
  return lots.reduce((sum, lot) => sum + Math.abs(lot.difference), 0);
};

/**
 * Whether the differences, all taken as losses, are worth more than one person may post; so they are without a price,
 * and where something was counted differently before.
 */
export function needsApproval(count: Count, products: ReadonlyMap<string, Product>, limit: Money): boolean {
  if (isInDoubt(count)) return true;
  let worth = 0;
  for (const { sku } of differencesOf(count)) {
    const lost = worthOf(products.get(sku), wrongOf(count, sku), limit.currency);
    if (lost === undefined) return true;
    worth += lost;
  }
  return worth > limit.amount;
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
