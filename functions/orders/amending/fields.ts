import { fieldProblem } from '../../shared/problem.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { dayIn } from '../../shared/time.ts';
import type { Order } from '../model.ts';
import { assertDeliverable } from '../placing.ts';
import type { Wish } from './model.ts';

/** What has left has gone to where it was to go, and is invoiced as it was to be. @throws Problem unprocessable */
export function assertChangeable(
  { invoiceIds }: Order,
  wish: Wish,
  gone: ReadonlyMap<number, Thousandths>,
  at: string,
): void {
  const settings = getSettings();
  const hasLeft = [...gone.values()].some((quantity) => quantity > 0);
  for (const field of ['deliveryAddress', 'delivery', 'discountPercent'] as const)
    if (hasLeft && wish[field] !== undefined)
      throw fieldProblem(`/${field}`, say("can't change any more: some of it has left already"));
  if (wish.freight && invoiceIds.length > 0)
    throw fieldProblem('/freight', say("can't change any more: an invoice has it already"));
  assertDeliverable(wish, settings, at);
  assertToCome(wish, dayIn(settings.timeZone, at));
}

function assertToCome({ requestedDate, lines = [] }: Wish, today: string): void {
  const past = (day: string | undefined) => day !== undefined && day < today;
  if (past(requestedDate)) throw fieldProblem('/requestedDate', say('is in the past'));
  const late = lines.findIndex((line) => past(line.requestedDate));
  if (late >= 0) throw fieldProblem(`/lines/${late}/requestedDate`, say('is in the past'));
}

/** The order with what was said of it as a whole. */
export function withFields(
  order: Order,
  { requestedDate, deliveryAddress, delivery, purchaseOrderNumber, notes }: Wish,
): Order {
  return {
    ...order,
    ...(requestedDate ? { requestedDate } : {}),
    ...(deliveryAddress ? { deliveryAddress } : {}),
    ...(delivery ? { delivery } : {}),
    ...(purchaseOrderNumber ? { purchaseOrderNumber } : {}),
    ...(notes ? { notes } : {}),
  };
}
