import { keys } from '../../shared/keys.ts';
import { Problem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { getItem } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { dayIn } from '../../shared/time.ts';
import type { Payment, PaymentInput } from '../model.ts';
import { payments } from '../store.ts';

/**
 * The receipt that this one repeats.
 * @throws Problem already-exists for another under the same reference
 */
export async function findEarlier(input: PaymentInput): Promise<Payment | undefined> {
  const item = await getItem(keys.paymentReference(input.customerId, input.reference));
  if (!item) return undefined;
  const earlier = await payments.get(keys.payment(String(item.paymentId)));
  if (isSame(earlier, input)) return earlier;
  throw new Problem('already-exists', say('A payment of another amount or day has this reference.'), [
    { in: 'body', pointer: '/reference', detail: say('is on record as {payment}', { payment: earlier.id }) },
  ]);
}

/** Of another day it is another receipt: nothing that came in is taken for a repetition. */
function isSame({ amount, receivedAt }: Payment, other: PaymentInput): boolean {
  const { timeZone } = getSettings();
  return (
    amount.amount === other.amount.amount &&
    amount.currency === other.amount.currency &&
    dayIn(timeZone, receivedAt) === dayIn(timeZone, other.receivedAt)
  );
}
