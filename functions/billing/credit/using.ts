import { changeAccount, customers, getAccount } from '../../customers/index.ts';
import { post } from '../../ledger/index.ts';
import { keys } from '../../shared/keys.ts';
import type { Money } from '../../shared/money.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { type Actor, recordEvent } from '../../shared/timeline.ts';
import { entryOfCreditUse, entryOfWriteOff } from '../entries.ts';
import { paidWith, reduceOpen } from '../issue.ts';
import type { Invoice } from '../model.ts';
import { invoices } from '../store.ts';
import type { CreditUse, CreditUseInput, WriteOffInput } from './model.ts';
import { currencyOf, newCreditUse, writtenOff } from './rules.ts';
import { creditUses } from './store.ts';

/** What a customer has to its credit, set against its invoices, as one transaction. */
export async function useCredit(
  input: CreditUseInput,
  at: string,
  by: Actor,
): Promise<{ use: CreditUse; writes: Write[] }> {
  const currency = currencyOf(input);
  const [customer, account, found] = await Promise.all([
    customers.find(keys.customer(input.customerId)),
    getAccount(input.customerId, currency),
    invoices.getMany(input.allocations.map(({ invoiceId }) => keys.invoice(invoiceId))),
  ]);
  if (!customer) throw fieldProblem('/customerId', say('is no customer'));
  const byId = new Map(found.map((invoice) => [invoice.id, invoice]));
  const use = newCreditUse(input, byId, account, at, by);
  const settings = getSettings();
  const used = use.amount.amount;
  const paid = use.allocations.flatMap(({ invoiceId, amount }) => {
    const invoice = byId.get(invoiceId);
    return invoice ? paidOn(invoice, amount, use, at, by) : [];
  });
  const writes = [
    creditUses.create(use),
    changeAccount(use.customerId, currency, { receivable: -used, unapplied: -used }, account),
    ...(await post(entryOfCreditUse(use, settings), settings)),
    ...paid,
  ];
  return { use, writes };
}

const paidOn = (invoice: Invoice, amount: Money, use: CreditUse, at: string, by: Actor): Write[] => [
  invoices.replace(paidWith(invoice, amount.amount, at, at)),
  recordEvent(invoice.orderId, {
    type: 'credit-used',
    at,
    by,
    data: { creditUseId: use.id, invoiceId: invoice.id, number: invoice.number, amount },
  }),
];

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
  const off = writtenOff(before, input, mayAll ? undefined : most);
  const all = { amount: (before.writtenOff?.amount ?? 0) + off, currency };
  const invoice = { ...reduceOpen(before, off, at), writtenOff: all };
  const writes = [
    invoices.replace(invoice),
    changeAccount(invoice.customerId, currency, { receivable: -off }),
    ...(await post(entryOfWriteOff(invoice, off, settings, at), settings)),
    recordEvent(invoice.orderId, {
      type: 'invoice-written-off',
      at,
      by,
      reason: input.reason,
      data: { invoiceId: id, number: invoice.number, amount: { amount: off, currency } },
    }),
  ];
  return { invoice, writes };
}
