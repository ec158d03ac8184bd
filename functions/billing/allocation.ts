import type { Currency, Money } from '../shared/money.ts';
import { fieldProblem } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Invoice, OrderAccount, PaymentInput } from './model.ts';
import { furtherIn, type LaterDay, never, withinOne } from './paying-at-once.ts';
import { withAmounts } from './with-amounts.ts';

/** Where a receipt's money goes, in minor units of its currency. */
export interface Allocated {
  invoices: { invoice: Invoice; amount: number }[];
  /** Ahead of invoices, per order. */
  advances: { account: OrderAccount; amount: number }[];
  /** What is left with the customer. */
  unapplied: number;
}

/** What an order is asked for ahead, and how much of that is missing. */
export interface Asked {
  number: string;
  account: OrderAccount;
  missing: number;
}

const MAX_TOLD = 45;

/**
 * Without instructions: what the reference names first, then the invoices that are due the longest, then what else was
 * asked for ahead.
 * @param open the customer's open invoices, in the order they fall due
 * @param asked what it is asked for ahead, in that order, too
 * @param later which of them were issued after the money came
 */
export function allocateByAge(
  amount: Money,
  reference: string,
  open: readonly Invoice[],
  asked: readonly Asked[] = [],
  later: LaterDay = never,
): Allocated {
  const payable = open.filter((i) => i.currency === amount.currency && i.open.amount > 0);
  const wanted = asked.filter((a) => a.account.currency === amount.currency && a.missing > 0);
  const isNamed = ({ number }: { number: string }) => reference.includes(number);
  const first = fill(amount.amount, wanted.filter(isNamed), ({ missing }) => missing);
  const named = payable.filter(isNamed);
  const rest = payable.filter((i) => !isNamed(i));
  const paid = fill(first.left, withinOne([...named, ...rest], later), (i) => i.open.amount);
  const last = fill(
    paid.left,
    wanted.filter((a) => !isNamed(a)),
    ({ missing }) => missing,
  );
  return {
    invoices: paid.taken.map(({ of, amount }) => ({ invoice: of, amount })),
    advances: [...first.taken, ...last.taken].map(({ of, amount }) => ({ account: of.account, amount })),
    unapplied: last.left,
  };
}

function fill<T>(amount: number, all: readonly T[], openOf: (one: T) => number) {
  let left = amount;
  const taken = all.flatMap((of) => {
    const part = Math.min(left, openOf(of));
    left -= part;
    return part > 0 ? [{ of, amount: part }] : [];
  });
  return { taken, left };
}

export interface Known {
  invoices: ReadonlyMap<string, Invoice>;
  orders: ReadonlyMap<string, OrderAccount>;
}

/**
 * As the payer instructs: to an invoice not more than is open on it; to an order first its open invoices, the rest
 * ahead of those to come.
 * @throws Problem unprocessable naming the allocation that can't be
 */
export function allocateAsTold(
  input: PaymentInput & { allocations: NonNullable<PaymentInput['allocations']> },
  known: Known,
  later: LaterDay = never,
): Allocated {
  const open = new Map([...known.invoices].map(([id, invoice]) => [id, invoice.open.amount]));
  const paid = new Map<string, number>();
  const pay = (id: string, amount: number) => {
    open.set(id, (open.get(id) ?? 0) - amount);
    paid.set(id, (paid.get(id) ?? 0) + amount);
  };
  const ahead = new Map<string, number>();
  for (const [i, told] of input.allocations.entries()) {
    assertCurrency(told.amount.currency, input.amount.currency, i);
    if (told.invoiceId) payInvoice(told.invoiceId, told.amount.amount, i);
    if (told.orderId) payOrder(told.orderId, told.amount.amount, i);
  }
  const spent = input.allocations.reduce((total, a) => total + a.amount.amount, 0);
  if (spent > input.amount.amount) throw fieldProblem('/allocations', say('add up to more than the amount'));
  // What was asked for ahead is a document of its own beside the order's account.
  const asked = [...ahead.keys()].filter((id) => known.orders.get(id)?.asked).length;
  if (paid.size + ahead.size + asked + furtherIn([...paid.keys()], known.invoices, later) > MAX_TOLD)
    throw fieldProblem('/allocations', say('reach more than {max} documents', { max: MAX_TOLD }));
  return {
    invoices: withAmounts(paid, known.invoices).map(({ of, amount }) => ({ invoice: of, amount })),
    advances: withAmounts(ahead, known.orders).map(({ of, amount }) => ({ account: of, amount })),
    unapplied: input.amount.amount - spent,
  };

  function payInvoice(id: string, amount: number, i: number) {
    const invoice = known.invoices.get(id);
    if (invoice?.customerId !== input.customerId)
      throw fieldProblem(`/allocations/${i}/invoiceId`, say('is no invoice of this customer'));
    assertCurrency(invoice.currency, input.amount.currency, i);
    if (amount > (open.get(id) ?? 0))
      throw fieldProblem(`/allocations/${i}/amount`, say('is more than is open'));
    pay(id, amount);
  }

  function payOrder(id: string, amount: number, i: number) {
    const account = known.orders.get(id);
    if (account?.customerId !== input.customerId)
      throw fieldProblem(`/allocations/${i}/orderId`, say('is no order of this customer'));
    assertCurrency(account.currency, input.amount.currency, i);
    let left = amount;
    for (const invoiceId of account.invoiceIds) {
      const part = Math.min(left, open.get(invoiceId) ?? 0);
      if (part > 0) pay(invoiceId, part);
      left -= part;
    }
    if (left === 0) return;
    if (account.state === 'closed')
      throw fieldProblem(
        `/allocations/${i}/amount`,
        say('is more than is open on this order, which has ended'),
      );
    ahead.set(id, (ahead.get(id) ?? 0) + left);
  }
}

function assertCurrency(actual: Currency, wanted: Currency, i: number): void {
  if (actual !== wanted)
    throw fieldProblem(
      `/allocations/${i}/amount/currency`,
      say('is in {actual}, the payment in {wanted}', { actual, wanted }),
    );
}
