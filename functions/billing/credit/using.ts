import { changeAccount, customers, getAccount } from '../../customers/index.ts';
import { post } from '../../ledger/index.ts';
import { keys } from '../../shared/keys.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import type { Known } from '../allocation.ts';
import { entryOfWriteOff } from '../entries.ts';
import type { Invoice } from '../model.ts';
import { paidWith, reduceOpen } from '../owing.ts';
import { putAhead } from '../prepayments/receiving.ts';
import { invoices, orderAccounts } from '../store.ts';
import { tellOrders } from '../telling.ts';
import { entryOfCreditUse, sharesOf } from './entries.ts';
import type { CreditUse, CreditUseInput, WriteOffInput } from './model.ts';
import { currencyOf, newCreditUse, writtenOff } from './rules.ts';
import { creditUses } from './store.ts';

/** What a customer has to its credit, set against its invoices or ahead of them, as one transaction. */
export async function useCredit(
  input: CreditUseInput,
  at: string,
  by: Actor,
): Promise<{ use: CreditUse; writes: Write[] }> {
  const currency = currencyOf(input);
  const [customer, account, known] = await Promise.all([
    customers.find(keys.customer(input.customerId)),
    getAccount(input.customerId, currency),
    lookUp(input),
  ]);
  if (!customer) throw fieldProblem('/customerId', say('is no customer'));
  const use = newCreditUse(input, known, account, at, by);
  const settings = getSettings();
  const { amount, ahead } = sharesOf(use);
  const change = { receivable: ahead - amount, advances: ahead, unapplied: -amount };
  const writes = [
    creditUses.create(use),
    changeAccount(use.customerId, currency, change, account),
    ...(await post(entryOfCreditUse(use, settings), settings)),
    ...(await usedOn(use, known, at, by)),
  ];
  return { use, writes };
}

async function lookUp({ allocations }: CreditUseInput): Promise<Known> {
  const ids = allocations.flatMap(({ invoiceId }) => invoiceId ?? []);
  const orderIds = allocations.flatMap(({ orderId }) => orderId ?? []);
  const [found, accounts] = await Promise.all([
    invoices.getMany(ids.map(keys.invoice)),
    orderAccounts.getMany(orderIds.map(keys.orderAccount)),
  ]);
  return {
    invoices: new Map(found.map((invoice) => [invoice.id, invoice])),
    orders: new Map(accounts.map((account) => [account.orderId, account])),
  };
}

async function usedOn(use: CreditUse, known: Known, at: string, by: Actor): Promise<Write[]> {
  const advances = use.allocations.flatMap(({ orderId = '', amount }) => {
    const account = known.orders.get(orderId);
    return account ? [{ account, amount: amount.amount }] : [];
  });
  const paid = use.allocations.flatMap(({ invoiceId = '', amount }) => {
    const invoice = known.invoices.get(invoiceId);
    return invoice ? [{ invoice, amount }] : [];
  });
  const used = (data: object) => ({ type: 'credit-used', at, by, data: { creditUseId: use.id, ...data } });
  const { currency } = use.amount;
  return [
    ...paid.map(({ invoice, amount }) => invoices.replace(paidWith(invoice, amount.amount, at, at))),
    ...paid.flatMap(({ invoice, amount }) =>
      tellOrders(invoice, used({ invoiceId: invoice.id, number: invoice.number, amount })),
    ),
    ...(await putAhead(advances, at)),
    ...advances.map(({ account, amount }) =>
      recordEvent(account.orderId, used({ amount: { amount, currency } })),
    ),
  ];
}

/** Gives up what is open on an invoice, or a part of it, within what the caller may. */
export async function writeOff(
  id: string,
  input: WriteOffInput,
  mayAll: boolean,
  at: string,
  by: Actor,
): Promise<{ invoice: Invoice; writes: Write[] }> {
  const settings = getSettings();
  const before = await invoices.get(keys.invoice(id));
  const { currency } = before;
  const most = settings.writeOff.find((limit) => limit.currency === currency)?.amount ?? 0;
  const off = writtenOff(before, input, mayAll ? undefined : most + (before.fees?.amount ?? 0));
  const all = { amount: (before.writtenOff?.amount ?? 0) + off, currency };
  const invoice = { ...reduceOpen(before, off, at), writtenOff: all };
  const writes = [
    invoices.replace(invoice),
    changeAccount(invoice.customerId, currency, { receivable: -off }),
    ...(await post(entryOfWriteOff(invoice, off, settings, at), settings)),
    ...tellOrders(invoice, {
      type: 'invoice-written-off',
      at,
      by,
      reason: input.reason,
      data: { invoiceId: id, number: invoice.number, amount: { amount: off, currency } },
    }),
  ];
  return { invoice, writes };
}
