import { changeAccount, customers, getAccount, mailAddress } from '../customers/index.ts';
import { post } from '../ledger/index.ts';
import { keys } from '../shared/keys.ts';
import { log, logAbout, orderOf } from '../shared/log.ts';
import { sendOnce } from '../shared/mail/index.ts';
import { persistently } from '../shared/once.ts';
import { oneByOne } from '../shared/paging.ts';
import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { now } from '../shared/time.ts';
import { SYSTEM } from '../shared/timeline.ts';
import { chaseDisputes } from './disputes/chasing.ts';
import { entryOfReminder } from './entries.ts';
import { reminderMail, reminderMailKey } from './mails.ts';
import type { Invoice } from './model.ts';
import { feeOf, levelDue, remindedOf } from './reminding.ts';
import { dueBy, invoices } from './store.ts';
import { tellOrders } from './telling.ts';

const ATTEMPTS = 12;

/**
 * The daily run: every open invoice past its due date gets its next reminder when that is due, each level once; and what
 * customers dispute is brought up when it is past its deadline.
 * Invoices come in the order they fall due, so the run reads those that are overdue and no others.
 */
export async function handler(): Promise<{ reminded: number }> {
  const at = now();
  // Neither keeps the other from going on.
  try {
    return { reminded: await remindAll(at) };
  } finally {
    await chaseDisputes(at);
  }
}

async function remindAll(at: string): Promise<number> {
  let reminded = 0;
  for await (const invoice of oneByOne(50, (page) => dueBy(at, page)))
    if (await logAbout(orderOf(invoice), () => remind(invoice, at))) reminded++;
  log('info', 'dunning', { reminded });
  return reminded;
}

async function remind(invoice: Invoice, at: string): Promise<boolean> {
  const settings = getSettings();
  const level = levelDue(invoice, settings, at);
  const customer = await customers.get(keys.customer(invoice.customerId));
  const address = mailAddress(customer);
  if (level === undefined || !address || (await hasCredit(invoice))) return false;
  const { state } = await sendOnce({
    key: reminderMailKey(invoice, level),
    to: { name: customer.name, address },
    content: () => {
      const fee = feeOf(invoice, level, settings);
      return reminderMail(remindedOf(invoice, level, fee, at), level, settings);
    },
    ...(invoice.orderId ? { orderId: invoice.orderId } : {}),
  });
  return state !== 'retry' && recordReminder(invoice.id, level, at);
}

/** Who has paid what it owes, though not on this invoice, is not reminded: its money waits to be set against it. */
async function hasCredit({ customerId, open }: Invoice): Promise<boolean> {
  const { unapplied } = await getAccount(customerId, open.currency);
  return unapplied.amount >= open.amount;
}

/**
 * A mail that has gone out is put on record, whatever else happens to its invoice at this very moment: a payment that
 * crossed with it, or another run that found the next level due.
 * @returns whether this run is who recorded it
 * @throws Stale when others kept changing the invoice; the next run finds the mail sent, and records it
 */
const recordReminder = (invoiceId: string, level: number, at: string): Promise<boolean> =>
  persistently(
    async () => {
      const invoice = await invoices.get(keys.invoice(invoiceId));
      if (invoice.reminders.some((r) => r.level === level)) return { value: false, writes: [] };
      return { value: true, writes: await reminded(invoice, level, at) };
    },
    { attempts: ATTEMPTS },
  );

/** A reminder on record, with its fee unless the invoice was paid meanwhile. */
export async function reminded(before: Invoice, level: number, at: string): Promise<Write[]> {
  const settings = getSettings();
  const fee = feeOf(before, level, settings);
  const invoice = remindedOf(before, level, fee, at);
  const { id, number, customerId, currency } = invoice;
  const about = { invoiceId: id, number, level, ...(fee ? { fee } : {}) };
  return [
    invoices.replace(invoice),
    ...tellOrders(invoice, { type: 'payment-reminder', at, by: SYSTEM, data: about }),
    ...(fee ? [changeAccount(customerId, currency, { receivable: fee.amount })] : []),
    ...(await post(fee && entryOfReminder(invoice, fee, settings, at), settings)),
  ];
}
