import type { Invoice } from '../../../functions/billing/model.ts';
import { sectionsOf } from '../../../functions/billing/orders-of.ts';
import { sumBy } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check } from '../violation.ts';

const FIGURES = ['ordered', 'receivable', 'advances', 'unapplied'] as const;

/** What a customer's account says is what its orders, invoices and payments say; no money comes from or goes nowhere. */
export const accounts: Check = function* (store) {
  const names = new Map(store.accounts.map((a) => [accountOf(a), a]));
  const told = figuresOf(store);
  for (const about of new Set([...names.keys(), ...told.ordered.names(), ...told.unapplied.names()]))
    for (const figure of FIGURES) {
      const says = names.get(about)?.[figure].amount ?? 0;
      const is = told[figure].of(about);
      if (says !== is) yield { about, says: `${figure} is ${says} and the documents say ${is}` };
      if (says < 0) yield { about, says: `${figure} is ${says}` };
    }
};

const accountOf = (one: { customerId: string; currency: string }): string =>
  `${one.customerId} in ${one.currency}`;

const paidOn = ({ total, fees, open, writtenOff }: Invoice): number =>
  total.amount + (fees?.amount ?? 0) - open.amount - (writtenOff?.amount ?? 0);

function figuresOf({ orders, orderAccounts, invoices, payments, refunds }: Store) {
  const issued = invoices.filter((i) => i.kind === 'invoice');
  const billed = sumBy(
    issued.flatMap(sectionsOf),
    (i) => i.orderId ?? '',
    (i) => i.total.amount,
  );
  const open = new Set(orderAccounts.filter((a) => a.state === 'open').map((a) => a.orderId));
  const advances = sumBy(orderAccounts, accountOf, (a) => a.advance.amount);
  const unapplied = sumBy(
    payments.filter((p) => !p.reversal).map((p) => ({ ...p, currency: p.amount.currency })),
    accountOf,
    (p) => p.amount.amount,
  );
  // What was paid on an invoice that is taken back is the customer's again.
  for (const i of invoices) unapplied.add(accountOf(i), i.kind === 'invoice' ? -paidOn(i) : i.total.amount);
  for (const { customerId, amount, status } of refunds)
    if (status === 'paid')
      unapplied.add(accountOf({ customerId, currency: amount.currency }), -amount.amount);
  for (const account of orderAccounts) unapplied.add(accountOf(account), -account.advance.amount);
  const counting = orders.filter((o) => open.has(o.id));
  return {
    ordered: sumBy(counting, accountOf, (o) => o.totals.total.amount - billed.of(o.id)),
    receivable: sumBy(issued, accountOf, (i) => i.open.amount),
    advances,
    unapplied,
  };
}
