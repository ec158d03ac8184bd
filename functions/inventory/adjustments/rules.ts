import type { Product } from '../../catalog/index.ts';
import { newId } from '../../shared/ids.ts';
import type { Money } from '../../shared/money.ts';
import { conflict, Problem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { worthOf } from '../worth.ts';
import type { Adjustment, AdjustmentInput, AdjustmentReviewInput, AdjustmentView } from './model.ts';

/** What one person doesn't book alone: what is worth more than that by list price, or without one. */
export const isAbove = (product: Product, { change }: AdjustmentInput, limit: Money): boolean =>
  (worthOf(product, change, limit.currency) ?? Number.POSITIVE_INFINITY) > limit.amount;

/** What waits for another person. */
export function askedFor(
  { unit: _, ...body }: AdjustmentInput,
  { at, by, until }: { at: string; by: Actor; until: string },
): Adjustment {
  const kind = body.kind === 'scrap' ? 'scrap' : 'adjustment';
  const stored = { version: 1, createdAt: at, updatedAt: at };
  return { id: newId('adj', at), ...body, kind, status: 'waiting', askedBy: by, until, ...stored };
}

/** As it is at an instant: what nobody decided in time has lapsed. */
export const told = (one: Adjustment, at: string): AdjustmentView =>
  one.status === 'waiting' && one.until <= at ? { ...one, status: 'lapsed' } : one;

/** @throws Problem conflict when it is past that, forbidden to who asked for it */
export function decide(
  one: Adjustment,
  { decision, reason }: AdjustmentReviewInput,
  at: string,
  by: Actor,
): Adjustment {
  const { status } = told(one, at);
  if (status !== 'waiting') throw conflict(say('This adjustment is {status}.', { status: say(status) }));
  if (decision === 'approve' && one.askedBy.id === by.id)
    throw new Problem('forbidden', say('Somebody else than who asked for it must agree to it.'));
  const after = decision === 'approve' ? 'booked' : 'rejected';
  return { ...one, status: after, decision: { decision, reason, at, by }, updatedAt: at };
}
