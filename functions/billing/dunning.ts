import { customers, mailAddress } from '../customers/index.ts';
import { inState, keys } from '../shared/keys.ts';
import { log } from '../shared/log.ts';
import { sendOnce } from '../shared/mail/index.ts';
import { getSettings } from '../shared/settings.ts';
import { Stale, transact } from '../shared/table.ts';
import { now } from '../shared/time.ts';
import { recordEvent, SYSTEM } from '../shared/timeline.ts';
import { reminderMail, reminderMailKey } from './mails.ts';
import type { Invoice } from './model.ts';
import { levelDue } from './reminding.ts';
import { INVOICES, invoices } from './store.ts';

/**
 * The daily run: every open invoice past its due date gets the reminder of the level it has reached, each level once.
 * Invoices come in the order they fall due, so the run reads those that are overdue and no others.
 */
export async function handler(): Promise<{ reminded: number }> {
  const at = now();
  let reminded = 0;
  let cursor: string | undefined;
  do {
    const page = await invoices.list('byState', inState(INVOICES, 'open'), {
      limit: 50,
      ascending: true,
      to: at,
      cursor,
    });
    for (const invoice of page.items) if (await remind(invoice, at)) reminded++;
    cursor = page.next;
  } while (cursor);
  log('info', 'dunning', { reminded });
  return { reminded };
}

async function remind(invoice: Invoice, at: string): Promise<boolean> {
  const settings = getSettings();
  const level = levelDue(invoice, settings.reminders, at);
  const customer = await customers.get(keys.customer(invoice.customerId));
  const address = mailAddress(customer);
  if (level === undefined || !address) return false;
  const { state } = await sendOnce({
    key: reminderMailKey(invoice, level),
    to: { name: customer.name, address },
    content: () => reminderMail(invoice, level, settings),
  });
  return state !== 'retry' && recordReminder(invoice, level, at);
}

/** A payment that came in at this very moment wins; the next run sees that the invoice is paid. */
async function recordReminder(invoice: Invoice, level: number, at: string): Promise<boolean> {
  const reminders = [...invoice.reminders, { level, at }];
  const data = { invoiceId: invoice.id, number: invoice.number, level };
  try {
    await transact([
      invoices.replace({ ...invoice, reminders, updatedAt: at }),
      recordEvent(invoice.orderId, { type: 'payment-reminder', at, by: SYSTEM, data }),
    ]);
    return true;
  } catch (error) {
    if (error instanceof Stale) return false;
    throw error;
  }
}
