import { idOf } from '../../shared/ids.ts';
import { keys } from '../../shared/keys.ts';
import { Problem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { bankTransactions } from '../bank/store.ts';
import { refunds } from '../credit/store.ts';
import type { Invoice } from '../model.ts';
import { recordPayment } from '../receipts.ts';
import { findInvoice, payments } from '../store.ts';
import { tellOrders } from '../telling.ts';
import type { Charge, ChargeEvent, PaymentEvent, PaymentEventAnswer } from './model.ts';
import { type Provider, providerActor } from './providers.ts';
import { lessened, moneyToMatch, paymentFor, refundOf, wentBack } from './rules.ts';

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
  try {
    const input = paymentFor(provider, event, invoice);
    const { payment, writes } = await recordPayment(input, at, providerActor(provider));
    const back = before.events
      .filter(wentBack)
      .map((one) => refunds.create(refundOf(provider, before, payment.customerId, one, at)));
    return { as: { paymentId: payment.id }, writes: [...writes, ...back] };
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

/** Money went back: of a customer's payment it is asked for as a refund, since two people look at what is paid out. */
export async function onReturn({ provider, told, before, at }: Told): Promise<Taken> {
  const { paymentId, bankTransactionId } = before;
  const payment = paymentId && (await payments.get(keys.payment(paymentId)));
  const waiting = bankTransactionId && (await bankTransactions.get(keys.bankTransaction(bankTransactionId)));
  const customerId = (payment || waiting || undefined)?.customerId;
  if (customerId) return { writes: [refunds.create(refundOf(provider, before, customerId, told, at))] };
  if (!waiting) return { writes: [] };
  const after = lessened(waiting, provider, { before: before.events.filter(wentBack), back: [told] }, at);
  return { writes: after === waiting ? [] : [bankTransactions.replace(after)] };
}
