import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf } from '../support/flow.ts';
import { type Invoice, type Laptop, startLaptop } from '../support/tradewind.ts';

/** Reminders go out at 0, 2 and 4 seconds after the due date, whenever the daily run is made to come. */
const OFFSETS = [0, 2000, 4000];
const ORDINALS = ['First', 'Second', 'Third'];

let tw: Laptop;
let flow: Flow;
let sku: string;
beforeAll(async () => {
  tw = await startLaptop({ pace: 'hasty' });
  flow = flowOf(tw);
  ({ sku } = await tw.product());
  await tw.stock(sku, '1000');
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

const run = () => tw.local.fireSchedule('dunning') as Promise<{ reminded: number }>;
const now = (invoice: Invoice): Promise<Invoice> => tw.get(`/invoices/${invoice.id}`);
const remindersOf = async ({ number }: Invoice) =>
  (await flow.mailsAbout(number)).filter((m) => /reminder|提醒/.test(m.subject));

/** An order that has left and is invoiced, due at once unless told. */
async function invoiced(customer: object = {}) {
  const buyer = await tw.customer({ paymentTermDays: 0, ...customer });
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '2' }]);
  return { id, buyer, invoice: await flow.sendOff(id) };
}

/** Runs until the last level is reached. */
const untilLast = (invoice: Invoice): Promise<Invoice> =>
  eventually(
    async () => {
      await run();
      const seen = await now(invoice);
      return seen.reminders.at(-1)?.level === OFFSETS.length && seen;
    },
    { withinMs: 30_000, everyMs: 300 },
  );

test('each level goes out once, at its time, firmer each time; the order shows that it is overdue', async () => {
  const { id, buyer, invoice } = await invoiced();
  await flow.pay(buyer.id, euros(5_00));
  const { reminders, dueAt } = await untilLast(invoice);
  const levels = reminders.map((r) => r.level);
  expect(levels).toEqual([1, 2, 3]);
  for (const { level, at } of reminders)
    expect(Date.parse(at) - Date.parse(dueAt)).toBeGreaterThanOrEqual(OFFSETS[level - 1] ?? 0);
  for (let i = 0; i < 3; i++) await run();

  const mails = await remindersOf(invoice);
  expect(mails.map((m) => m.subject)).toEqual(
    levels.map((l) => `${ORDINALS[l - 1]} reminder: invoice ${invoice.number} is overdue`),
  );
  const open = `Open amount: €${((invoice.total.amount - 5_00) / 100).toFixed(2)}`;
  for (const mail of mails) {
    expect(mail.destination.to.join()).toContain(buyer.invoiceEmail);
    for (const words of [open, invoice.number, id, 'DE89 3704 0044 0532 0130 00'])
      expect(mail.body.text).toContain(words);
  }
  const order = await tw.order(id);
  expect(order).toMatchObject({ overdue: true, subStatus: { payment: 'overdue' } });
  const listed = await tw.get(`/orders?customerId=${buyer.id}`);
  expect(listed.items[0]?.overdue).toBe(true);
  const told = (await tw.timeline(id)).filter((e) => e.type === 'payment-reminder');
  expect(told.map((e) => e.data?.level)).toEqual(levels);

  await flow.pay(buyer.id, euros(invoice.total.amount - 5_00));
  await run();
  expect(await remindersOf(invoice)).toHaveLength(mails.length);
  expect(await tw.order(id)).toMatchObject({ overdue: false, subStatus: { payment: 'paid' } });
});

test('runs at once send each level’s mail once', async () => {
  const { invoice } = await invoiced();
  await Promise.all([run(), run(), run()]);
  // On a slow machine one of them may find that the next level has been reached.
  const levels = (await now(invoice)).reminders.map((r) => r.level);
  expect(new Set(levels).size).toBe(levels.length);
  expect(await remindersOf(invoice)).toHaveLength(levels.length);
});

test('what is not due, paid or taken back is not reminded of', async () => {
  const later = await invoiced({ paymentTermDays: 30 });
  const paid = await invoiced();
  await flow.pay(paid.buyer.id, paid.invoice.total);
  const returned = await invoiced();
  await flow.track(returned.id, 'returned');
  await flow.cancel(returned.id);
  await run();
  for (const { id, invoice } of [later, paid, returned]) {
    expect(await remindersOf(invoice)).toEqual([]);
    expect((await now(invoice)).reminders).toEqual([]);
    expect((await tw.order(id)).overdue).toBe(false);
  }
});

test('levels that were slept through are caught up with from the first, and one customer without an address stops nobody’s reminder', async () => {
  const silent = await invoiced({ name: '上海精工有限公司', language: 'zh' });
  await tw.as('admin').patch(`/customers/${silent.buyer.id}`, { contacts: [] });
  const { reminders } = await eventually(
    async () => Date.now() - Date.parse(silent.invoice.dueAt) > 4000 && untilLast(silent.invoice),
    { withinMs: 30_000, everyMs: 200 },
  );
  expect(reminders.map((r) => r.level)).toEqual([1, 2, 3]);
  expect((await remindersOf(silent.invoice)).map((m) => m.subject)).toEqual(
    [1, 2, 3].map((level) => `第 ${level} 次付款提醒：单据 ${silent.invoice.number} 已逾期`),
  );
});

test('sales is told once of goods that did not come', async () => {
  const { id: customerId } = await tw.customer();
  const { id } = await tw.place(customerId, [{ sku: (await tw.product()).sku, quantity: '2' }]);
  await tw.until(id, (o) => o.purchaseOrderIds.length > 0);
  const [po] = await flow.purchaseOrdersOf(id);
  const path = `/purchase-orders/${po?.id ?? ''}` as const;
  await tw.post(`${path}/send`, { via: 'telephone' });
  await tw.as('purchasing').patch(path, { expectedAt: '2026-01-01T12:00:00Z' });
  // The index of what is due lags behind.
  const told = async () =>
    (await flow.mailsAbout(po?.id ?? '')).filter(({ subject }) => subject.endsWith('is late'));
  await eventually(async () => {
    await tw.local.fireSchedule('late-goods');
    return (await told()).length > 0;
  });
  expect(await tw.local.fireSchedule('late-goods')).toEqual({ late: 1 });
  const [mail, ...more] = await told();
  expect(more).toEqual([]);
  expect(mail?.destination.to).toEqual([expect.stringContaining('sales@')]);
});
