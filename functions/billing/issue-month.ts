import { changeAccount } from '../customers/index.ts';
import { post } from '../ledger/index.ts';
import { keys } from '../shared/keys.ts';
import type { Settings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { yearIn } from '../shared/time.ts';
import type { Billable } from './billable.ts';
import { entryOfInvoice } from './entries.ts';
import { add, type Issued } from './issue.ts';
import type { Invoice } from './model.ts';
import { type Common, newMonthlyInvoice, togetherOf } from './monthly.ts';
import { less, paidWith } from './owing.ts';
import { nextNumber } from './series/numbering.ts';
import { orderAccounts } from './store.ts';

/** Issues an invoice over what left for several orders in a month; what was paid ahead for each is set against it. */
export async function issueMonthlyInvoice(
  common: Common,
  goods: readonly Billable[],
  settings: Settings,
  at: string,
): Promise<Issued> {
  const accounts = await orderAccounts.getMany(goods.map(({ orderId }) => keys.orderAccount(orderId)));
  const ahead = new Map(accounts.map(({ orderId, advance }) => [orderId, advance.amount]));
  const { number, write } = await nextNumber('INV', yearIn(settings.timeZone, at));
  const full = newMonthlyInvoice(togetherOf(common, goods, ahead, settings), number, settings, at);
  const advance = full.prepaid?.amount ?? 0;
  const invoice = paidWith(full, advance, at, at);
  return {
    invoice,
    writes: [
      write,
      ...add(invoice),
      ...onAccounts(accounts, invoice, at),
      changeAccount(invoice.customerId, invoice.currency, {
        ordered: -invoice.total.amount,
        receivable: invoice.open.amount,
        advances: -advance,
      }),
      ...(await post(entryOfInvoice(invoice, advance, settings), settings)),
    ],
  };
}

function onAccounts(
  accounts: Awaited<ReturnType<typeof orderAccounts.getMany>>,
  { id, orders = [] }: Invoice,
  at: string,
): Write[] {
  const prepaid = new Map(orders.map((one) => [one.orderId, one.prepaid?.amount ?? 0]));
  return accounts.map(({ advance, invoiceIds, ...account }) =>
    orderAccounts.replace({
      ...account,
      advance: less(advance, prepaid.get(account.orderId) ?? 0),
      invoiceIds: [...invoiceIds, id],
      updatedAt: at,
    }),
  );
}
