import { digest } from '../../shared/keys.ts';
import { toMajor } from '../../shared/money.ts';
import { dayIn } from '../../shared/time.ts';
import type { BankTransaction } from '../bank/model.ts';
import { setAside, transactionOf } from '../bank/rules.ts';
import type { Refund } from '../credit/model.ts';
import { newRefund } from '../credit/rules.ts';
import type { Invoice, PaymentInput } from '../model.ts';
import type { Charge, ChargeEvent, PaymentEvent } from './model.ts';
import { kindOf, type Provider, providerActor } from './providers.ts';

export const newCharge = (provider: string, transaction: string, at: string): Charge => ({
  provider,
  transaction,
  events: [],
  version: 1,
  createdAt: at,
  updatedAt: at,
});

/** As it is kept, in our word and the provider's. */
export function eventTold(provider: Provider, { eventId, type, amount, at }: PaymentEvent): ChargeEvent {
  const kind = kindOf(provider, type);
  return { eventId, kind, amount, at, ...(kind === type ? {} : { word: type }) };
}

export const wentBack = ({ kind }: ChargeEvent): boolean => kind === 'refunded' || kind === 'charged-back';

/** No two providers' payments have one reference, nor have two of one. */
const nameOf = ({ code }: Provider, { transaction }: PaymentEvent): string => `${code} ${transaction}`;

/** What came in pays this invoice and no other: what is beyond it, or in another currency, stays with the customer. */
export function paymentFor(provider: Provider, event: PaymentEvent, invoice: Invoice): PaymentInput {
  const { amount, at } = event;
  const isOwed = invoice.open.currency === amount.currency && invoice.open.amount > 0;
  const share = { ...amount, amount: Math.min(amount.amount, invoice.open.amount) };
  return {
    customerId: invoice.customerId,
    amount,
    reference: `${nameOf(provider, event)} ${invoice.number}`,
    receivedAt: at,
    allocations: isOwed ? [{ invoiceId: invoice.id, amount: share }] : [],
  };
}

/**
 * Money that a person has to match.
 * @param further of a payment that has brought other money already: it has a name of its own
 */
export function moneyToMatch(
  provider: Provider,
  event: PaymentEvent,
  further: boolean,
  timeZone: string,
  at: string,
): BankTransaction {
  const { eventId, amount, payer, reference = '', note = '' } = event;
  const name = nameOf(provider, event);
  const told = {
    account: provider.code,
    reference: further ? `${name} ${digest(eventId).slice(0, 12)}` : name,
    bookedOn: dayIn(timeZone, event.at),
    amount,
    payer,
    text: `${reference} ${note}`.trim().slice(0, 400),
  };
  return transactionOf(told, at);
}

/**
 * Money that waits to be matched, after some of it went back: all of it is nobody's any more, a part is told.
 * @param before what had gone back and is told already
 */
export function lessened(
  one: BankTransaction,
  provider: Provider,
  { before = [], back }: { before?: readonly ChargeEvent[]; back: readonly ChargeEvent[] },
  at: string,
): BankTransaction {
  if (back.length === 0 || one.status !== 'open') return one;
  const words = back.map(({ kind, amount }) => `${kind} ${toMajor(amount)} ${amount.currency}`).join(', ');
  const sum = [...before, ...back].reduce((total, { amount }) => total + amount.amount, 0);
  if (sum >= one.amount.amount)
    return setAside(one, `${provider.name}: ${words}`, at, providerActor(provider));
  return { ...one, text: `${words}. ${one.text}`.slice(0, 400), updatedAt: at };
}

export const returnedBy = ({ name }: Provider, { transaction }: Charge, { kind }: ChargeEvent): string =>
  `${name}: ${kind} ${transaction}`;

/** What the provider has paid back already, to be booked once somebody has looked at it. */
export const refundOf = (
  provider: Provider,
  charge: Charge,
  customerId: string,
  told: ChargeEvent,
  at: string,
): Refund => {
  const reason = returnedBy(provider, charge, told);
  return newRefund({ customerId, amount: told.amount, reason }, at, providerActor(provider));
};
