import type { Money } from '../../shared/money.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { plusDays } from '../../shared/time.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Supplier } from '../suppliers/model.ts';
import { assertApproved, isUnsent, whyTwo } from './approving.ts';
import type { PurchaseOrder } from './model.ts';
import type { SendInput } from './sending-model.ts';

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
  assertApproved(po, by, whyTwo(po, limits));
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
    ...(supplier?.paymentTerms ? { paymentTerms: supplier.paymentTerms } : {}),
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
