import type { Money } from '../../shared/money.ts';
import { conflict } from '../../shared/problem.ts';
import { type Saying, say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { costOf, isUnpriced } from './costing.ts';
import type { PurchaseOrder } from './model.ts';
import { isOpen } from './open.ts';

/** A draft, or one of which goods came in before it was sent: they had been ordered by telephone. */
export const isUnsent = (po: PurchaseOrder): boolean => !po.sent && isOpen(po);

/** From then on the draft takes nothing more. @throws Problem conflict when it is past that */
export function approve(po: PurchaseOrder, at: string, by: Actor): PurchaseOrder {
  if (!isUnsent(po))
    throw conflict(
      say('This purchase order is {status}; only a draft can be approved.', { status: say(po.status) }),
    );
  if (po.approval) throw conflict(say('This purchase order is approved already.'));
  return { ...po, approval: { at, by }, updatedAt: at };
}

/** Why it costs more than one person may order alone, if it does; so it does in a currency without a limit. */
export function whyAbove(po: PurchaseOrder, limits: readonly Money[]): Saying | undefined {
  for (const { currency, amount } of costOf(po)) {
    const limit = limits.find((one) => one.currency === currency);
    if (!limit) return say('is in {currency}, in which there is no limit', { currency });
    if (amount > limit.amount) return say('is above the limit');
  }
  return undefined;
}

/** Of what a line bought without a price costs nobody knows whether it is above the limit. */
export const whyTwo = (po: PurchaseOrder, limits: readonly Money[]): Saying | undefined =>
  whyAbove(po, limits) ??
  (po.kind === 'purchase' && po.lines.some(isUnpriced) ? say('has a line without a price') : undefined);

/** @throws Problem conflict when no second person has agreed to what needs one, and why it does */
export function assertApproved({ approval }: PurchaseOrder, by: Actor, why: Saying | undefined): void {
  if (!why) return;
  if (!approval) throw conflict(say('This purchase order {why}; somebody has to approve it first.', { why }));
  if (approval.by.id === by.id)
    throw conflict(say('This purchase order {why}; another person than who approved it sends it.', { why }));
}
