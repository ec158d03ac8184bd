import type { Account } from '../../customers/index.ts';
import { newId } from '../../shared/ids.ts';
import type { Money } from '../../shared/money.ts';
import { conflict, fieldProblem, Problem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Known } from '../allocation.ts';
import type { Invoice } from '../model.ts';
import type {
  CreditUse,
  CreditUseInput,
  Refund,
  RefundInput,
  RefundReviewInput,
  WriteOffInput,
} from './model.ts';

/** An invoice is two writes and one more for each further order of a month, an order three; a transaction holds 100. */
const MOST_WRITES = 90;

/**
 * @param known those that are named and found, by id
 * @throws Problem unprocessable naming the allocation that can't be, or for more than there is
 */
export function newCreditUse(
  { customerId, allocations }: CreditUseInput,
  known: Known,
  account: Account,
  at: string,
  by: Actor,
): CreditUse {
  const { currency } = account;
  const shares = allocations.map(({ invoiceId, orderId, amount }, i) => {
    const place = `/allocations/${i}`;
    if (orderId) return { orderId: orderTaking(orderId, customerId, known, amount, place), amount };
    const invoice = known.invoices.get(invoiceId ?? '');
    if (invoice?.customerId !== customerId)
      throw fieldProblem(`${place}/invoiceId`, say('is no invoice of this customer'));
    assertOpen(invoice, amount, `${place}/amount`);
    return { invoiceId, number: invoice.number, amount };
  });
  const ofOrders = allocations.filter(({ orderId }) => orderId).length;
  const further = allocations.reduce((sum, { invoiceId }) => sum + furtherOf(known, invoiceId), 0);
  if (allocations.length * 2 + ofOrders + further > MOST_WRITES)
    throw fieldProblem('/allocations', say('reach more than {max} documents', { max: MOST_WRITES / 3 }));
  const sum = shares.reduce((total, { amount }) => total + amount.amount, 0);
  if (sum > account.unapplied.amount)
    throw fieldProblem('/allocations', say('add up to more than the customer has to its credit'));
  const amount = { amount: sum, currency };
  return { id: newId('apl'), customerId, amount, allocations: shares, recordedBy: by, ...made(at) };
}

/** How many orders an invoice has beside one. */
const furtherOf = ({ invoices }: Known, id = ''): number =>
  Math.max(0, (invoices.get(id)?.orders?.length ?? 0) - 1);

/** @throws Problem unprocessable when it is another's, has ended or is in another currency */
function orderTaking(
  id: string,
  customerId: string,
  { orders }: Known,
  amount: Money,
  place: string,
): string {
  const order = orders.get(id);
  if (order?.customerId !== customerId)
    throw fieldProblem(`${place}/orderId`, say('is no order of this customer'));
  if (order.currency !== amount.currency)
    throw fieldProblem(`${place}/amount/currency`, say('must be {currency}', { currency: order.currency }));
  if (order.state === 'closed')
    throw fieldProblem(`${place}/amount`, say('is more than is open on this order, which has ended'));
  return id;
}

/** The currency that all allocations are in. @throws Problem unprocessable naming one that is in another */
export function currencyOf({ allocations }: CreditUseInput): Money['currency'] {
  const [first] = allocations;
  const other = allocations.findIndex(({ amount }) => amount.currency !== first?.amount.currency);
  if (!first || other >= 0)
    throw fieldProblem(`/allocations/${other}/amount/currency`, say('differs from the first one'));
  return first.amount.currency;
}

/** @throws Problem unprocessable when the invoice has not so much to pay */
function assertOpen({ open }: Invoice, amount: Money, pointer: string): void {
  if (amount.currency !== open.currency)
    throw fieldProblem(`${pointer}/currency`, say('must be {currency}', { currency: open.currency }));
  if (amount.amount > open.amount) throw fieldProblem(pointer, say('is more than is open'));
}

export const newRefund = (input: RefundInput, at: string, by: Actor): Refund => ({
  id: newId('rfd'),
  ...input,
  status: 'requested',
  requestedBy: by,
  ...made(at),
});

/**
 * The refund as somebody decided.
 * @throws Problem conflict when it is decided or there is not so much credit, forbidden for who asked for it
 */
export function reviewed(
  refund: Refund,
  { decision, reason }: RefundReviewInput,
  account: Account,
  at: string,
  by: Actor,
): Refund {
  if (refund.status !== 'requested')
    throw conflict(say('This refund is {status}.', { status: say(refund.status) }));
  if (by.id === refund.requestedBy.id)
    throw new Problem('forbidden', say('Somebody else than who asked for it has to decide.'));
  if (decision === 'approve') assertCredit(refund.amount, account);
  const status = decision === 'approve' ? 'paid' : 'refused';
  return { ...refund, status, review: { decision, by, at, reason }, updatedAt: at };
}

/** @throws Problem conflict */
function assertCredit({ amount }: Money, { unapplied }: Account): void {
  if (amount > unapplied.amount) throw conflict(say('The customer has less than that to its credit.'));
}

/**
 * What of an invoice is given up, in minor units.
 * @param limit the most that this caller may give up of an invoice, all in all; without one there is no limit
 * @throws Problem conflict when nothing is open, unprocessable for more than is open or allowed
 */
export function writtenOff(invoice: Invoice, { amount }: WriteOffInput, limit: number | undefined): number {
  if (invoice.open.amount === 0) throw conflict(say('Nothing is open on this invoice.'));
  if (amount) assertOpen(invoice, amount, '/amount');
  const off = amount?.amount ?? invoice.open.amount;
  const before = invoice.writtenOff?.amount ?? 0;
  if (limit !== undefined && before + off > limit)
    throw fieldProblem('/amount', say('is more than your role may write off'));
  return off;
}

const made = (at: string) => ({ version: 1, createdAt: at, updatedAt: at });
