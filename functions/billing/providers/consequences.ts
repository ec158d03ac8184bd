import { idOf } from '../../shared/ids.ts';
import { keys } from '../../shared/keys.ts';
import { Problem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { bankTransactions } from '../bank/store.ts';
import { refunds } from '../credit/store.ts';
import type { Invoice, Payment } from '../model.ts';
import { recordPayment } from '../receipts/receiving.ts';
import { reversePayment } from '../receipts/reversing.ts';
import { findInvoice, payments } from '../store.ts';
import { tellOrders } from '../telling.ts';
import type { Charge, ChargeEvent, PaymentEvent, PaymentEventAnswer } from './model.ts';
import { type Provider, providerActor } from './providers.ts';
import { lessened, moneyToMatch, paymentFor, refundOf, returnedBy, wentBack } from './rules.ts';

export interface Told {
  provider: Provider;
  event: PaymentEvent;
  told: ChargeEvent;
  before: Charge;
  at: string;
}

export interface Taken {
  outcome?: PaymentEventAnswer['outcome'];
  /** What the payment is recorded as from now on. */
  as?: Pick<Charge, 'paymentId' | 'bankTransactionId'>;
  writes: readonly Write[];
}

/** Money came in. Told again by another event it is the same money, unless it is another amount. */
export async function onSuccess(it: Told): Promise<Taken> {
  const { before, event } = it;
  const earlier = before.events.filter(({ kind }) => kind === 'succeeded');
  if (earlier.some(({ amount }) => isSame(amount, event.amount))) return { writes: [] };
  if (earlier.length > 0) return { ...(await toMatch(it, true)), as: {} };
  const invoice = await invoiceOf(event);
  return (invoice && (await paid(it, invoice))) ?? toMatch(it, false);
}

const isSame = (one: ChargeEvent['amount'], other: ChargeEvent['amount']): boolean =>
  one.amount === other.amount && one.currency === other.currency;

/** Only our own id of it says for sure whose money it is. */
const invoiceOf = ({ reference = '' }: PaymentEvent): Promise<Invoice | undefined> =>
  idOf('inv').safeParse(reference).success ? findInvoice(reference) : Promise.resolve(undefined);

/** Nothing where the receipt can't be booked as it is, e.g. because its month is closed. */
async function paid({ provider, event, before, at }: Told, invoice: Invoice): Promise<Taken | undefined> {
  const input = paymentFor(provider, event, invoice);
  const booked = await unlessRefused(() => recordPayment(input, at, providerActor(provider)));
  if (!booked) return undefined;
  const { payment, writes } = booked;
  const back = before.events
    .filter(wentBack)
    .map((one) => refunds.create(refundOf(provider, before, payment.customerId, one, at)));
  return { as: { paymentId: payment.id }, writes: [...writes, ...back] };
}

async function unlessRefused<T>(book: () => Promise<T>): Promise<T | undefined> {
  try {
    return await book();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

async function toMatch({ provider, event, before, at }: Told, further: boolean): Promise<Taken> {
  const { timeZone } = getSettings();
  const one = moneyToMatch(provider, event, further, timeZone, at);
  const known = await bankTransactions.find(keys.bankTransaction(one.id));
  const back = further ? [] : before.events.filter(wentBack);
  const waiting = lessened(one, provider, { back }, at);
  return {
    outcome: 'to-match',
    as: { bankTransactionId: one.id },
    writes: known ? [] : [bankTransactions.create(waiting)],
  };
}

/** Somebody tried to pay: whoever looks after the order can see it. */
export async function onFailure({ provider, event, before, at }: Told): Promise<Taken> {
  const invoice = before.paymentId ? undefined : await invoiceOf(event);
  if (!invoice) return { writes: [] };
  const { id, number } = invoice;
  const { note, amount, transaction } = event;
  const failed = tellOrders(invoice, {
    type: 'payment-failed',
    at,
    by: providerActor(provider),
    ...(note ? { reason: note } : {}),
    data: { invoiceId: id, number, amount, transaction },
  });
  return { writes: failed };
}

/** Nothing where it was a part, or can't be booked as it is, e.g. because its month is closed. */
async function chargedBack(
  { provider, told, before, at }: Told,
  payment: Payment,
): Promise<Taken | undefined> {
  if (told.kind !== 'charged-back' || before.events.some(wentBack) || !isSame(told.amount, payment.amount))
    return undefined;
  const input = { reason: returnedBy(provider, before, told), reversedAt: told.at };
  return unlessRefused(() => reversePayment(payment.id, input, at, providerActor(provider)));
}

/**
 * Money went back. A payment that the payer's bank took back whole counts no more; else it is asked for as a refund,
 * since two people look at what is paid out.
 */
export async function onReturn(it: Told): Promise<Taken> {
  const { provider, told, before, at } = it;
  const { paymentId, bankTransactionId } = before;
  const payment = paymentId ? await payments.get(keys.payment(paymentId)) : undefined;
  if (payment?.reversal) return { writes: [] };
  const whole = payment && (await chargedBack(it, payment));
  if (whole) return { writes: whole.writes };
  const waiting = bankTransactionId && (await bankTransactions.get(keys.bankTransaction(bankTransactionId)));
  const customerId = (payment || waiting || undefined)?.customerId;
  if (customerId) return { writes: [refunds.create(refundOf(provider, before, customerId, told, at))] };
  if (!waiting) return { writes: [] };
  const after = lessened(waiting, provider, { before: before.events.filter(wentBack), back: [told] }, at);
  return { writes: after === waiting ? [] : [bankTransactions.replace(after)] };
}
