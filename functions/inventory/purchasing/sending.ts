import Big from 'big.js';
import { type Money, toMinor } from '../../shared/money.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { formatQuantity } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import { plusDays } from '../../shared/time.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Supplier } from '../suppliers/model.ts';
import type { PurchaseOrder, PurchaseOrderLine, SendInput } from './model.ts';
import { isOpen } from './open.ts';

/** What a line costs, where there is a price on record. */
export const costOfLine = ({ quantity, price }: PurchaseOrderLine): Money | undefined =>
  price && {
    currency: price.currency,
    amount: toMinor(Big(formatQuantity(quantity)).times(price.unitPrice), price.currency),
  };

/** What the goods cost, per currency; a line without a price counts nothing. */
export function costOf({ lines }: PurchaseOrder): Money[] {
  const priced = lines.flatMap((line) => costOfLine(line) ?? []);
  return [...Map.groupBy(priced, (p) => p.currency)].map(([currency, all]) => ({
    currency,
    amount: all.reduce((sum, { amount }) => sum + amount, 0),
  }));
}

/** Whether it costs more than one person may order alone; so it does in a currency without a limit. */
export const isAbove = (po: PurchaseOrder, limits: readonly Money[]): boolean =>
  costOf(po).some(({ currency, amount }) => {
    const limit = limits.find((one) => one.currency === currency);
    return !limit || amount > limit.amount;
  });

/** Of what a line bought without a price costs nobody knows whether it is above the limit. */
const needsApproval = (po: PurchaseOrder, limits: readonly Money[]): boolean =>
  isAbove(po, limits) || (po.kind === 'purchase' && po.lines.some(isUnpriced));

export const isUnpriced = ({ quantity, price }: PurchaseOrderLine): boolean => quantity > 0 && !price;

/** A draft, or one of which goods came in before it was sent: they had been ordered by telephone. */
const isUnsent = (po: PurchaseOrder): boolean => !po.sent && isOpen(po);

/** From then on the draft takes nothing more. @throws Problem conflict when it is past that */
export function approve(po: PurchaseOrder, at: string, by: Actor): PurchaseOrder {
  if (!isUnsent(po))
    throw conflict(
      say('This purchase order is {status}; only a draft can be approved.', { status: say(po.status) }),
    );
  if (po.approval) throw conflict(say('This purchase order is approved already.'));
  return { ...po, approval: { at, by }, updatedAt: at };
}

/** How it goes, and to whom. */
export interface Sending extends SendInput {
  /** Whose record its supplier has, if any. */
  supplier: Supplier | undefined;
}

/**
 * @throws Problem conflict when it is past that, its day is over, or too much for one person to decide; unprocessable when it should go
 * by mail and there is no address
 */
export function send(
  po: PurchaseOrder,
  { via, supplier }: Sending,
  at: string,
  by: Actor,
  limits: readonly Money[],
): PurchaseOrder {
  const again = po.status === 'sent' && po.mail?.state === 'bounced';
  if (!isUnsent(po) && !again)
    throw conflict(
      say('This purchase order is {status}; only a draft can be sent, or one whose mail came back.', {
        status: say(po.status),
      }),
    );
  if (!again) assertToCome(po, at);
  if (needsApproval(po, limits)) assertApproved(po, by);
  if (po.kind === 'purchase' && via === 'email' && !supplier?.email)
    throw fieldProblem(
      '/via',
      say('is email, and this supplier has no e-mail address on record; give it one, or say how it was told'),
    );
  // What nobody wants any more isn't ordered.
  const lines = po.lines.filter((line) => line.quantity > 0 || line.received > 0);
  const { mail: _, ...rest } = po;
  const time = again ? { time: (po.sent?.time ?? 1) + 1 } : {};
  const sent = po.kind === 'purchase' ? { at, by, via, ...time } : { at, by };
  return {
    ...rest,
    lines,
    ...(supplier ? { supplierId: supplier.id } : {}),
    status: po.status === 'draft' ? 'sent' : po.status,
    sent,
    updatedAt: at,
  };
}

/** Nobody delivers on a day that was; a day's grace, since days are others elsewhere. @throws Problem conflict */
function assertToCome({ expectedAt }: PurchaseOrder, at: string): void {
  if (plusDays(expectedAt, 1) < at)
    throw conflict(
      say('This purchase order is expected on {day}, which is over; say first when it is expected now.', {
        day: expectedAt.slice(0, 10),
      }),
    );
}

/** @throws Problem conflict when no second person has agreed */
export function assertApproved(po: PurchaseOrder, by: Actor): void {
  if (!po.approval)
    throw conflict(
      say('This purchase order is above the limit or has no price; somebody has to approve it first.'),
    );
  if (po.approval.by.id === by.id)
    throw conflict(
      say(
        'This purchase order is above the limit or has no price; another person than who approved it sends it.',
      ),
    );
}
