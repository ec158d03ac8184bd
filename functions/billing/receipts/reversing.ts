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
import type { Payment } from '../model.ts';
import { ordersOf } from '../orders-of.ts';
import { less, owedAgain } from '../owing.ts';
import { invoices, orderAccounts, payments } from '../store.ts';
import { tellOfPayment, total } from '../telling.ts';
import { entryOfReversal } from './entries.ts';
import type { ReversalInput } from './model.ts';
import { type Known, reversed, type Taken, takenFrom } from './rules.ts';

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
  const taken = takenFrom(before, await lookUp(before));
  const payment = reversed(before, input, taken, at, by);
  const settings = getSettings();
  const writes = [
    payments.replace(payment),
    forget(payment),
    await onAccount(payment, taken),
    ...taken.invoices.map(({ invoice, amount }) => invoices.replace(owedAgain(invoice, amount, at))),
    ...taken.advances.map(({ account, amount }) =>
      orderAccounts.replace({ ...account, advance: less(account.advance, amount), updatedAt: at }),
    ),
    ...(await post(entryOfReversal(payment, settings), settings, '/reversedAt')),
    ...tellOfPayment(payment, taken, { type: 'payment-reversed', at, by, reason: input.reason }),
  ];
  if (writes.length > MAX_TRANSACTION_ITEMS - BESIDE)
    throw conflict(say('Its money has gone to more documents than can be changed at once.'));
  return { payment, writes };
}

async function lookUp({ allocations }: Payment): Promise<Known> {
  const named = await invoices.getMany(allocations.flatMap((one) => one.invoiceId ?? []).map(keys.invoice));
  const orderIds = new Set([...named.flatMap(ordersOf), ...allocations.flatMap((one) => one.orderId ?? [])]);
  const accounts = await orderAccounts.getMany([...orderIds].map(keys.orderAccount));
  const ids = new Set([...named.map((one) => one.id), ...accounts.flatMap((one) => one.invoiceIds)]);
  const documents = await invoices.getMany([...ids].map(keys.invoice));
  const credited = new Map<string, number>();
  for (const { corrects, total } of documents)
    if (corrects) credited.set(corrects.id, (credited.get(corrects.id) ?? 0) + total.amount);
  return {
    invoices: new Map(documents.map((one) => [one.id, one])),
    orders: new Map(accounts.map((one) => [one.orderId, one])),
    credited,
  };
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
