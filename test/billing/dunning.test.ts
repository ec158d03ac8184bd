import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { handler as run } from '../../functions/billing/dunning.ts';
import type { Invoice } from '../../functions/billing/model.ts';
import { overdueAt } from '../../functions/billing/overdue.ts';
import { invoices } from '../../functions/billing/store.ts';
import { customers, getAccount } from '../../functions/customers/store.ts';
import { ENTRIES, entries } from '../../functions/ledger/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { below, keys, owned } from '../../functions/shared/keys.ts';
import { ses } from '../../functions/shared/mail/ses.ts';
import { queryAll, transact } from '../../functions/shared/table.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { mailingTests } from '../support/mailing.ts';
import { aCustomer, SALES } from '../support/samples.ts';
import { sampleInvoice } from './sample-invoice.ts';

const outbox = mailingTests();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function issued(): Promise<Invoice> {
  const customer = aCustomer();
  const ids = { id: newId('inv'), orderId: newId('ord'), customerId: customer.id };
  const invoice = sampleInvoice({ changes: ids });
  await transact([customers.create(customer), invoices.create(invoice)]);
  return invoice;
}
const read = ({ id }: Invoice) => invoices.get(keys.invoice(id));
const toldOf = async ({ orderId = '' }: Invoice) =>
  (await queryAll(below.events(orderId))).map((event) => (event.data as { level: number }).level);
const at = ({ dueAt }: Invoice, daysLate: number) => vi.setSystemTime(plusDays(dueAt, daysLate));

/** While the first mail is on its way to SES, something else happens. */
function meanwhile(happens: () => Promise<unknown>): void {
  let first = true;
  ses.middlewareStack.add(
    (next) => async (args) => {
      const now = first;
      first = false;
      if (now) await happens();
      return next(args);
    },
    { step: 'build', name: 'meanwhile', override: true },
  );
}
const paidMeanwhile = (invoice: Invoice): void =>
  meanwhile(async () => {
    const open = { ...invoice.open, amount: 0 };
    await transact([invoices.replace({ ...(await read(invoice)), status: 'paid', open })]);
  });
afterEach(() => {
  ses.middlewareStack.remove('meanwhile');
});

it('a run that later ones overtake sends a mail of its level like each of them, and all are on record', async () => {
  const invoice = await issued();
  at(invoice, 4);
  meanwhile(async () => {
    at(invoice, 15);
    await run();
    at(invoice, 26);
    await run();
  });
  expect(await run()).toEqual({ reminded: 0 });
  expect(await outbox.mails()).toHaveLength(2);
  expect((await read(invoice)).reminders.map((r) => r.level)).toEqual([1, 2]);
  expect((await toldOf(invoice)).toSorted()).toEqual([1, 2]);
  expect(await run()).toEqual({ reminded: 0 });
});

it('after days without a run, the levels are caught up with one by one, as far apart as ever', async () => {
  const invoice = await issued();
  for (const [level, late] of [60, 71, 85].entries()) {
    at(invoice, late - 1);
    if (level > 0) await run();
    expect((await read(invoice)).reminders).toHaveLength(level);
    at(invoice, late);
    await run();
    expect((await read(invoice)).reminders.at(-1)?.level).toBe(level + 1);
  }
  expect(await run()).toEqual({ reminded: 0 });
  expect((await toldOf(invoice)).toSorted()).toEqual([1, 2, 3]);
});

it('two runs that find the same level due send and record it once', async () => {
  const invoice = await issued();
  at(invoice, 4);
  meanwhile(run);
  await run();
  expect(await outbox.mails()).toHaveLength(1);
  expect((await read(invoice)).reminders.map((r) => r.level)).toEqual([1]);
  expect(await toldOf(invoice)).toEqual([1]);
});

it('what reminders cost is owed beside the invoice, named in the mail and in the books', async () => {
  const invoice = await issued();
  for (const [late, fees] of [
    [60, undefined],
    [71, 5_00],
    [85, 15_00],
  ] as const) {
    at(invoice, late);
    await run();
    const { open, fees: charged } = await read(invoice);
    expect(charged?.amount).toBe(fees);
    expect(open.amount).toBe(invoice.open.amount + (fees ?? 0));
  }
  const { receivable } = await getAccount(invoice.customerId, 'EUR');
  expect(receivable.amount).toBe(15_00);
  const booked = await entries.list('byOwner', owned(invoice.customerId, ENTRIES), { limit: 9 });
  expect(booked.items.map(({ rule }) => rule)).toEqual(['reminder-fee', 'reminder-fee']);
  const texts = (await outbox.mails()).map(({ subject, body }) => `${subject}\n${body.text}`);
  const feesIn = (ordinal: string) =>
    texts
      .filter((text) => text.startsWith(ordinal) && text.includes(invoice.orderId ?? '-'))
      .flatMap((text) => text.match(/^Of it .*$/gm) ?? []);
  expect(feesIn('First')).toEqual([]);
  expect(feesIn('Second')).toEqual(['Of it for this reminder: €5.00']);
  expect(feesIn('Third')).toEqual(['Of it for this reminder: €10.00', 'Of it for earlier reminders: €5.00']);
});

it('a reminder that crossed with the payment costs nothing', async () => {
  const invoice = await issued();
  const sent = [{ level: 1, at: invoice.dueAt }];
  await transact([invoices.replace({ ...invoice, reminders: sent })]);
  at(invoice, 15);
  paidMeanwhile(invoice);
  await run();
  const { open, fees, reminders } = await read(invoice);
  expect({ open: open.amount, fees, levels: reminders.length }).toEqual({
    open: 0,
    fees: undefined,
    levels: 2,
  });
});

it('a reminder that crossed with the payment is on record, and the payment stays', async () => {
  const invoice = await issued();
  at(invoice, 4);
  paidMeanwhile(invoice);
  await run();
  expect(await outbox.mails()).toHaveLength(1);
  expect(await read(invoice)).toMatchObject({ status: 'paid', reminders: [{ level: 1 }] });
  expect(await toldOf(invoice)).toEqual([1]);
});

it('an invoice whose customer has promised to pay is left in peace until then', async () => {
  const invoice = await issued();
  const on = plusDays(invoice.dueAt, 6).slice(0, 10);
  const promise = { on, amount: invoice.open, openBefore: invoice.open, by: SALES, at: invoice.dueAt };
  await transact([invoices.replace({ ...invoice, promise })]);
  at(invoice, 5);
  await run();
  expect(await toldOf(invoice)).toEqual([]);
  at(invoice, 8);
  await run();
  expect(await toldOf(invoice)).toEqual([1]);
});

it("a customer's overdue invoices are its own that are open, from when they are due", async () => {
  const invoice = await issued();
  await issued();
  const { customerId, dueAt, open } = invoice;
  expect(await overdueAt(plusDays(dueAt, -1), customerId)).toEqual({ count: 0, sums: [] });
  expect(await overdueAt(plusDays(dueAt, 1), customerId)).toEqual({ count: 1, sums: [open] });
  expect((await overdueAt(plusDays(dueAt, 1))).count).toBeGreaterThan(1);
  const paid = { ...invoice, status: 'paid' as const, open: { ...open, amount: 0 } };
  await transact([invoices.replace(paid)]);
  expect(await overdueAt(plusDays(dueAt, 1), customerId)).toEqual({ count: 0, sums: [] });
});
