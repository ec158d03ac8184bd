import { changeAccount, getAccount } from '../../customers/index.ts';
import { post } from '../../ledger/index.ts';
import { assertHappened } from '../../shared/future.ts';
import { keys } from '../../shared/keys.ts';
import { MAX_TRANSACTION_ITEMS } from '../../shared/limits.ts';
import { conflict } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { undecided } from '../bank/rules.ts';
import { bankTransactions } from '../bank/store.ts';
import type { Payment } from '../model.ts';
import { payments } from '../store.ts';
import { named, tellOfMoney, total } from '../telling.ts';
import { entryOfReversal } from './entries.ts';
import type { ReversalInput } from './model.ts';
import { reversed, type Taken, takenFrom } from './rules.ts';
import { takeBack, whereItWent } from './taking-back.ts';

/** The record of the answer. */
const BESIDE = 2;

/**
 * Takes a receipt back with all that it paid, as one transaction; its reference may be recorded again. An order that
 * went on or ended because of it stays as it is: what it owes is asked for as any open invoice is.
 * @throws Problem conflict when it is taken back already, or what was left of it has been used
 */
export async function reversePayment(
  id: string,
  input: ReversalInput,
  at: string,
  by: Actor,
): Promise<{ payment: Payment; writes: Write[] }> {
  assertHappened('/reversedAt', input.reversedAt, at);
  const before = await payments.get(keys.payment(id));
  const taken = takenFrom(before, await whereItWent(before.allocations));
  const payment = reversed(before, input, taken, at, by);
  const settings = getSettings();
  const writes = [
    payments.replace(payment),
    forget(payment),
    ...(await unmatch(payment, at)),
    await onAccount(payment, taken),
    ...(await takeBack(taken, at)),
    ...(await post(entryOfReversal(payment, settings), settings, '/reversedAt')),
    ...tellOfMoney(taken, payment.amount.currency, {
      type: 'payment-reversed',
      at,
      by,
      reason: input.reason,
      data: named(payment),
    }),
  ];
  if (writes.length > MAX_TRANSACTION_ITEMS - BESIDE)
    throw conflict(say('Its money has gone to more documents than can be changed at once.'));
  return { payment, writes };
}

/** The bank's record of it waits to be matched anew, or set aside. */
async function unmatch({ bankTransactionId }: Payment, at: string): Promise<Write[]> {
  if (!bankTransactionId) return [];
  const matched = await bankTransactions.get(keys.bankTransaction(bankTransactionId));
  return [bankTransactions.replace(undecided(matched, at))];
}

/** Another receipt may have the reference from now on. */
const forget = ({ id, customerId, reference }: Payment): Write => ({
  op: {
    Delete: {
      Key: keys.paymentReference(customerId, reference),
      ConditionExpression: 'paymentId = :id',
      ExpressionAttributeValues: { ':id': id },
    },
  },
  onConflict: 'retry',
});

/** @throws Problem conflict when the customer has less to its credit than is to be taken from that */
async function onAccount({ customerId, amount: { currency } }: Payment, taken: Taken): Promise<Write> {
  const change = {
    receivable: total(taken.invoices),
    advances: -total(taken.advances),
    unapplied: -taken.credit,
  };
  if (taken.credit === 0) return changeAccount(customerId, currency, change);
  const account = await getAccount(customerId, currency);
  if (account.unapplied.amount < taken.credit)
    throw conflict(say('What was left of it has been used or paid out since.'));
  return changeAccount(customerId, currency, change, account);
}
