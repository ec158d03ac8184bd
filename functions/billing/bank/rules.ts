import Big from 'big.js';
import { idFrom } from '../../shared/ids.ts';
import { digest } from '../../shared/keys.ts';
import { type Currency, minorDigits, toMinor } from '../../shared/money.ts';
import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { type Allocated, type Asked, allocateByAge } from '../allocation.ts';
import type { Invoice, Payment, PaymentInput } from '../model.ts';
import { numbersIn } from '../numbers.ts';
import type { Credit } from './camt.ts';
import type { BankCreditInput, BankTransaction } from './model.ts';

const MAX_TEXT = 400;

/** As it is on record: the same credit is the same transaction, in whichever file it comes again. */
export function transactionsOf(credits: readonly Credit[], at: string): BankTransaction[] {
  const times = new Map<string, number>();
  return credits.map((credit) => {
    const named =
      credit.reference ?? JSON.stringify([credit.bookedOn, credit.amount, credit.payer, credit.text]);
    // Two that a bank tells alike within a day, without a reference, are two.
    const nth = times.get(named) ?? 0;
    times.set(named, nth + 1);
    const which = nth === 0 ? named : `${named} ${nth + 1}`;
    const { account, bookedOn, amount, payer, text } = credit;
    const told = {
      account,
      reference: credit.reference ?? `${bookedOn} ${digest(which).slice(0, 12)}`,
      bookedOn,
      amount: { amount: minor(amount.value, amount.currency), currency: amount.currency },
      payer,
      text: text.slice(0, MAX_TEXT),
    };
    return opened(told, which, at);
  });
}

/** One that is told by itself: the same as in a file, if its reference is the bank's. */
export const transactionOf = ({ text = '', ...told }: BankCreditInput, at: string): BankTransaction =>
  opened({ ...told, text }, told.reference, at);

type Told = Pick<BankTransaction, 'account' | 'reference' | 'bookedOn' | 'amount' | 'payer' | 'text'>;

const opened = (told: Told, which: string, at: string): BankTransaction => ({
  id: idFrom('btx', digest(`${told.account}\n${told.bookedOn}\n${which}`)),
  ...told,
  status: 'open',
  version: 1,
  createdAt: at,
  updatedAt: at,
});

const minor = (value: string, of: Currency): number => toMinor(Big(value).round(minorDigits(of)), of);

export interface Matched extends Allocated {
  why: 'named' | 'amount' | 'age';
}

/**
 * Which of a customer's invoices a credit pays, or what it was asked for ahead: those that it names; else the one that
 * has exactly this open; else the oldest first, as a payment without instructions would.
 * @param open in the order in which they fall due
 */
export function matchOf(
  { amount, text }: BankTransaction,
  open: readonly Invoice[],
  asked: readonly Asked[] = [],
): Matched {
  const named = numbersIn(text);
  const payable = open.filter(({ currency }) => currency === amount.currency);
  const wanted = asked.filter(({ account }) => account.currency === amount.currency);
  if ([...payable, ...wanted].some(({ number }) => named.includes(number)))
    return { ...allocateByAge(amount, named.join(' '), payable, wanted), why: 'named' };
  const exact = payable.filter((invoice) => invoice.open.amount === amount.amount);
  const exactly = wanted.filter(({ missing }) => missing === amount.amount);
  if (exact.length + exactly.length === 1)
    return { ...allocateByAge(amount, '', exact, exactly), why: 'amount' };
  return { ...allocateByAge(amount, '', payable, wanted), why: 'age' };
}

/** @throws Problem conflict when something has become of it already */
function assertOpen({ status }: BankTransaction): void {
  if (status !== 'open') throw conflict(say('This bank transaction is {status}.', { status: say(status) }));
}

/** Waiting again, since the payment that it was matched with is taken back. */
export function undecided(one: BankTransaction, at: string): BankTransaction {
  const { paymentId: _, customerId: __, decided: ___, ...waiting } = one;
  return { ...waiting, status: 'open', updatedAt: at };
}

export function matched(one: BankTransaction, payment: Payment, at: string, by: Actor): BankTransaction {
  assertOpen(one);
  const { id, customerId } = payment;
  return { ...one, status: 'matched', paymentId: id, customerId, decided: { at, by }, updatedAt: at };
}

/** What is no payment of a customer, e.g. the tax office's. */
export function setAside(one: BankTransaction, reason: string, at: string, by: Actor): BankTransaction {
  assertOpen(one);
  return { ...one, status: 'set-aside', decided: { at, by, reason }, updatedAt: at };
}

/** At noon of its day, since a statement knows no hours; its text goes with it, for what it names is paid first. */
export function paymentOf(
  { amount, bookedOn, reference, text }: BankTransaction,
  { customerId, allocations }: Pick<PaymentInput, 'customerId' | 'allocations'>,
  at: string,
): PaymentInput {
  const noon = `${bookedOn}T12:00:00.000Z`;
  const named = [reference, ...numbersIn(text)].join(' ');
  return {
    customerId,
    amount,
    reference: named.slice(0, MAX_REFERENCE),
    receivedAt: noon < at ? noon : at,
    ...(allocations ? { allocations } : {}),
  };
}

const MAX_REFERENCE = 140;
