import { changeAccount, customers } from '../../customers/index.ts';
import { postAll } from '../../ledger/index.ts';
import { assertHappened } from '../../shared/future.ts';
import { newId } from '../../shared/ids.ts';
import { keys, ownedInState } from '../../shared/keys.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { putNew } from '../../shared/put-new.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { type Allocated, allocateAsTold, allocateByAge, type Known } from '../allocation.ts';
import type { Payment, PaymentInput } from '../model.ts';
import { numbersIn } from '../numbers.ts';
import { paidWith } from '../owing.ts';
import { laterThan } from '../paying-at-once.ts';
import { putAhead } from '../prepayments/receiving.ts';
import { askedNamedIn, askedOf, MOST_ASKED } from '../prepayments/store.ts';
import { INVOICES, invoices, orderAccounts, payments } from '../store.ts';
import { named, tellOfMoney, total } from '../telling.ts';
import { entriesOfReceipt } from './entries.ts';
import { findEarlier } from './repeated.ts';

/**
 * A receipt with all it pays, as one transaction; one that is on record already is answered with the record.
 * @param bankTransactionId of the bank's record that it is matched with
 */
export async function recordPayment(
  input: PaymentInput,
  at: string,
  by: Actor,
  bankTransactionId?: string,
): Promise<{ payment: Payment; writes: Write[] }> {
  assertHappened('/receivedAt', input.receivedAt, at);
  if (!(await customers.find(keys.customer(input.customerId))))
    throw fieldProblem('/customerId', say('is no customer'));
  const earlier = await findEarlier(input);
  const matched = bankTransactionId ? { bankTransactionId } : {};
  if (earlier) {
    const payment = { ...earlier, ...matched };
    return { payment, writes: bankTransactionId ? [payments.replace({ ...payment, updatedAt: at })] : [] };
  }
  const allocated = await allocate(input);
  const payment = { ...newPayment(input, allocated, at, by), ...matched };
  return { payment, writes: await writesOf(payment, allocated, at, by) };
}

async function allocate(input: PaymentInput): Promise<Allocated> {
  const { allocations, customerId, amount } = input;
  const later = laterThan(input.receivedAt, getSettings().timeZone);
  if (allocations) return allocateAsTold({ ...input, allocations }, await lookUp(allocations), later);
  const partition = ownedInState(customerId, INVOICES, 'open');
  const { items: open } = await invoices.list('byOwnerState', partition, { limit: 100, sort: 'dueAt' });
  const reference = [input.reference, ...numbersIn(input.reference, 'PRE')].join(' ');
  const named = await askedNamedIn(reference, customerId);
  const allocated = allocateByAge(amount, reference, open, named, later);
  if (allocated.unapplied === 0) return allocated;
  // Of what nothing on record asks for, most payments have nothing left.
  const others = (await askedOf(customerId)).filter((one) => !named.some((n) => n.number === one.number));
  return allocateByAge(amount, reference, open, [...named, ...others].slice(0, MOST_ASKED), later);
}

async function lookUp(allocations: NonNullable<PaymentInput['allocations']>): Promise<Known> {
  const orderIds = new Set(allocations.flatMap((a) => a.orderId ?? []));
  const accounts = await orderAccounts.getMany([...orderIds].map(keys.orderAccount));
  const invoiceIds = new Set([
    ...allocations.flatMap((a) => a.invoiceId ?? []),
    ...accounts.flatMap((a) => a.invoiceIds),
  ]);
  const found = await invoices.getMany([...invoiceIds].map(keys.invoice));
  return {
    invoices: new Map(found.map((invoice) => [invoice.id, invoice])),
    orders: new Map(accounts.map((account) => [account.orderId, account])),
  };
}

function newPayment(input: PaymentInput, allocated: Allocated, at: string, by: Actor): Payment {
  const { currency } = input.amount;
  return {
    id: newId('pay'),
    customerId: input.customerId,
    amount: input.amount,
    reference: input.reference,
    receivedAt: input.receivedAt,
    recordedBy: by,
    allocations: [
      ...allocated.invoices.map(({ invoice, amount }) => ({
        invoiceId: invoice.id,
        amount: { amount, currency },
      })),
      ...allocated.advances.map(({ account, amount }) => ({
        orderId: account.orderId,
        amount: { amount, currency },
      })),
    ],
    unapplied: { amount: allocated.unapplied, currency },
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

async function writesOf(
  payment: Payment,
  { invoices: paid, advances, unapplied }: Allocated,
  at: string,
  by: Actor,
): Promise<Write[]> {
  const shares = { paid: total(paid), ahead: total(advances) };
  const settings = getSettings();
  const booked = entriesOfReceipt(
    payment,
    paid.map(({ invoice }) => invoice),
    settings,
  );
  return [
    payments.create(payment),
    putNew({ ...keys.paymentReference(payment.customerId, payment.reference), paymentId: payment.id }),
    ...paid.map(({ invoice, amount }) => invoices.replace(paidWith(invoice, amount, payment.receivedAt, at))),
    ...(await putAhead(advances, at)),
    changeAccount(payment.customerId, payment.amount.currency, {
      receivable: -shares.paid,
      advances: shares.ahead,
      unapplied,
    }),
    ...(await postAll(booked, settings, '/receivedAt')),
    ...tellOfMoney({ invoices: paid, advances }, payment.amount.currency, {
      type: 'payment-received',
      at,
      by,
      data: named(payment),
    }),
  ];
}
